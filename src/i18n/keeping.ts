/** The language being built, for scripts: they bring along only this part. */
export { keeping } from './en/keeping.ts';
