import { join } from 'node:path';
import { measureSizes, sizeLines } from './measure-sizes.ts';
import { PACKED, packPackage } from './pack-package.ts';
import { packTarball } from './pack-tarball.ts';

/** `npm run build` after the pages: writes each package for use elsewhere to dist/pack, and says how big they are. */
const root = join(import.meta.dirname, '../..');
const target = join(root, 'dist/pack');
for (const name of PACKED) {
  await packPackage(root, name, target);
  const tarball = await packTarball(join(target, name), target);
  console.log(`dist/pack/${name}, ${tarball.slice(root.length + 1)}`);
}
for (const size of await measureSizes(root, target)) console.log(sizeLines(size).join('\n'));
