import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSaid } from '../src/check-ins/said.ts';
import { rotateKeys } from '../src/ops/rotate-keys.ts';
import { createPhotoFiles, WHOLE } from '../src/photos/photo-files.ts';
import { inClinic } from '../src/platform/database.ts';
import { CannotOpen, createVault, type Vault } from '../src/platform/vault.ts';
import { sendSomePhoto } from './send-photo.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
const clinics: TestClinic[] = [];
const sent: { clinic: TestClinic; id: string }[] = [];
let photo: { clinicId: string; checkInId: string; photoId: string };

beforeAll(async () => {
  server = await startTestServer();
  for (let n = 0; n < 4; n += 1) {
    const clinic = await addClinic(server);
    clinics.push(clinic);
    const created = await sendCheckIn(server, clinic, { message: `said at ${clinic.slug}` });
    sent.push({ clinic, id: created.id });
    const photoId = await sendSomePhoto(server, created);
    photo = { clinicId: clinic.clinicId, checkInId: created.id, photoId };
  }
}, 180_000);
afterAll(() => server.stop());

const vaultOf = (secrets: readonly [string, ...string[]]): Vault =>
  createVault({ secrets, newId: server.services.newId, now: () => server.clock.now });

async function readable(vault: Vault): Promise<readonly string[]> {
  const said: string[] = [];
  for (const { clinic, id } of sent)
    said.push(
      await inClinic(server.database, clinic.clinicId, async (trx) => {
        const row = await trx
          .selectFrom('check_ins')
          .selectAll()
          .where('check_in_id', '=', id)
          .executeTakeFirstOrThrow();
        return openSaid(await vault.of(trx, clinic.clinicId), row).message ?? '';
      }),
    );
  return said;
}

test('a rotation cut short leaves all readable, goes on where it stopped, and lets the old secret go', async () => {
  const all = clinics.map(({ slug }) => `said at ${slug}`);
  const old = server.services.secrets;
  const both = vaultOf(['a new secret', ...old.vault]);
  const directory = join(server.services.config.dataDirectory, 'photos');
  const photoFiles = createPhotoFiles(directory, ['new photos', ...old.photos]);
  const services = { ...server.services, vault: both, photoFiles };
  let turned = 0;
  const cut: Vault = {
    ...both,
    rotate: async (trx, clinicId, since) => {
      if (turned === 2) throw new Error('killed');
      turned += 1;
      return await both.rotate(trx, clinicId, since);
    },
  };
  server.clock.now += 60_000;
  await expect(rotateKeys({ ...services, vault: cut })).rejects.toThrow('killed');
  expect(await readable(both)).toEqual(all);
  server.clock.now += 60_000;
  expect(await rotateKeys(services)).toEqual({ clinics: 2, files: 4 });
  const alone = vaultOf(['a new secret']);
  expect(await readable(alone)).toEqual(all);
  await expect(readable(vaultOf(old.vault))).rejects.toThrow(CannotOpen);
  const picture = await createPhotoFiles(directory, ['new photos']).read(photo, WHOLE);
  expect(picture?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  const first = clinics[0]?.clinicId ?? '';
  const keys = await inClinic(server.database, first, (trx) =>
    trx.selectFrom('clinic_keys').select('retired_at').where('clinic_id', '=', first).execute(),
  );
  expect(keys.filter(({ retired_at }) => retired_at === null)).toHaveLength(1);
  expect(keys).toHaveLength(2);
});
