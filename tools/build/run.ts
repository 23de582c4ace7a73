import { join } from 'node:path';
import { PACKED, packPackage } from './pack-package.ts';

/** `npm run build` after the pages: writes each package for use elsewhere to dist/pack. */
const root = join(import.meta.dirname, '../..');
for (const name of PACKED) {
  await packPackage(root, name, join(root, 'dist/pack'));
  console.log(`dist/pack/${name}`);
}
