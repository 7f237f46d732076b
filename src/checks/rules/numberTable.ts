/** 2 to the power of 32 by the golden ratio: keys whose last bits are alike are spread all the same. */
const spread = 0x9e3779b1;

/**
 * A map from whole numbers of 32 bits to whole numbers above 0, in two flat arrays. A Map does the same: of millions of
 * numbers it takes several times the memory and the time.
 */
export class NumberTable {
	#bits: number;
	#keys: Int32Array;
	#values: Int32Array;
	#size = 0;

	/** With room for about so many numbers; it grows where there are more. */
	constructor(room = 500) {
		this.#bits = Math.ceil(Math.log2(Math.max(room, 16) * 2));
		this.#keys = new Int32Array(1 << this.#bits);
		this.#values = new Int32Array(1 << this.#bits);
	}

	/** 0 where there is none. */
	get(key: number): number {
		return this.#values[this.#slot(key)] ?? 0;
	}

	/** The value that stands there already, or else the new one, which stands there from now on. */
	claim(key: number, value: number): number {
		const slot = this.#slot(key);
		const found = this.#values[slot] ?? 0;
		if (found !== 0) return found;
		this.#keys[slot] = key;
		this.#values[slot] = value;
		if (++this.#size * 2 > this.#keys.length) this.#grow();
		return value;
	}

	/** The slot of a key, or the free one where it would stand. Half of all slots are free, so that one is near. */
	#slot(key: number): number {
		const last = this.#keys.length - 1;
		let slot = Math.imul(key, spread) >>> (32 - this.#bits);
		while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
		return slot;
	}

	#grow() {
		const [keys, values] = [this.#keys, this.#values];
		this.#bits++;
		this.#keys = new Int32Array(1 << this.#bits);
		this.#values = new Int32Array(1 << this.#bits);
		for (let slot = 0; slot < keys.length; slot++) {
			const value = values[slot] ?? 0;
			if (value === 0) continue;
			const free = this.#slot(keys[slot] ?? 0);
			this.#keys[free] = keys[slot] ?? 0;
			this.#values[free] = value;
		}
	}
}
