import type { ProductCheck } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusedAt } from './ask.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function check(body: unknown): Promise<ProductCheck> {
  const answer = await ask(server, '/product-checks', body);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<ProductCheck>();
}

const refuse = (body: unknown, expected: Readonly<Record<string, string>>) =>
  refusedAt(server, '/product-checks', body, expected);

describe('may I use this yet', () => {
  test('a list is judged by the ingredient that decides, with reason and basis', async () => {
    const answer = await check({ ingredients: 'Aqua, Glycerin, Retinol', hoursSince: 20 });
    expect(answer).toMatchObject({ answer: 'not-until', untilHour: 168, deciding: [2] });
    expect(answer.ingredients[2]).toMatchObject({ name: 'Retinol', recognised: 'by-table' });
    expect(answer.ingredients[2]?.basis.length).toBeGreaterThan(0);
    expect(answer.knowledge).toBe(server.services.triage.knowledge);
  });

  test('an allergy stands on top, whether it is typed or a fact', async () => {
    const typed = await check({ ingredients: 'Aqua, Lanolin', hoursSince: 900, allergies: ['lanolin'] });
    const known = await check({
      ingredients: 'Aqua, Lanolin',
      hoursSince: 900,
      person: { 'allergy-lanolin': 'yes' },
    });
    for (const answer of [typed, known])
      expect(answer).toMatchObject({ answer: 'ask', ingredients: [{}, { personal: true }] });
  });

  test('a prescribed medicine among the ingredients is for the person who prescribed it', async () => {
    for (const ingredients of ['my prescribed azelaic acid', 'antibiotic tablets from my doctor']) {
      const answer = await check({ ingredients, hoursSince: 30 });
      expect(answer.answer).toBe('ask');
      expect(answer.ingredients.map(({ askWhom }) => askWhom)).toContain('prescriber');
      expect(answer).not.toHaveProperty('untilHour');
    }
  });

  test('how deep it went counts', async () => {
    const asked = { ingredients: 'Salicylic Acid', hoursSince: 170 };
    const light = await check({ ...asked, treatment: { depthMm: 0.5 } });
    const deep = await check({ ...asked, treatment: { facts: { device: 'rf' } } });
    expect([light.answer, deep.answer]).not.toContain('may');
  });

  test("a clinic's lines count as in a plan asked with them", async () => {
    const lines = [{ thing: 'make-up', stance: 'avoid', untilHour: 200 }];
    const clinic = { name: 'Harbour Skin', supplied: [], lines };
    const asked = {
      product: 'make-up',
      hoursSince: 100,
      treatment: { depthMm: 1, facts: { device: 'pen' } },
    };
    expect((await check(asked)).answer).toBe('may');
    expect((await check({ ...asked, clinic })).answer).toBe('may');
    const under = { ...asked, policy: 'clinic', clinic };
    expect(await check(under)).toMatchObject({ answer: 'not-until', untilHour: 200 });
    expect((await check({ ...under, hoursSince: 200.01 })).answer).toBe('not-until');
    expect((await check({ ...under, hoursSince: 200.1 })).answer).toBe('may');
    await refuse(
      { ...under, clinic: { ...clinic, lines: [{ ...lines[0], thing: 'x' }] } },
      { '/clinic/lines/0/thing': 'bad-value' },
    );
    await refuse({ ...asked, signs: ['no-such-sign'] }, { '/signs/0': 'bad-value' });
    await refuse({ ...asked, clinicSlug: 'nobody-here' }, { '/clinicSlug': 'unknown-clinic' });
  });

  test('a product or an activity is judged by its everyday name', async () => {
    expect(await check({ product: 'gym', hoursSince: 2 })).toMatchObject({ answer: 'not-until' });
    expect(await check({ product: 'my retinol serum', hoursSince: 2 })).toMatchObject({
      ingredients: expect.arrayContaining([expect.objectContaining({ answer: 'not-until', untilHour: 168 })]),
    });
  });

  test('what nobody knows is plainly unknown: emoji, right to left, nonsense', async () => {
    for (const ingredients of ['Qwzxq, Blorptane', 'قطن, زيت غريب', 'x😀y, 🧴z']) {
      const { answer } = await check({ ingredients, hoursSince: 900 });
      expect(['unknown', 'ask']).toContain(answer);
    }
    expect((await check({ product: 'unobtainium gizmo' })).answer).toBe('ask');
  });
});

describe('a product check is refused by name when', () => {
  test('the list is empty or only signs, or nothing is asked', async () => {
    await refuse({}, { '/ingredients': 'missing' });
    for (const ingredients of ['', '   ', ',;,', '😀', '\u202e'])
      await refuse({ ingredients }, { '/ingredients': 'bad-value' });
    await refuse({ product: '' }, { '/product': 'too-short' });
    for (const product of ['😀', '???']) await refuse({ product }, { '/product': 'bad-value' });
  });

  test('the list is longer than a label, at 50,000 characters and at 51,000', async () => {
    const list = 'Aqua, Glycerin, '.repeat(3_200);
    for (const length of [50_000, 51_000])
      await refuse({ ingredients: list.slice(0, length) }, { '/ingredients': 'too-long' });
    await refusedAt(
      server,
      '/product-checks',
      { ingredients: list.repeat(2) },
      { '/ingredients': 'body-too-large' },
      413,
    );
  });

  test('it names more ingredients than a product has', async () => {
    await refuse({ ingredients: 'Aqua, '.repeat(301) }, { '/ingredients': 'too-long' });
  });

  test('hours, depth, facts or allergies are wrong', async () => {
    const ingredients = 'Aqua';
    await refuse({ ingredients, hoursSince: -1 }, { '/hoursSince': 'out-of-range' });
    await refuse({ ingredients, hoursSince: 1e9 }, { '/hoursSince': 'out-of-range' });
    await refuse({ ingredients, treatment: { depthMm: 9 } }, { '/treatment/depthMm': 'out-of-range' });
    await refuse(
      { ingredients, treatment: { facts: { x: 'y' } }, person: { eczema: 'perhaps' } },
      { '/treatment/facts/x': 'unknown-fact', '/person/eczema': 'bad-value' },
    );
    await refuse({ ingredients, allergies: ['x'.repeat(201)] }, { '/allergies/0': 'too-long' });
    await refuse({ ingredients, score: true }, { '/score': 'unknown-field' });
  });
});
