/** The language being built, for scripts: they bring along only this part. */
export { previews } from './en/previews.ts';
