import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Answers the folder for what can be worked out again, under the node_modules of the checkout; nothing where there is none. */
export function cacheFolder(): string | undefined {
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  return existsSync(modules) ? join(modules, '.cache', 'afterneedle') : undefined;
}
