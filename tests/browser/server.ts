import { serve } from '../../scripts/serve.ts';

/** The built site for the browser tests. */
await serve('dist', '/', Number(process.argv[2]));
