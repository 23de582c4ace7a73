import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureSeries } from './measure.ts';
import { reportText } from './report-text.ts';

const MAIN_COURSES = Number(process.env['COURSES'] ?? 2000);
const OTHER_COURSES = Math.ceil(MAIN_COURSES / 2.5);
/** Far from the seeds the numbers were chosen with. */
const SEED = 400_000_000;
const PLACE = fileURLToPath(new URL('../../docs/safety/series.md', import.meta.url));

const settings = [
  { compliance: 1, schedule: 'again', courses: OTHER_COURSES },
  { compliance: 0.9, schedule: 'again', courses: MAIN_COURSES },
  { compliance: 0.6, schedule: 'again', courses: OTHER_COURSES },
  { compliance: 0.9, schedule: 'daily', courses: OTHER_COURSES },
  { compliance: 0.9, schedule: 'as-asked', courses: OTHER_COURSES },
] as const;

const measured = settings.map((setting) => ({
  ...setting,
  figures: measureSeries(setting, SEED),
}));
writeFileSync(PLACE, reportText(measured, SEED));
