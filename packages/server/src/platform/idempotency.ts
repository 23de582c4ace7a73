import type { IncomingHttpHeaders } from 'node:http';
import { hashOfText, hashOfValue } from './canonical.ts';
import type { ClinicTransaction } from './database.ts';
import { granted, type Outcome, problem, refused } from './problems.ts';

const PATH = '/headers/idempotency-key';

/** Reads the Idempotency-Key of a request: 8 to 200 visible characters. */
export function readIdempotencyKey(headers: IncomingHttpHeaders): Outcome<string | undefined> {
  const key = headers['idempotency-key'];
  if (key === undefined || key === '') return granted(undefined);
  if (typeof key === 'string' && /^[\x21-\x7e]{8,200}$/.test(key)) return granted(key);
  return refused({
    status: 422,
    title: 'Something in the request is not right',
    problems: [problem(PATH, 'bad-value', 'The key needs 8 to 200 visible characters, for example a UUID.')],
  });
}

/** Reads the Idempotency-Key of a request that cannot be taken without one. */
export function requireIdempotencyKey(headers: IncomingHttpHeaders): Outcome<string> {
  const key = readIdempotencyKey(headers);
  if (!key.ok) return key;
  if (key.value !== undefined) return granted(key.value);
  return refused({
    status: 400,
    title: 'A key is missing',
    problems: [
      problem(
        PATH,
        'idempotency-key-missing',
        'Send the header Idempotency-Key, so that a repeat is not stored twice.',
      ),
    ],
  });
}

/** What a key says: this is the first time, this was done before, or this key was used for something else. */
export type Claim<T> =
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly answer: T }
  | { readonly kind: 'other-body' };

/**
 * Claims a key for one piece of work, in the transaction that does it. A second request with the same key waits
 * here until the first has committed, so that the work is done once even when both run at the same moment.
 */
export async function claimKey<T>(
  trx: ClinicTransaction,
  options: {
    readonly clinicId: string;
    readonly operation: string;
    readonly key: string;
    readonly body: unknown;
    readonly answer: T;
    readonly at: Date;
  },
): Promise<Claim<T>> {
  const keyHash = hashOfText(options.key);
  const bodyHash = hashOfValue(options.body);
  const inserted = await trx
    .insertInto('idempotency_keys')
    .values({
      clinic_id: options.clinicId,
      operation: options.operation,
      key_hash: keyHash,
      body_hash: bodyHash,
      answer: JSON.stringify(options.answer),
      created_at: options.at,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'operation', 'key_hash']).doNothing())
    .returning('key_hash')
    .executeTakeFirst();
  if (inserted !== undefined) return { kind: 'first' };
  const earlier = await trx
    .selectFrom('idempotency_keys')
    .select(['body_hash', 'answer'])
    .where('clinic_id', '=', options.clinicId)
    .where('operation', '=', options.operation)
    .where('key_hash', '=', keyHash)
    .executeTakeFirstOrThrow();
  return earlier.body_hash === bodyHash
    ? { kind: 'again', answer: earlier.answer as T }
    : { kind: 'other-body' };
}

/** The refusal for a key that was used for another body. */
export const KEY_REUSED = {
  status: 422,
  title: 'This key was used before',
  problems: [
    problem(PATH, 'idempotency-key-reused', 'This key was sent before with another body. Use a new key.'),
  ],
} as const;
