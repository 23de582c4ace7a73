import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the sealed files of exports that nobody came back for; answers how many. `now` and `oldMs` in milliseconds. */
export async function sweepExports(
  directory: string,
  { now, oldMs }: { readonly now: number; readonly oldMs: number },
): Promise<number> {
  const names = await readdir(directory).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || now - found.mtimeMs < oldMs) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
