import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from './check/project.ts';
import { thirdPartyNotices } from './check/third-party-notices.ts';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), thirdPartyNotices(readProject(root)));
