interface Repository {
	repository: string;
	branch: string;
}

/** Where the host opens a source file for editing; a folder is shown instead. */
export const editUrl = ({ repository, branch }: Repository, path: string) =>
	`${repository}/${/\.\w+$/.test(path) ? 'edit' : 'tree'}/${branch}/${path}`;

/** All that was changed in a file or folder, by whom and why. */
export const historyUrl = ({ repository, branch }: Repository, path: string) =>
	`${repository}/commits/${branch}/${path}`;

/** The host's form for a new file, with its name and first text filled in. Whoever saves it proposes it. */
export const newFileUrl = ({ repository, branch }: Repository, path: string, value: string) => {
	const folder = path.replace(/[^/]+$/, '').replace(/\/$/, '');
	const filename = path.slice(folder.length + 1);
	return `${repository}/new/${branch}/${folder}?${query({ filename, value })}`;
};

/** Where people talk about a page: the host's discussions that name it. */
export const discussUrl = ({ repository }: Repository, page: string) =>
	`${repository}/discussions/new?${query({ category: 'general', title: page })}`;

/** The host's form for a mistake (.github/ISSUE_TEMPLATE/mistake.yml), which asks for the reason; it names the page. */
export const reportUrl = ({ repository }: Repository, page: string) =>
	`${repository}/issues/new?${query({ template: 'mistake.yml', title: `Mistake on ${page}`, page })}`;

const query = (parts: Record<string, string>) => new URLSearchParams(parts).toString();
