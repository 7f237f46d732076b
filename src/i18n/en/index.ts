import { article } from './article.ts';
import { claims } from './claims.ts';
import { client } from './client.ts';
import { editors } from './editors.ts';
import { help } from './help.ts';
import { keeping } from './keeping.ts';
import { machines } from './machines.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { playbook } from './playbook.ts';
import { previews } from './previews.ts';
import { search } from './search.ts';
import { selfTest } from './selfTest.ts';
import { shell } from './shell.ts';

/** All interface text in English. Its type is the form of every other language (`Strings` in ../index.ts). */
export const en = {
	...shell,
	...pages,
	...article,
	...machines,
	claims,
	help,
	search,
	selfTest,
	offline,
	playbook,
	editors,
	client,
	keeping,
	previews,
};
