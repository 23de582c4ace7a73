import { stepsFor } from './steps.ts';
import { readProject } from './project.ts';
const p = readProject(process.cwd());
for (const s of stepsFor(p).slice(0, 11)) { const r = await s.run(); console.log(s.name, r.length); for (const l of r) console.log('   ', l); }
