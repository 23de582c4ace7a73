import { setTimeout as wait } from 'node:timers/promises';
import {
  createApp,
  createServices,
  type InScope,
  openDatabase,
  readProcessConfig,
  welcomeFirstStart,
} from '@afterneedle/server';

/**
 * A server with a planted fault: it answers before its transaction has committed. It exists so that the kill loop
 * can show that it would notice; the fault is put on from outside and has no switch in the product.
 */
const COMMIT_LATE_MS = 300;

const read = readProcessConfig();
if (!read.ok) throw new Error(read.problems.join('\n'));
const { config } = read;
const publicUrl = `http://${config.host}:${config.port}`;
const database = await openDatabase(config, () => {});
const services = await createServices(config, database, { publicUrl, onError: () => {} });

const early: InScope = (scope, work) =>
  new Promise((resolve, reject) => {
    database
      .inScope(scope, async (trx) => {
        const value = await work(trx);
        resolve(value);
        if ('clinicId' in scope) await wait(COMMIT_LATE_MS);
        return value;
      })
      .catch(reject);
  });

const signIn = await welcomeFirstStart(services);
const { app } = await createApp({ ...services, database: { ...database, inScope: early } });
await app.listen({ host: config.host, port: config.port });
process.stdout.write(`person: ${publicUrl}/\n`);
if (signIn !== undefined) process.stdout.write(`clinic-sign-in: ${signIn}\n`);
