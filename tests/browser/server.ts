import { fixtureSite } from '../../scripts/buildFixtureSite.ts';
import { serve } from '../../scripts/serve.ts';

/** The site that the browser tests look at: that of the fixture content. */
await serve(fixtureSite, '/', Number(process.argv[2]));
