import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import type { ClinicTransaction } from './database.ts';
import type { NewId } from './ids.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed text belongs: it opens nowhere else. */
export interface SealedPlace {
  /** The kind of record, such as `check-in`. */
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

/** Seals and opens what people of one clinic said. */
export interface ClinicSeal {
  readonly seal: (place: SealedPlace, text: string) => string;
  /** Throws `CannotOpen` when the text was changed, moved, or sealed under a key that is gone. */
  readonly open: (place: SealedPlace, sealed: string) => string;
  /** A mark that is the same for the same value at this clinic only, to find equal values without reading them. */
  readonly mark: (kind: string, value: string) => string;
}

/** Gives each clinic its seal, within a transaction of that clinic; makes the first key when there is none. */
export interface Vault {
  readonly of: (trx: ClinicTransaction, clinicId: string) => Promise<ClinicSeal>;
  /**
   * Wraps every key of a clinic under the master key of now and seals with a new one from here on, unless that was
   * done since a moment; what was sealed before still opens. Answers whether anything was left to do.
   */
  readonly rotate: (trx: ClinicTransaction, clinicId: string, since: Date) => Promise<boolean>;
  /** Opens a wrapped key, for a clinic that moves to another server. */
  readonly unwrapKey: (clinicId: string, keyId: string, wrapped: string) => string;
  /** Wraps a key that came from another server under the master key of this one. */
  readonly wrapKey: (clinicId: string, keyId: string, key: string) => string;
}

/** A sealed text that none of the keys opens in this place. */
export class CannotOpen extends Error {
  constructor() {
    super('a sealed text opens with none of the keys of its clinic');
    this.name = 'CannotOpen';
  }
}

function sealWith(key: Buffer, bound: string, bytes: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher: CipherGCM = createCipheriv(CIPHER, key, iv);
  cipher.setAAD(Buffer.from(bound, 'utf8'));
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function openWith(key: Buffer, bound: string, sealed: Buffer): Buffer {
  if (sealed.length < IV_BYTES + TAG_BYTES) throw new CannotOpen();
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(bound, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES)),
      decipher.final(),
    ]);
  } catch {
    throw new CannotOpen();
  }
}

const masterOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'afterneedle vault', KEY_BYTES));

function createSeal(
  clinicId: string,
  keys: ReadonlyMap<string, Buffer>,
  current: { readonly keyId: string; readonly key: Buffer; readonly marking: Buffer },
): ClinicSeal {
  const bound = (keyId: string, { kind, id, field }: SealedPlace): string =>
    JSON.stringify([clinicId, keyId, kind, id, field]);
  return {
    seal: (place, text) =>
      `1.${current.keyId}.${sealWith(current.key, bound(current.keyId, place), Buffer.from(text, 'utf8')).toString('base64url')}`,
    open: (place, sealed) => {
      const [version, keyId = '', box = ''] = sealed.split('.');
      const key = keys.get(keyId);
      if (version !== '1' || key === undefined) throw new CannotOpen();
      return openWith(key, bound(keyId, place), Buffer.from(box, 'base64url')).toString('utf8');
    },
    mark: (kind, value) =>
      createHmac('sha256', current.marking)
        .update(JSON.stringify([clinicId, kind, value]))
        .digest('base64url'),
  };
}

/**
 * Gives the vault. A clinic's data keys lie in the database, wrapped by the master key of the first secret; the
 * other secrets open what was wrapped before.
 */
export function createVault(options: {
  readonly secrets: readonly [string, ...string[]];
  readonly newId: NewId;
  readonly now: () => number;
}): Vault {
  const masters = options.secrets.map(masterOf);
  const [master] = masters;
  if (master === undefined) throw new Error('a vault needs a secret');
  const wrappedPlace = (clinicId: string, keyId: string): string => JSON.stringify(['key', clinicId, keyId]);
  const unwrap = (clinicId: string, keyId: string, wrapped: string): Buffer => {
    for (const each of masters) {
      try {
        return openWith(each, wrappedPlace(clinicId, keyId), Buffer.from(wrapped, 'base64url'));
      } catch {
        // Wrapped under another secret: the next one may fit.
      }
    }
    throw new CannotOpen();
  };
  const readKeys = (trx: ClinicTransaction, clinicId: string) =>
    trx
      .selectFrom('clinic_keys')
      .select(['key_id', 'wrapped', 'created_at', 'retired_at'])
      .where('clinic_id', '=', clinicId)
      .orderBy('created_at')
      .execute();
  const wrap = (clinicId: string, keyId: string, key: Buffer): string =>
    sealWith(master, wrappedPlace(clinicId, keyId), key).toString('base64url');
  return {
    unwrapKey: (clinicId, keyId, wrapped) => unwrap(clinicId, keyId, wrapped).toString('base64url'),
    wrapKey: (clinicId, keyId, key) => wrap(clinicId, keyId, Buffer.from(key, 'base64url')),
    rotate: async (trx, clinicId, since) => {
      const rows = await readKeys(trx, clinicId);
      const current = rows.find(({ retired_at }) => retired_at === null);
      if (current === undefined || current.created_at > since) return false;
      const at = new Date(Math.max(options.now(), since.getTime() + 1));
      for (const { key_id: keyId, wrapped } of rows)
        await trx
          .updateTable('clinic_keys')
          .set({
            wrapped: wrap(clinicId, keyId, unwrap(clinicId, keyId, wrapped)),
            ...(keyId === current.key_id ? { retired_at: at } : {}),
          })
          .where('clinic_id', '=', clinicId)
          .where('key_id', '=', keyId)
          .execute();
      const keyId = options.newId();
      const wrapped = wrap(clinicId, keyId, randomBytes(KEY_BYTES));
      await trx
        .insertInto('clinic_keys')
        .values({ clinic_id: clinicId, key_id: keyId, wrapped, created_at: at, retired_at: null })
        .execute();
      return true;
    },
    of: async (trx, clinicId) => {
      let rows = await readKeys(trx, clinicId);
      if (!rows.some(({ retired_at }) => retired_at === null)) {
        const keyId = options.newId();
        const wrapped = wrap(clinicId, keyId, randomBytes(KEY_BYTES));
        await trx
          .insertInto('clinic_keys')
          .values({
            clinic_id: clinicId,
            key_id: keyId,
            wrapped,
            created_at: new Date(options.now()),
            retired_at: null,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        rows = await readKeys(trx, clinicId);
      }
      const keys = new Map(rows.map((row) => [row.key_id, unwrap(clinicId, row.key_id, row.wrapped)]));
      const keyId = rows.find(({ retired_at }) => retired_at === null)?.key_id ?? '';
      const key = keys.get(keyId);
      const first = rows[0] === undefined ? undefined : keys.get(rows[0].key_id);
      if (key === undefined || first === undefined) throw new CannotOpen();
      // Marks follow from the oldest key, so that a new key does not hide what was filed before.
      const marking = Buffer.from(hkdfSync('sha256', first, '', 'afterneedle marks', KEY_BYTES));
      return createSeal(clinicId, keys, { keyId, key, marking });
    },
  };
}
