import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSaid, sealSaid } from '../src/check-ins/said.ts';
import { replacePlainCheckIn } from '../src/ops/queries.ts';
import { sealPlainTexts } from '../src/ops/seal-plain-texts.ts';
import { inClinic } from '../src/platform/database.ts';
import { CannotOpen } from '../src/platform/vault.ts';
import { everyText } from './every-text.ts';
import {
  addClinic,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let mine: TestClinic;
let theirs: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  mine = await addClinic(server);
  theirs = await addClinic(server);
});
afterAll(() => server.stop());

const rowOf = (clinic: TestClinic, checkInId: string) =>
  inClinic(server.database, clinic.clinicId, (trx) =>
    trx.selectFrom('check_ins').selectAll().where('check_in_id', '=', checkInId).executeTakeFirstOrThrow(),
  );

describe('a dump of every table', () => {
  test('holds none of 50 planted strings people and staff wrote, while the screens show them', async () => {
    const planted = Array.from({ length: 50 }, (_, n) => `planted${n}-${randomUUID()}`);
    const cookie = await signIn(server, mine.email);
    for (let n = 0; n < 50; n += 5) {
      const [message = '', area = '', told = '', reply = '', note = ''] = planted.slice(n, n + 5);
      const created = await sendCheckIn(server, mine, {
        message: `${message} and ${told}`,
        areas: [area],
        facts: { fever: 1 },
      });
      for (const [step, payload] of [
        ['reply', { text: reply }],
        ['close', { outcome: 'advised', note }],
      ] as const) {
        const url = `/api/v1/check-ins/${created.id}/${step}`;
        const answer = await server.app.inject({ method: 'POST', url, headers: { cookie }, payload });
        expect(answer.statusCode).toBe(200);
        if (step === 'close')
          for (const each of [message, area, told, note]) expect(answer.body).toContain(each);
      }
    }
    const dump = await everyText(server, [mine.clinicId, theirs.clinicId]);
    expect(dump.length).toBeGreaterThan(20_000);
    expect(planted.filter((each) => dump.includes(each))).toEqual([]);
    expect(dump).not.toContain('fever');
  });

  test('shows what lies plain, so that an empty dump would be noticed', async () => {
    const name = `Plain ${randomUUID()}`;
    await sendCheckIn(server, mine, { name });
    expect(await everyText(server, [mine.clinicId])).toContain(name);
  });
});

test('what one clinic sealed opens at no other, nor in another check-in', async () => {
  const ours = await rowOf(mine, (await sendCheckIn(server, mine, { message: 'ours' })).id);
  const other = await rowOf(mine, (await sendCheckIn(server, mine, { message: 'other' })).id);
  const foreign = await rowOf(theirs, (await sendCheckIn(server, theirs, { message: 'theirs' })).id);
  await inClinic(server.database, mine.clinicId, async (trx) => {
    const seal = await server.services.vault.of(trx, mine.clinicId);
    expect(openSaid(seal, ours).message).toBe('ours');
    expect(() => openSaid(seal, { ...ours, said: foreign.said })).toThrow(CannotOpen);
    expect(() => openSaid(seal, { ...ours, said: other.said })).toThrow(CannotOpen);
    expect(() => openSaid(seal, foreign)).toThrow(CannotOpen);
  });
});

describe('rows of an earlier version', () => {
  const SAID = { message: 'plainly written', areas: ['left cheek'], facts: { fever: 1 } };

  /** Puts rows back as a version before sealing left them. */
  async function plant(clinic: TestClinic, count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await sendCheckIn(server, clinic, { message: `plainly ${n}` });
    await server.database.runScript(`
      alter table check_ins no force row level security;
      update check_ins set message = 'plainly written', areas = '["left cheek"]', facts = '{"fever": 1}', said = null
        where clinic_id = '${clinic.clinicId}';
      alter table check_ins force row level security;
      update platform.clinic_list set has_plain_texts = true where id = '${clinic.clinicId}';`);
  }

  test('are sealed at start, and after a stop half-way the rest of them', async () => {
    const clinic = await addClinic(server);
    await plant(clinic, 7);
    expect(await everyText(server, [clinic.clinicId])).toContain('plainly written');
    const { clinicId } = clinic;
    const half = await inClinic(server.database, clinicId, async (trx) => {
      const seal = await server.services.vault.of(trx, clinicId);
      const rows = await trx.selectFrom('check_ins').select('check_in_id').limit(3).execute();
      for (const { check_in_id: checkInId } of rows)
        await replacePlainCheckIn(trx, { clinicId, checkInId, said: sealSaid(seal, checkInId, SAID) });
      return rows.length;
    });
    expect(half).toBe(3);
    expect(await sealPlainTexts(server.services)).toBe(4);
    expect(await sealPlainTexts(server.services)).toBe(0);
    expect(await everyText(server, [clinicId])).not.toContain('plainly');
    const cookie = await signIn(server, clinic.email);
    const inbox = await server.app.inject({ url: '/api/v1/inbox', headers: { cookie } });
    expect(inbox.json<{ items: { excerpt: string; signs: string[] }[] }>().items).toHaveLength(7);
    for (const item of inbox.json<{ items: { excerpt: string; signs: string[] }[] }>().items)
      expect(item).toMatchObject({ excerpt: 'plainly written', signs: ['fever'] });
  });
});

test('history stays what it was, and a sealed text can neither be changed nor come back in plain', async () => {
  const created = await sendCheckIn(server, mine, { message: 'kept' });
  for (const statement of [
    sql`update check_in_results set said = 'other' where check_in_id = ${created.id}`,
    sql`update check_in_results set said = null, result = '{}' where check_in_id = ${created.id}`,
    sql`update check_in_events set said = 'new' where check_in_id = ${created.id}`,
    sql`update check_in_events set text = 'new' where check_in_id = ${created.id}`,
  ])
    await expect(inClinic(server.database, mine.clinicId, (trx) => statement.execute(trx))).rejects.toThrow(
      /append-only/,
    );
});
