import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../src/platform/migrate.ts';
import { wrapPglite } from '../src/platform/pglite.ts';
import { describeSchema } from './describe-schema.ts';

const FILE = fileURLToPath(new URL('../schema.sql', import.meta.url));

const database = await wrapPglite(await PGlite.create());
await migrate(database);
writeFileSync(FILE, await describeSchema(database.kysely));
await database.close();
