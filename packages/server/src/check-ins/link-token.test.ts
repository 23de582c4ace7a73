import { describe, expect, test } from 'vitest';
import { makeLinkToken, readLinkToken } from './link-token.ts';

const of = {
  clinicId: '01a2005b-b1d6-7024-82b7-f58fb77249e8',
  checkInId: '01a2005b-b249-739c-814d-ccfb0fdff4be',
  idempotencyKey: 'key-of-the-phone',
};

describe('the token of a private link', () => {
  test('names its check-in and its clinic, and can be made again from the same key only', () => {
    const token = makeLinkToken('secret', of);
    expect(readLinkToken(token)).toMatchObject({ clinicId: of.clinicId, checkInId: of.checkInId });
    expect(makeLinkToken('secret', of)).toBe(token);
    expect(makeLinkToken('secret', { ...of, idempotencyKey: 'another-key' })).not.toBe(token);
    expect(makeLinkToken('other secret', of)).not.toBe(token);
  });

  test('holds 192 bits that cannot be guessed', () => {
    const secret = makeLinkToken('secret', of).split('.')[2] ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(24);
  });

  test('is not read from anything that cannot be one', () => {
    const token = makeLinkToken('secret', of);
    for (const wrong of [
      '',
      '.',
      '..',
      token.slice(1),
      `${token}x`,
      `${token}.x`,
      token.replace('.', '/'),
      'a.b.c',
    ]) {
      expect(readLinkToken(wrong)).toBeUndefined();
    }
  });
});
