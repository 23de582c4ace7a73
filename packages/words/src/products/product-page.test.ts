import { compileIngredients, holdsOf, judgeTyped, planOf } from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { describe, expect, test } from 'vitest';
import { productPage } from './product-page.ts';

const HOUR = 3_600_000;
const zeroAt = Date.parse('2026-08-04T13:00:00Z');
const compiled = compileIngredients(ingredientKnowledge);
const sure = Object.fromEntries(planKnowledge.facts.map(({ id, ordinary }) => [id, ordinary]));

function page(text: string, hour: number, allergies: readonly string[] = []) {
  const now = zeroAt + hour * HOUR;
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: zeroAt, facts: { 'depth-class': 'standard' } }],
    person: sure,
    policy: 'strictest',
    now,
  });
  const person = { facts: sure, definitions: planKnowledge.facts, allergies };
  const judged = judgeTyped(compiled, holdsOf(plan), { text, hour, person });
  if (!judged.ok) throw new Error(text);
  const here = { now, timeZone: 'Europe/London', zoneHere: 'Europe/London', locale: 'en-GB' };
  return productPage(judged.answer, { ...here, zeroAt, facts: planKnowledge.facts });
}

describe('the page of a product', () => {
  test('says plainly what is never allowed, as the plan does', () => {
    for (const text of ['ice', 'numbing cream', 'Aqua, Lidocaine 4%']) {
      const { heading, deciding } = page(text, 40);
      expect(heading).toBe('Leave it out until all is healed');
      expect(deciding.rows[0]?.answerText).toBe('leave it out until all is healed');
    }
  });

  test('sends what was prescribed to the person who prescribed it, and keeps the date of what waits besides', () => {
    const { heading, lines } = page('Aqua, Tretinoin 0.05%, Parfum', 40);
    expect(heading).toBe('Ask the person who prescribed it before you pause it');
    expect(lines).toContainEqual(expect.stringMatching(/^Some of it has to wait too: not before .*Friday/));
  });

  test('names what may start sooner than a sunscreen, and what to do till then', () => {
    const { heading, lines } = page('SPF 50', 10);
    expect(heading).toMatch(/^Not before Tuesday/);
    expect(lines).toContainEqual(expect.stringMatching(/^A mineral one .* may start sooner: not before /));
    expect(lines).toContain('Until then: stay in the shade and wear a wide hat.');
  });

  test('says what a name was judged as, first of all', () => {
    const { heading, lines } = page('CeraVe Moisturizing Cream', 40);
    expect(heading).toBe('Nothing in it has to wait now');
    expect(lines[0]).toBe(
      'We judged it by its name only, as: plain moisturiser. Its list of ingredients tells more.',
    );
  });

  test.each(['metals', 'unheard of', 'xyzzy'])(
    'says that it does not know the allergy %s, above all rows',
    (said) => {
      for (const [text, says] of [
        ['Aqua, Glycerin', 'It may be used now, if you find nothing on the label that you react to'],
        ['my moisturiser', 'Ask your clinic first'],
      ] as const) {
        const { heading, lines, notes } = page(text, 40, [said]);
        expect(heading).toBe(says);
        const known = lines.filter((line) => line.includes(`We do not know this allergy: "${said}"`));
        expect(known).toHaveLength(1);
        expect(known[0]).toContain('Look on the label yourself, or ask your clinic');
        expect(notes.lines).not.toContain(known[0]);
      }
    },
  );

  test('folds what nobody could read in one line, and never allows it', () => {
    const { answer, lines, deciding, all } = page('Aqua, Glycerin, xqzt lzt, blorp, wzzx kk, blorp', 900);
    expect(answer).toBe('unknown');
    expect(lines.filter((line) => line.includes('could not read'))).toEqual([
      'We do not know or could not read: xqzt lzt, blorp, wzzx kk. Ask your clinic about it.',
    ]);
    expect(deciding.rows).toEqual([]);
    expect(all.heading).toBe('All 2 ingredients we know');
  });

  test('shows the date of a single ingredient that is asked about and held', () => {
    const row = page('betnovate, Sodium Lauryl Sulfate/Parfum', 10).all.rows.at(-1);
    expect(row?.answerText).toMatch(/^ask first, and not before /);
  });

  test('says each thing once', () => {
    for (const text of ['Aqua, Parfum, Foobarol', 'SPF 50', 'retinol, gym', 'CeraVe cream']) {
      const { lines, notes } = page(text, 10, ['metals']);
      const all = [...lines, ...notes.lines];
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
