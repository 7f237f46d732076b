/** What a journey may do and see, the same in each engine. A driver fills this in and does nothing else. */
export interface Page {
	/** Goes to an address, and waits until the page is loaded. */
	open(address: string): Promise<void>;
	/** Loads the page anew, as its button does. */
	reload(): Promise<void>;
	/** Goes back, as its button does. Where that leads is for the journey to see. */
	back(): Promise<void>;
	/** Presses what the selector finds first, with the pointer; waits until it is there. */
	click(selector: string): Promise<void>;
	/** Goes into a field and types, key by key. */
	type(selector: string, words: string): Promise<void>;
	/** Presses a key where the focus is. */
	press(key: Key): Promise<void>;
	/** Runs a function in the page, and gives back what it gave. */
	read<Given extends unknown[], Result>(
		look: (...given: Given) => Result | Promise<Result>,
		...given: Given
	): Promise<Result>;
	/** The errors that the page's scripts threw, as far as the engine tells them. */
	errors(): string[];
	/** Forgets the visit and all that it left behind. */
	close(): Promise<void>;
}

export type Key = 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape' | 'Paste' | 'Shift';

export interface Engine {
	/** The hosts that this browser asks for things of its own. */
	own: RegExp;
	/** A page of a visitor who has never been here. */
	visit(): Promise<Page>;
	close(): Promise<void>;
}

/** What a driver starts its engine with: all that is not on this machine goes through this port. */
export interface Start {
	proxyPort: number;
}

export const screen = { width: 1280, height: 800 };

export const notInstalled = (engine: string, packages: string) =>
	new Error(`${engine} is not installed, so its journeys can’t be run: apt-get install ${packages}`);
