import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseView } from '@afterneedle/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAllHeads } from '../src/audit/chain/keep-heads.ts';
import { verifyAll } from '../src/audit/chain/verify-all.ts';
import { differencesOf, KIND } from '../src/ops/clinic-file/clinic-manifest.ts';
import { type ExportedClinic, exportClinic } from '../src/ops/clinic-file/export-clinic.ts';
import { importClinic } from '../src/ops/clinic-file/import-clinic.ts';
import { type Entry, readSealedFile, writeSealedFile } from '../src/ops/clinic-file/sealed-file.ts';
import { STAYS_BEHIND } from '../src/ops/clinic-file/travelling-tables.ts';
import { listClinicIds } from '../src/platform/clinic-list.ts';
import { readHouseTables } from './house-tables.ts';
import { plantPeople } from './plant-people.ts';
import { fillTables } from './samples/ask-sample.ts';
import { sendSomePhoto } from './send-photo.ts';
import {
  addClinic,
  sendCheckIn,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

const SAID = 'planted: warm and tight since last night';

let here: TestServer;
let there: TestServer;
let clinic: TestClinic;
let checkInId: string;
let photoId: string;
let path: string;
let exported: ExportedClinic;

beforeAll(async () => {
  here = await startTestServer();
  there = await startTestServer();
  clinic = await addClinic(here, { role: 'owner' });
  await fillTables(here, clinic);
  await plantPeople(here, clinic);
  const sent = await sendCheckIn(here, clinic, { message: SAID });
  checkInId = sent.id;
  photoId = await sendSomePhoto(here, sent);
  path = join(here.services.config.dataDirectory, 'clinic.afterneedle');
  exported = await exportClinic(here.services, clinic.clinicId, path);
}, 300_000);
afterAll(async () => {
  await here.stop();
  await there.stop();
});

/** What an import that was refused must leave as it was. */
async function everythingThere(): Promise<unknown> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth."user"`.execute(
    there.database.kysely,
  );
  return {
    accounts: rows[0]?.n,
    clinics: await listClinicIds(there.database),
    photos: (await there.services.photoFiles.checkIns(clinic.clinicId)).length,
  };
}

async function expectRefused(
  order: { path: string; key?: string; slug?: string },
  why: RegExp,
): Promise<void> {
  const before = await everythingThere();
  await expect(importClinic(there.services, { key: exported.key, ...order })).rejects.toThrow(why);
  const left = (await there.services.photoFiles.checkIns(clinic.clinicId)).flatMap((each) =>
    there.services.photoFiles.list(clinic.clinicId, each),
  );
  for (const files of left) expect(await files).toEqual([]);
  rmSync(join(there.services.config.dataDirectory, 'photos', clinic.clinicId), {
    recursive: true,
    force: true,
  });
  expect(await everythingThere()).toEqual({ ...(before as object), photos: 0 });
}

/** Writes the entries of the file anew, under the same key. */
async function rewrite(change: (entry: Entry) => Entry): Promise<string> {
  const spoilt = `${path}-rewritten`;
  rmSync(spoilt, { force: true });
  const file = await writeSealedFile(spoilt, exported.key);
  for await (const entry of readSealedFile(path, exported.key))
    await file.add(change(entry), entry.kind === KIND.manifest);
  await file.close();
  return spoilt;
}

const textOf = (entry: Entry): string => entry.bytes.toString('utf8');

describe('a file', () => {
  test('holds rows of every table of the house, and every other table is named with a reason', async () => {
    const travels = Object.keys(exported.manifest.tables);
    const house = (await readHouseTables(here)).map((name) => `public.${name}`);
    expect(travels.toSorted()).toEqual(house.toSorted());
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
        and n.nspname not like 'pg_toast%'`.execute(here.database.kysely);
    const named = [...travels, ...Object.keys(STAYS_BEHIND)];
    expect(rows.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
    for (const [table, { rows: count }] of Object.entries(exported.manifest.tables))
      expect.soft([table, count > 0]).toEqual([table, true]);
    expect(exported.manifest.photos.files).toBeGreaterThan(0);
  });

  test('shows nothing to whoever has no key', () => {
    const bytes = readFileSync(path).toString('latin1');
    for (const word of [SAID, clinic.email, clinic.slug, clinic.clinicId, checkInId])
      expect(bytes).not.toContain(word);
  });
});

describe('an import refuses, and leaves nothing of it', () => {
  test('a changed byte, wherever it is', async () => {
    const whole = readFileSync(path);
    const spoilt = `${path}-spoilt`;
    const places = [
      0,
      20,
      60,
      100,
      whole.length >> 2,
      whole.length >> 1,
      whole.length - 100,
      whole.length - 1,
    ];
    for (const at of places) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(spoilt, bytes);
      await expectRefused({ path: spoilt }, /was changed|holds no export of a clinic/);
    }
  });

  test('a file that was cut, in the middle or between two entries, or that something was added to', async () => {
    const cut = `${path}-cut`;
    const whole = readFileSync(path);
    let last = 0;
    for (let at = whole.indexOf('\n') + 1; at < whole.length; at += 4 + whole.readUInt32BE(at)) last = at;
    for (const length of [0, 10, 90, whole.length >> 1, last, whole.length - 1]) {
      writeFileSync(cut, whole);
      truncateSync(cut, length);
      await expectRefused({ path: cut }, /cut short|holds no export of a clinic/);
    }
    writeFileSync(cut, Buffer.concat([whole, Buffer.from('more')]));
    await expectRefused({ path: cut }, /cut short or was changed/);
  });

  test('a newer format, a newer version, an older version, another key and no key', async () => {
    const newer = `${path}-newer`;
    const whole = readFileSync(path);
    writeFileSync(newer, Buffer.from(whole.toString('latin1').replace('clinic-1', 'clinic-2'), 'latin1'));
    await expectRefused({ path: newer }, /newer version wrote this file/);
    const withMigrations = (change: (names: string[]) => string[]) => (entry: Entry) => {
      if (entry.kind !== KIND.opening) return entry;
      const told = JSON.parse(textOf(entry)) as { migrations: string[] };
      const bytes = Buffer.from(JSON.stringify({ ...told, migrations: change(told.migrations) }));
      return { ...entry, bytes };
    };
    const later = await rewrite(withMigrations((names) => [...names, '9999-later']));
    await expectRefused({ path: later }, /newer version wrote this file/);
    const earlier = await rewrite(withMigrations((names) => names.slice(0, -1)));
    await expectRefused({ path: earlier }, /older version wrote this file/);
    await expectRefused({ path, key: 'A'.repeat(32) }, /key does not open the file/);
    await expectRefused({ path, key: 'short' }, /8 groups of 4/);
  });

  test('rows that are not those the list of the file was made of', async () => {
    const renamed = await rewrite((entry) =>
      entry.kind === KIND.rows
        ? { ...entry, bytes: Buffer.from(textOf(entry).replace(/"phone": ?"[^"]*"/, '"phone":"+44 1"')) }
        : entry,
    );
    await expectRefused({ path: renamed }, /What came in is not what was written: .*(clinics|people)/);
    const photo = await rewrite((entry) =>
      entry.kind === KIND.bytes ? { ...entry, bytes: Buffer.concat([entry.bytes, Buffer.from([0])]) } : entry,
    );
    await expectRefused({ path: photo }, /What came in is not what was written: photos/);
  });

  test('an address that is taken, and one that is none', async () => {
    const other = await addClinic(there);
    await expectRefused({ path, slug: other.slug }, /is taken on this server. Name another with --as/);
    await expectRefused({ path, slug: 'Not An Address' }, /is no address/);
  });
});

test('a clinic moves: counts and hashes agree, its chain fits, and staff go on where they were', async () => {
  const slug = `${clinic.slug}-new`;
  const typed = exported.key.toLowerCase().replaceAll('-', ' ');
  const imported = await importClinic(there.services, { path, key: typed, slug });
  expect(imported).toMatchObject({ slug, manifest: exported.manifest });

  const { signedPlaces: places, now } = there.services;
  expect(await verifyAll({ database: there.database, places, now })).toMatchObject({ isWhole: true });
  await there.services.headKeeper.keep();
  expect(await verifyAll({ database: there.database, places, now })).toMatchObject({ isWhole: true });
  const ends = await readAllHeads(there.database);
  expect(ends.find((end) => end.clinic === clinic.clinicId)?.seq).toBe(
    (exported.manifest.tables['public.audit_events']?.rows ?? 0) + 1,
  );

  const cookie = await signIn(there, clinic.email);
  const opened = await there.app.inject({ url: `/api/v1/inbox/${checkInId}`, headers: { cookie } });
  expect(opened.json<CaseView>().message).toBe(SAID);
  const photo = { clinicId: clinic.clinicId, checkInId, photoId };
  expect(await there.services.photoFiles.read(photo, 'whole')).toEqual(
    await here.services.photoFiles.read(photo, 'whole'),
  );

  await expectStaysOut();
  const again = await exportClinic(there.services, clinic.clinicId, `${path}-again`);
  const changed = differencesOf(again.manifest, exported.manifest);
  // A new key, the events of coming and of looking, and the check-in that was opened with its history.
  expect(changed.toSorted()).toEqual(
    ['audit_events', 'audit_heads', 'check_in_events', 'check_ins', 'clinic_keys', 'clinics'].toSorted(),
  );
}, 120_000);

/** The same clinic does not come twice. */
async function expectStaysOut(): Promise<void> {
  await expect(importClinic(there.services, { path, key: exported.key, slug: 'twice' })).rejects.toThrow(
    /is on this server already/,
  );
}

test('a clinic that nobody touched comes out of the other server as it went in, but for its new key', async () => {
  const third = await startTestServer();
  await importClinic(third.services, { path, key: exported.key });
  const again = await exportClinic(third.services, clinic.clinicId, `${path}-untouched`);
  expect(differencesOf(again.manifest, exported.manifest).toSorted()).toEqual([
    'audit_events',
    'audit_heads',
    'clinic_keys',
  ]);
  expect(again.manifest.tables['public.clinic_keys']?.rows).toBe(
    (exported.manifest.tables['public.clinic_keys']?.rows ?? 0) + 1,
  );
  await third.stop();
}, 120_000);
