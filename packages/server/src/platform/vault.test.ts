import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClinic, startTestServer, type TestClinic, type TestServer } from '../../tests/test-server.ts';
import { inClinic } from './database.ts';
import { CannotOpen, createVault } from './vault.ts';

let server: TestServer;
let mine: TestClinic;
let theirs: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
  mine = await addClinic(server);
  theirs = await addClinic(server);
});
afterAll(() => server.stop());

const PLACE = { kind: 'check-in', id: 'a', field: 'message' } as const;
const sealOf = (clinic: TestClinic) =>
  inClinic(server.database, clinic.clinicId, (trx) => server.services.vault.of(trx, clinic.clinicId));

test('a text opens again in its place, and the sealed form holds none of it', async () => {
  const seal = await sealOf(mine);
  const sealed = seal.seal(PLACE, 'my lips are swollen');
  expect(sealed).not.toContain('swollen');
  expect((await sealOf(mine)).open(PLACE, sealed)).toBe('my lips are swollen');
  expect(seal.seal(PLACE, 'my lips are swollen')).not.toBe(sealed);
});

test('it opens in no other field, record or clinic, and not when it was changed', async () => {
  const seal = await sealOf(mine);
  const sealed = seal.seal(PLACE, 'hello');
  const foreign = await sealOf(theirs);
  const last = sealed.at(-2) === 'A' ? 'B' : 'A';
  const changed = `${sealed.slice(0, -2)}${last}${sealed.at(-1)}`;
  for (const open of [
    () => seal.open({ ...PLACE, field: 'name' }, sealed),
    () => seal.open({ ...PLACE, id: 'b' }, sealed),
    () => foreign.open(PLACE, sealed),
    () => seal.open(PLACE, changed),
    () => seal.open(PLACE, ''),
  ])
    expect(open).toThrow(CannotOpen);
});

test('marks are the same for the same value at one clinic only', async () => {
  const seal = await sealOf(mine);
  expect(seal.mark('phone', '1')).toBe((await sealOf(mine)).mark('phone', '1'));
  expect(seal.mark('phone', '1')).not.toBe((await sealOf(theirs)).mark('phone', '1'));
  expect(seal.mark('phone', '1')).not.toBe(seal.mark('e-mail', '1'));
});

test('keys wrapped under an older secret still open; under none of the secrets nothing does', async () => {
  const vaultOf = (secrets: readonly [string, ...string[]]) =>
    createVault({ secrets, newId: () => randomUUID(), now: () => 0 });
  const clinic = await addClinic(server);
  const within = <T>(
    vault: ReturnType<typeof vaultOf>,
    work: (seal: Awaited<ReturnType<typeof vault.of>>) => T,
  ) => inClinic(server.database, clinic.clinicId, async (trx) => work(await vault.of(trx, clinic.clinicId)));
  const sealed = await within(vaultOf(['older']), (seal) => seal.seal(PLACE, 'kept'));
  expect(await within(vaultOf(['newer', 'older']), (seal) => seal.open(PLACE, sealed))).toBe('kept');
  await expect(within(vaultOf(['newer']), (seal) => seal.open(PLACE, sealed))).rejects.toThrow(CannotOpen);
});
