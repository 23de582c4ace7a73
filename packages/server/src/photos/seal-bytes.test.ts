import { describe, expect, test } from 'vitest';
import { CannotUnseal, type Place, sealBytes, unsealBytes } from './seal-bytes.ts';

const place: Place = { clinicId: 'clinic-a', checkInId: 'check-in-a', photoId: 'photo-a', piece: 'whole' };
const bytes = Buffer.from('planted words in a picture');

describe('sealed bytes', () => {
  test('open in their own place and show nothing of what is in them', () => {
    const sealed = sealBytes('secret', place, bytes);
    expect(sealed.includes('planted')).toBe(false);
    expect(unsealBytes(['secret'], place, sealed)).toEqual(bytes);
  });

  test('open in no other place, not even that of another clinic', () => {
    const sealed = sealBytes('secret', place, bytes);
    for (const [field, other] of [
      ['clinicId', 'clinic-b'],
      ['checkInId', 'check-in-b'],
      ['photoId', 'photo-b'],
      ['piece', 'part-0'],
    ] as const)
      expect(() => unsealBytes(['secret'], { ...place, [field]: other }, sealed)).toThrow(CannotUnseal);
  });

  test('open with no bit changed, nothing cut off, and no other secret', () => {
    const sealed = sealBytes('secret', place, bytes);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unsealBytes(['secret'], place, changed)).toThrow(CannotUnseal);
      expect(() => unsealBytes(['secret'], place, sealed.subarray(0, at))).toThrow(CannotUnseal);
    }
    expect(() => unsealBytes(['another'], place, sealed)).toThrow(CannotUnseal);
  });

  test('open with an older secret that is still kept, and are never the same twice', () => {
    const sealed = sealBytes('older', place, bytes);
    expect(unsealBytes(['newer', 'older'], place, sealed)).toEqual(bytes);
    expect(sealBytes('older', place, bytes).equals(sealed)).toBe(false);
  });
});
