import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallHolds, smallIngredients } from '../../proofs/small-ingredients.ts';
import { compileIngredients } from './compile-ingredients.ts';
import { judgeProduct, type ProductInput } from './judge-product.ts';
import { byStrictness } from './strictness.ts';

const compiled = compileIngredients(smallIngredients);

function judge(input: ProductInput) {
  const result = judgeProduct(compiled, smallHolds, input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.answer;
}

const first = (text: string, more: Omit<ProductInput, 'text'> = {}) =>
  judge({ text, hour: 30, ...more }).ingredients[0];

describe('one ingredient', () => {
  test('that nothing holds may be used', () => {
    expect(first('Glycerin')).toEqual({
      name: 'Glycerin',
      recognised: 'by-table',
      id: 'glycerin',
      classes: ['plain'],
      answer: 'may',
      because: 'It makes the cream.',
      basis: ['S-1'],
    });
  });

  test('that is held is not until an hour, which still belongs to the hold', () => {
    expect(first('Retinol')).toMatchObject({
      answer: 'not-until',
      untilHour: 168,
      onlyWhen: ['calm'],
      basis: ['C-01'],
    });
    expect(first('Retinol', { hour: 168 })).toMatchObject({ answer: 'not-until', untilHour: 168 });
  });

  test('may be used after its hold when the skin is calm, and waits while it is not', () => {
    expect(first('Retinol', { hour: 169 })).toMatchObject({ answer: 'may', onlyWhen: ['calm'] });
    expect(first('Retinol', { hour: 169, isCalm: false })?.answer).toBe('not-until');
    expect(first('Retinol', { hour: 169, isCalm: true })).not.toHaveProperty('onlyWhen');
  });

  test('that the clinic must agree to is asked about after its hold', () => {
    expect(first('Salicylic Acid', { hour: 300 })).toMatchObject({
      answer: 'ask',
      onlyWhen: ['clinic-agrees'],
    });
  });

  test('that no source speaks of is asked about, never dated', () => {
    const answer = first('Lacto Ferment', { hour: 2000 });
    expect(answer?.answer).toBe('ask');
    expect(answer).not.toHaveProperty('untilHour');
  });

  test('that is not known says so plainly', () => {
    expect(first('Foobarol')).toEqual({
      name: 'Foobarol',
      recognised: 'no',
      classes: [],
      answer: 'unknown',
      because: 'We do not know this name. Ask your clinic before you use it.',
      basis: [],
    });
  });

  test('of several classes is judged by the strictest', () => {
    expect(first('Glycerin/Retinol')).toMatchObject({ answer: 'not-until', untilHour: 168 });
  });

  test('says when it is known by its name or was mended', () => {
    expect(first('PEG-40 Foo')?.because).toContain('by its name: a PEG emulsifier');
    expect(first('Glycerrin')?.because).toContain('We read it as Glycerin.');
  });

  test('known from an official list only is recognised but not answered', () => {
    const listed = compileIngredients(smallIngredients, ['Zymocosmol']);
    const result = judgeProduct(listed, smallHolds, { text: 'Zymocosmol', hour: 900 });
    expect(result.ok && result.answer.ingredients[0]).toMatchObject({
      recognised: 'by-list',
      answer: 'unknown',
    });
    expect(result.ok && result.answer.answer).toBe('unknown');
  });
});

describe('personal allergies', () => {
  test.each([
    ['fragrance', 'Parfum'],
    ['scent', 'Linalool'],
    ['linalool', 'Linalool'],
    ['daisies', 'Chamomilla Recutita Extract'],
    ['chamomile', 'Chamomile Extract'],
    ['Glycerin', 'Glycerin'],
    ['foobar', 'Foobarol'],
    ['my allergy to daisies', 'Helianthus Annuus Extract'],
  ])('%s is before all for %s', (allergy, ingredient) => {
    expect(first(ingredient, { hour: 5000, person: { allergies: [allergy] } })).toMatchObject({
      answer: 'ask',
      personal: true,
      because: expect.stringContaining('You told us'),
    });
  });

  test('told as a fact of the plan count too, and not sure counts as yes', () => {
    const definitions = [
      {
        id: 'allergy-fragrance',
        values: ['none', 'yes'],
        ordinary: 'none',
        unsureAs: 'yes',
        missing: 'unknown',
        label: 'Allergy to scent',
        ask: 'Does scent give you a rash?',
        labels: { none: 'No', yes: 'Yes' },
      },
    ] as const;
    for (const word of ['yes', 'unsure']) {
      const answer = first('Parfum', {
        hour: 900,
        person: { facts: { 'allergy-fragrance': word }, definitions },
      });
      expect(answer).toMatchObject({
        answer: 'ask',
        personal: true,
        because: expect.stringContaining('allergy to scent'),
      });
    }
    expect(first('Parfum', { hour: 900, person: { facts: { 'allergy-fragrance': 'none' } } })?.answer).toBe(
      'may',
    );
  });

  test('leave others alone, and one nobody knows is named', () => {
    expect(first('Glycerin', { person: { allergies: ['fragrance'] } })?.answer).toBe('may');
    const notes = judge({ text: 'Glycerin', hour: 30, person: { allergies: ['xyzzy'] } }).notes;
    expect(notes).toContainEqual(expect.stringContaining('We do not know this allergy: "xyzzy"'));
  });
});

describe('a product', () => {
  test('is answered by its strictest ingredient, and names it', () => {
    const answer = judge({ text: 'Aqua, Parfum, Retinol, Glycerin', hour: 30 });
    expect(answer).toMatchObject({ answer: 'not-until', untilHour: 168, onlyWhen: ['calm'], deciding: [2] });
  });

  test('with a name that is not known is never allowed', () => {
    expect(judge({ text: 'Aqua, Foobarol', hour: 900 })).toMatchObject({ answer: 'unknown', deciding: [1] });
    expect(judge({ text: 'Aqua, preservatives', hour: 900 }).answer).toBe('unknown');
    expect(judge({ text: 'Aqua, Foobarol, Retinol', hour: 30 }).answer).toBe('not-until');
  });

  test('of which the list says nothing is not known', () => {
    expect(judge({ text: 'Made in France. Not tested on animals.', hour: 900 })).toMatchObject({
      answer: 'unknown',
      deciding: [],
    });
  });

  test('called a sunscreen without a filter has a list that is not whole', () => {
    const answer = judge({ text: 'Aqua, Glycerin', product: 'Sun fluid SPF 50', hour: 900 });
    expect(answer.answer).not.toBe('may');
    expect(answer.notes).toContainEqual(expect.stringContaining('no sun filter'));
    expect(judge({ text: 'Aqua, Zinc Oxide', product: 'mineral SPF 50', hour: 900 }).answer).toBe('may');
  });

  test('whose words around the list name more than the list is not allowed', () => {
    const text = 'This night serum with pure retinol is made for your skin. Ingredients: Aqua, Glycerin';
    expect(judge({ text, hour: 100 })).toMatchObject({ answer: 'unknown' });
    expect(judge({ text: 'Without retinol. Ingredients: Aqua, Glycerin', hour: 100 }).answer).toBe('may');
  });

  test('is judged by what it is called as well', () => {
    expect(judge({ text: 'Aqua', product: 'retinol cream', hour: 100 })).toMatchObject({
      answer: 'not-until',
      untilHour: 168,
    });
  });

  test('without a time counts from the end of the treatment and says so', () => {
    const answer = judge({ text: 'Aqua' });
    expect(answer).toMatchObject({ answer: 'not-until', untilHour: 24 });
    expect(answer.notes[0]).toContain('You gave no time');
  });

  test('of names without any is a problem', () => {
    expect(judgeProduct(compiled, smallHolds, { names: [' '] })).toMatchObject({ ok: false });
    expect(judgeProduct(compiled, smallHolds, { text: '' })).toMatchObject({ ok: false });
  });
});

const name = fc.constantFrom(
  'Aqua',
  'Glycerin',
  'Retinol',
  'Parfum (Fragrance)',
  'Salicylic Acid 2%',
  'Foobarol',
  'Chamomilla Recutita Oil',
  'PEG-40 Stearate',
  'Lacto Ferment',
  'emollients',
);
const names = fc.array(name, { minLength: 1, maxLength: 8 });
const hour = fc.constantFrom(0, 24, 24.5, 72, 100, 168, 169, 5000);
const allergies = fc.array(fc.constantFrom('fragrance', 'daisies', 'Glycerin', 'foobar', 'xyzzy'), {
  maxLength: 3,
});

const verdictOf = ({ answer, untilHour, onlyWhen }: ReturnType<typeof judge>) => ({
  answer,
  untilHour,
  onlyWhen,
});

test('property: the order of ingredients does not matter', () => {
  fc.assert(
    fc.property(names, fc.infiniteStream(fc.nat()), hour, (list, order, at) => {
      const keyed = list.map((one) => ({ one, by: order.next().value ?? 0 }));
      const shuffled = keyed.toSorted((a, b) => a.by - b.by).map(({ one }) => one);
      expect(verdictOf(judge({ names: shuffled, hour: at }))).toEqual(
        verdictOf(judge({ names: list, hour: at })),
      );
    }),
  );
});

test('property: one ingredient or one allergy more is never milder', () => {
  fc.assert(
    fc.property(
      names,
      name,
      hour,
      allergies,
      fc.constantFrom('fragrance', 'Aqua'),
      (list, more, at, told, another) => {
        const before = judge({ names: list, hour: at, person: { allergies: told } });
        const longer = judge({ names: [...list, more], hour: at, person: { allergies: told } });
        const stricter = judge({ names: list, hour: at, person: { allergies: [...told, another] } });
        const verdict = (one: typeof before) => ({
          answer: one.answer,
          ...(one.untilHour === undefined ? {} : { untilHour: one.untilHour }),
        });
        expect(byStrictness(verdict(longer), verdict(before))).toBeGreaterThanOrEqual(0);
        expect(byStrictness(verdict(stricter), verdict(before))).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('property: a product with a name that is not known is never allowed', () => {
  fc.assert(
    fc.property(names, hour, (list, at) => {
      const answer = judge({ names: list, hour: at });
      const hasUnknown = answer.ingredients.some((one) => one.answer === 'unknown');
      expect(hasUnknown && answer.answer === 'may').toBe(false);
    }),
  );
});

describe('names given one by one', () => {
  const names = (given: readonly string[]) => judgeProduct(compiled, smallHolds, { names: given, hour: 30 });
  const printed = (given: readonly string[]) =>
    judge({ names: given, hour: 30 }).ingredients.map(({ name }) => name);

  test('are each read as a label, and kept where nothing of it is a name', () => {
    expect(printed(['Aqua', ' ', 'Zinc Oxide, Retinol', '5%'])).toEqual([
      'Aqua',
      'Zinc Oxide',
      'Retinol',
      '5%',
    ]);
    expect(judge({ names: ['5%'], hour: 30 }).answer).toBe('unknown');
  });

  test('are at least one and at most 300', () => {
    for (const none of [[], [' ', '']])
      expect(names(none)).toMatchObject({ ok: false, problems: [{ path: '/names', code: 'bad-value' }] });
    expect(names(Array.from({ length: 300 }, () => 'Aqua'))).toMatchObject({ ok: true });
    expect(names(Array.from({ length: 301 }, () => 'Aqua'))).toMatchObject({
      ok: false,
      problems: [{ path: '/names', code: 'too-long' }],
    });
  });
});
