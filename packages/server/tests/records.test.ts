import type {
  AuditPage,
  ChainState,
  ComplicationView,
  Erased,
  ErasurePreview,
  SeenBy,
} from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf } from '../src/audit/trail/csv.ts';
import { letGo } from '../src/retention/let-go.ts';
import { aSaid, fileAt, writeAt } from './complication-world.ts';
import { everyText } from './every-text.ts';
import { addPersonAt, addTreatmentAt, askAt } from './people-world.ts';
import { readAudit } from './queries.ts';
import { sendSomePhoto } from './send-photo.ts';
import {
  addClinic,
  sendCheckIn,
  startTestServer,
  type TestClinic,
  type TestServer,
  tokenOf,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
});
afterAll(() => server.stop());

const ask = (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
  askAt({ server, clinic }, method, path, payload);
const DAY_MS = 86_400_000;

describe('the audit trail for the clinic', () => {
  test('is filtered by who, whose, what and when, page by page, and says when its chain was walked', async () => {
    const person = await addPersonAt({ server, clinic });
    await ask('GET', `/people/${person.id}`);
    const page = (await ask('GET', `/audit?person=${person.id}&event=person.`)).json<AuditPage>();
    expect(page.items.map(({ event }) => event)).toEqual(['person.opened', 'person.created']);
    expect(page.items[0]).toMatchObject({
      personId: person.id,
      person: `Ana ${person.familyName}`,
      actor: 'staff',
    });
    expect(page.chain).toMatchObject({ verifiedAt: null, findings: null });
    const first = (await ask('GET', '/audit?limit=2')).json<AuditPage>();
    const second = (await ask('GET', `/audit?limit=2&before=${first.next}`)).json<AuditPage>();
    const seen = [...first.items, ...second.items].map(({ seq }) => seq);
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    expect(new Set(seen).size).toBe(4);
    const none = await ask('GET', `/audit?until=${new Date(server.clock.now - DAY_MS).toISOString()}`);
    expect(none.json<AuditPage>().items).toEqual([]);
    const verified = (await ask('POST', '/audit/verify')).json<ChainState>();
    expect(verified).toMatchObject({ findings: 0, verifiedAt: new Date(server.clock.now).toISOString() });
    expect(verified.verifiedEntries).toBe(verified.entries);
  });

  test('comes as a file in which no cell is a formula', async () => {
    const csv = await ask('GET', '/audit.csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body.split('\r\n')[0]).toBe(
      'seq,at,event,actor,by,person,person_id,check_in_id,record_id,reason',
    );
    expect(csvOf([['=1+1', '@a', '-x', 'a"b', 'a,b', -3, null]])).toBe(`'=1+1,'@a,'-x,"a""b","a,b",-3,\r\n`);
  });

  test('tells the person who has seen their check-in, and the clinic who has seen a person', async () => {
    const created = await sendCheckIn(server, clinic);
    await ask('GET', `/inbox/${created.id}`);
    const headers = { authorization: `Bearer ${tokenOf(created)}` };
    const own = await server.app.inject({ url: `/api/v1/check-ins/${created.id}/seen-by`, headers });
    expect(own.json<SeenBy>().items).toMatchObject([{ event: 'case.opened', checkInId: created.id }]);
    expect(own.json<SeenBy>().items[0]?.by).toMatch(/^Nurse /);
    const person = await addPersonAt({ server, clinic });
    const seen = (await ask('GET', `/people/${person.id}/seen-by`)).json<SeenBy>();
    expect(seen.items.map(({ event }) => event)).toEqual(['person.created']);
  });
});

describe('erasing a person', () => {
  test('shows what goes, is held by the time the law asks for, and leaves ids in the trail only', async () => {
    const person = await addPersonAt(
      { server, clinic },
      { familyName: 'Plantedname', email: 'planted@example.org' },
    );
    const treatment = await addTreatmentAt({ server, clinic }, person.id);
    const shown = (await ask('GET', `/people/${person.id}/erasure`)).json<ErasurePreview>();
    expect(shown).toMatchObject({ treatments: 1, heldUntil: null });
    expect(
      (
        await ask('PUT', '/retention', {
          checkInMonths: 6,
          photoMonths: 3,
          personMonths: 120,
          legalMonths: 60,
          version: 0,
        })
      ).statusCode,
    ).toBe(200);
    const held = (await ask('GET', `/people/${person.id}/erasure`)).json<ErasurePreview>();
    expect(held.heldUntil).not.toBeNull();
    const told = { reason: 'asked in writing', confirm: 'ERASE' };
    expect(
      (await ask('POST', `/people/${person.id}/erasure`, { ...told, confirm: 'erase' })).statusCode,
    ).toBe(422);
    expect((await ask('POST', `/people/${person.id}/erasure`, told)).statusCode).toBe(409);
    expect(await everyText(server, [clinic.clinicId])).toContain('Plantedname');
    const erased = await ask('POST', `/people/${person.id}/erasure`, { ...told, despiteHold: true });
    expect(erased.json<Erased>().rows).toBeGreaterThan(1);
    const dump = await everyText(server, [clinic.clinicId]);
    expect(dump).not.toContain('Plantedname');
    expect(dump).not.toContain('planted@example.org');
    expect((await ask('GET', `/people/${person.id}`)).statusCode).toBe(404);
    expect((await ask('GET', `/treatments/${treatment.id}`)).statusCode).toBe(404);
    const last = (await readAudit(server, clinic.clinicId)).filter(({ event }) => event === 'person.erased');
    expect(last).toMatchObject([{ person_id: person.id, reason: 'asked in writing' }]);
    expect((await ask('POST', '/audit/verify')).json<ChainState>().findings).toBe(0);
  });
});

describe('a complication file', () => {
  const erase = { reason: 'asked in writing', confirm: 'ERASE' };
  const filesOf = async (): Promise<readonly { id: string; check_in_id: string | null }[]> =>
    await server.database.inScope({ clinicId: clinic.clinicId }, (trx) =>
      trx.selectFrom('complications').select(['complication_id as id', 'check_in_id']).execute(),
    );

  test('of a person who stays is untied from a check-in that is erased, and goes with the person', async () => {
    const place = { server, clinic };
    const person = await addPersonAt(place);
    const sent = await sendCheckIn(server, clinic, { message: 'planted case' });
    const filed = await fileAt(place, { checkInId: sent.id });
    const written = await writeAt(place, filed, aSaid({ narrative: 'planted file' }), {
      personId: person.id,
    });
    expect(written.statusCode).toBe(200);
    const shown = (await ask('GET', `/inbox/${sent.id}/erasure`)).json<ErasurePreview>();
    expect(shown).toMatchObject({ checkIns: 1, complications: 0 });
    expect((await ask('POST', `/inbox/${sent.id}/erasure`, erase)).statusCode).toBe(200);
    expect(await filesOf()).toEqual([{ id: filed.id, check_in_id: null }]);
    const kept = (await ask('GET', `/complications/${filed.id}`)).json<ComplicationView>();
    expect(kept.said.narrative).toBe('planted file');
    expect(kept.checkInId).toBeNull();
    const whole = (await ask('GET', `/people/${person.id}/erasure`)).json<ErasurePreview>();
    expect(whole).toMatchObject({ complications: 1 });
    const despite = { ...erase, despiteHold: true };
    expect((await ask('POST', `/people/${person.id}/erasure`, despite)).statusCode).toBe(200);
    expect(await filesOf()).toEqual([]);
  });

  test('that names nobody but a check-in goes with it; no night takes it while it is open', async () => {
    const place = { server, clinic };
    const sent = await sendCheckIn(server, clinic);
    const filed = await fileAt(place, { checkInId: sent.id });
    await ask('POST', `/check-ins/${sent.id}/close`, { outcome: 'advised' });
    server.clock.now += 400 * DAY_MS;
    expect(await letGo(server.services)).toMatchObject({ erased: 0 });
    server.clock.now -= 400 * DAY_MS;
    const shown = (await ask('GET', `/inbox/${sent.id}/erasure`)).json<ErasurePreview>();
    expect(shown).toMatchObject({ checkIns: 1, complications: 1 });
    expect(await filesOf()).toMatchObject([{ id: filed.id }]);
    expect((await ask('POST', `/inbox/${sent.id}/erasure`, erase)).statusCode).toBe(200);
    expect(await filesOf()).toEqual([]);
  });
});

describe('every night', () => {
  test('what is older than the clinic keeps is let go of, and nothing else', async () => {
    const old = await sendCheckIn(server, clinic, { message: 'old and closed' });
    const open = await sendCheckIn(server, clinic, { message: 'old and open' });
    await sendSomePhoto(server, open);
    const kept = await addPersonAt({ server, clinic }, { familyName: 'Keptname' });
    await ask('POST', `/check-ins/${old.id}/close`, { outcome: 'advised' });
    expect(await letGo(server.services)).toMatchObject({ erased: 0, photos: 0 });
    server.clock.now += 200 * DAY_MS;
    const closed = await sendCheckIn(server, clinic, { message: 'new and closed' });
    const { photoFiles } = server.services;
    expect((await letGo(server.services)).erased).toBe(1);
    const trail = (await readAudit(server, clinic.clinicId)).filter(({ actor }) => actor === 'system');
    expect(trail).toMatchObject([{ event: 'check-in.erased', check_in_id: old.id }]);
    const left = await server.database.inScope({ clinicId: clinic.clinicId }, (trx) =>
      trx.selectFrom('check_ins').select('check_in_id').execute(),
    );
    const ids = left.map((row) => row.check_in_id);
    expect(ids).toContain(open.id);
    expect(ids).toContain(closed.id);
    expect(ids).not.toContain(old.id);
    expect(await photoFiles.list(clinic.clinicId, open.id)).toHaveLength(1);
    expect(await everyText(server, [clinic.clinicId])).toContain(kept.familyName);
    server.clock.now -= 200 * DAY_MS;
  });
});
