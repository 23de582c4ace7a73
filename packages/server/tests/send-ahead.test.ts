import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordAudit } from '../src/audit/queries.ts';
import { inClinic } from '../src/platform/database.ts';
import { sendAhead } from '../src/platform/send-ahead.ts';
import { addClinic, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const nameOf = async (clinicId: string): Promise<string | undefined> => {
  const read = inClinic(server.database, clinicId, (trx) =>
    trx.selectFrom('clinics').select('name').where('clinic_id', '=', clinicId).executeTakeFirst(),
  );
  return (await read)?.name;
};

test('a statement sent ahead that fails right before the commit fails the whole transaction, and says why', async () => {
  const { clinicId } = await addClinic(server);
  const before = await nameOf(clinicId);
  const work = inClinic(server.database, clinicId, async (trx) => {
    await trx.updateTable('clinics').set({ name: 'Lost' }).where('clinic_id', '=', clinicId).execute();
    await sendAhead(trx, sql`select 1 / 0`.compile(trx));
    return 'acknowledged';
  });
  await expect(work).rejects.toThrow(/division by zero/);
  expect(await nameOf(clinicId)).toBe(before);
});

test('an audit event that finds no chain takes what it is about with it', async () => {
  const { clinicId } = await addClinic(server);
  const before = await nameOf(clinicId);
  const entry = {
    clinicId: randomUUID(),
    event: 'inbox.listed',
    actor: { kind: 'system' },
    requestId: 'r',
    at: new Date(server.clock.now),
  } as const;
  const work = inClinic(server.database, clinicId, async (trx) => {
    await trx.updateTable('clinics').set({ name: 'Lost' }).where('clinic_id', '=', clinicId).execute();
    await recordAudit(trx, entry, server.services.newId);
    return 'acknowledged';
  });
  await expect(work).rejects.toThrow(/row-level security|null value/);
  expect(await nameOf(clinicId)).toBe(before);
});

test('what follows a statement sent ahead is done after it, and its scope holds', async () => {
  const [one, other] = [await addClinic(server), await addClinic(server)];
  await inClinic(server.database, one.clinicId, async (trx) => {
    await sendAhead(
      trx,
      sql`update clinics set name = 'Ahead' where clinic_id = ${one.clinicId}::uuid`.compile(trx),
    );
    const seen = await trx.selectFrom('clinics').select(['clinic_id', 'name']).execute();
    expect(seen).toEqual([{ clinic_id: one.clinicId, name: 'Ahead' }]);
  });
  expect(await nameOf(one.clinicId)).toBe('Ahead');
  expect(await nameOf(other.clinicId)).not.toBe('Ahead');
});
