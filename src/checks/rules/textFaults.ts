import { problem, type FileRule } from '../problem.ts';

/** A file as a text: not too large, UTF-8, without signs that nobody sees. */
export const textFaults: FileRule = ({ file, faults }) =>
	faults.map((fault) => {
		if (fault.kind === 'too-large')
			return problem('file-size', file, fault.place, { kilobytes: fault.kilobytes });
		if (fault.kind === 'not-utf8')
			return problem('text-encoding', file, fault.place, {
				what: 'These letters are not UTF-8, expected plain UTF-8 text. Save the file as UTF-8.',
			});
		const { line, column } = fault.place;
		if (fault.kind === 'line-end')
			return problem('text-encoding', file, fault.place, {
				what: 'Unexpected line end of an old kind. Save the file with Unix line ends.',
			});
		const place = { line, column, endLine: line, endColumn: column + (fault.sign.length > 6 ? 2 : 1) };
		return problem(
			'text-encoding',
			file,
			place,
			{
				what: `Unexpected hidden character ${fault.sign}: nobody sees it, and it changes what is read. Delete it.`,
			},
			{ fix: '' },
		);
	});
