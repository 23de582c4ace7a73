import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureSeries } from './measure.ts';
import { reportText } from './report-text.ts';

const COURSES = Number(process.env['COURSES'] ?? 3000);
const SEED = 4;
const PLACE = fileURLToPath(new URL('../../docs/safety/series.md', import.meta.url));

const settings = [
  { compliance: 1, schedule: 'again' },
  { compliance: 0.9, schedule: 'again' },
  { compliance: 0.6, schedule: 'again' },
  { compliance: 0.9, schedule: 'daily' },
  { compliance: 0.9, schedule: 'as-asked' },
] as const;

const measured = settings.map((setting) => ({
  ...setting,
  figures: measureSeries({ ...setting, courses: COURSES }, SEED),
}));
writeFileSync(PLACE, reportText(measured, { courses: COURSES, seed: SEED }));
