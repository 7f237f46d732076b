import { setUpdatedDays } from '../src/checks/run/updatedDay.ts';
import { today } from '../src/site.ts';

/** `npm run updated`: sets today as `updated` in every article and question whose text differs from the last commit. */
const lines = setUpdatedDays('content', today());
console.log(lines.length === 0 ? 'Nothing to set: no text changed without its day.' : lines.join('\n'));
