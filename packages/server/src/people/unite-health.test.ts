import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniteHealth } from './merge-people.ts';

const allergies = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 8 });
const health = fc.record({
  allergies,
  skin: fc.constant({}),
  notes: fc.string({ maxLength: 20 }),
});

test('a merge never loses an allergy or a note, whichever side is kept', () => {
  fc.assert(
    fc.property(health, health, fc.boolean(), (kept, other, isSkinOfOther) => {
      const united = uniteHealth(kept, other, { isSkinOfOther });
      const lower = united.allergies.map((one) => one.normalize('NFC').trim().toLowerCase());
      for (const one of [...kept.allergies, ...other.allergies])
        expect(lower).toContain(one.normalize('NFC').trim().toLowerCase());
      for (const note of [kept.notes, other.notes]) expect(united.notes).toContain(note);
    }),
  );
});
