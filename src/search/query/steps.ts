/** Work that can stop between its steps: whoever runs it may let the page answer a key meanwhile. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds that a page may be busy; a slow phone takes several times as long for one step. */
const slice = 8;

/** Does it a slice of time after the other, with a pause between two. Throws where it is no longer wanted after a pause. */
export async function inSlices<T>(
	steps: Steps<T>,
	pause: () => Promise<unknown>,
	signal?: AbortSignal,
): Promise<T> {
	let begun = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (performance.now() - begun < slice) continue;
		await pause();
		signal?.throwIfAborted();
		begun = performance.now();
	}
}
