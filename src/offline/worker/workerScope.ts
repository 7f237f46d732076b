/** The part of a service worker's world that this one uses: TypeScript's own types for it exclude those of a page. */
export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		get(id: string): Promise<OpenPage | undefined>;
		matchAll(options: { includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
	};
	addEventListener(type: 'install' | 'activate', run: (event: LongEvent) => void): void;
	addEventListener(type: 'message', run: (event: LongEvent & { data: unknown }) => void): void;
	addEventListener(type: 'fetch', run: (event: AskEvent) => void): void;
}

interface OpenPage {
	readonly type: string;
	readonly url: string;
	postMessage(message: unknown): void;
}

interface LongEvent {
	waitUntil(work: Promise<unknown>): void;
}

interface AskEvent extends LongEvent {
	readonly request: Request;
	readonly clientId: string;
	respondWith(answer: Promise<Response>): void;
}
