import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/platform/config.ts';
import { createIds } from '../src/platform/ids.ts';
import type { Services } from '../src/platform/services.ts';

const FILE = fileURLToPath(new URL('../openapi.json', import.meta.url));

/** The routes describe themselves without a database: nothing is asked of one while they are put together. */
function describingServices(): Services {
  const read = readConfig({});
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const given: Partial<Services> = {
    config: { ...read.config, logLevel: 'silent' },
    publicUrl: 'http://127.0.0.1:3000',
    newId: createIds(Date.now),
  };
  return new Proxy(given as Services, {
    get: (target, name) => {
      if (Reflect.has(target, name)) return Reflect.get(target, name);
      throw new Error(`describing the API asked for ${String(name)}`);
    },
  });
}

const { app } = await createApp(describingServices());
await app.ready();
writeFileSync(FILE, `${JSON.stringify(app.swagger(), undefined, 2)}\n`);
await app.close();
