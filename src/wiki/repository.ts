interface Repository {
	repository: string;
	branch: string;
}

/** Where the host opens a source file for editing; a folder is shown instead. */
export const editUrl = ({ repository, branch }: Repository, path: string) =>
	`${repository}/${/\.\w+$/.test(path) ? 'edit' : 'tree'}/${branch}/${path}`;

/** The host's form for a new issue that names the page. */
export const reportUrl = ({ repository }: Repository, page: string) =>
	`${repository}/issues/new?${new URLSearchParams({ title: `Mistake on ${page}` })}`;
