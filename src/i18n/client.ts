/** The language being built, for scripts: they bring along only this part. */
export { client } from './en/client.ts';
