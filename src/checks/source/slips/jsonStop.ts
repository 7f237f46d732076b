/**
 * The offset at which a text stops being JSON. The engine's own messages name it for some mistakes only, and in words
 * that change from version to version.
 */
export function jsonStop(text: string): number {
	const open: string[] = [];
	let expected: Expected = 'value';
	for (let at = 0; ;) {
		at += /^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0;
		const sign = text.charAt(at);
		if (sign === '') return at;
		const inside = open.at(-1);
		if (expected === 'next') {
			if (inside === undefined) return at;
			if (sign === ',') expected = inside === '{' ? 'key' : 'value';
			else if (sign === closes[inside]) open.pop();
			else return at;
			at++;
			continue;
		}
		if (expected === 'colon') {
			if (sign !== ':') return at;
			expected = 'value';
			at++;
			continue;
		}
		const isEmpty =
			sign === closes[inside ?? ''] &&
			text
				.slice(0, at)
				.trimEnd()
				.endsWith(inside ?? '');
		if (isEmpty) {
			open.pop();
			expected = 'next';
			at++;
			continue;
		}
		if (sign === '"') {
			const whole = /^"(?:[^"\\\n\r\t]|\\.)*"/.exec(text.slice(at))?.[0];
			if (whole === undefined) return at + (/^"(?:[^"\\\n\r\t]|\\.)*/.exec(text.slice(at))?.[0].length ?? 0);
			at += whole.length;
			expected = expected === 'key' ? 'colon' : 'next';
			continue;
		}
		if (expected === 'key') return at;
		if (sign === '{' || sign === '[') {
			open.push(sign);
			expected = sign === '{' ? 'key' : 'value';
			at++;
			continue;
		}
		const plain = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/.exec(
			text.slice(at, at + 400),
		)?.[0];
		if (plain === undefined) return at;
		at += plain.length;
		expected = 'next';
	}
}

type Expected = 'value' | 'key' | 'colon' | 'next';
const closes: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
