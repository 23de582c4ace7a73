import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runForTest } from '../../tests/run-for-test.ts';

const run = (args: readonly string[], input?: string) =>
  runForTest(args, { now: '2026-08-04T13:05:00Z', ...(input === undefined ? {} : { input }) });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterneedle-check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const check = async (list: string, ...more: readonly string[]) => {
  const { code, out } = await run(['check', list, '--json', '--data', folder, ...more]);
  return { code, ...JSON.parse(out) };
};

describe('check --json', () => {
  test('has the keys of the contract in their order', async () => {
    const answer = await check('Retinol, Aqua', '--hours', '50', '--depth', '1');
    expect(Object.keys(answer).slice(1, 4)).toEqual(['ingredients', 'answer', 'deciding']);
    const keys = [
      'name',
      'recognised',
      'id',
      'classes',
      'answer',
      'untilHour',
      'onlyWhen',
      'because',
      'basis',
    ];
    expect(Object.keys(answer.ingredients[0])).toEqual(keys);
    expect(answer).toMatchObject({
      code: 0,
      answer: 'not-until',
      untilHour: 168,
      onlyWhen: ['calm'],
      deciding: [0],
    });
  });

  test('allows what may be used, and nothing with a name that is not known', async () => {
    expect(await check('Aqua, Glycerin', '--hours', '30', '--depth', '1')).toMatchObject({ answer: 'may' });
    expect(await check('Aqua, Foobarol', '--hours', '30', '--depth', '1')).toMatchObject({
      answer: 'unknown',
      deciding: [1],
    });
  });

  test('puts allergies before all, by ingredient, kind or fact', async () => {
    for (const allergy of ['lanolin', 'allergy-lanolin', 'wool wax']) {
      const answer = await check('Aqua, Lanolin', '--hours', '900', '--allergy', allergy);
      expect(answer.ingredients[1]).toMatchObject({ answer: 'ask', personal: true });
    }
    const daisies = await check(
      'Calendula Officinalis Flower Extract',
      '--hours',
      '900',
      '--allergy',
      'daisies',
      'fragrance',
    );
    expect(daisies.ingredients[0]).toMatchObject({ answer: 'ask', personal: true });
  });

  test('an everyday name is understood in place of a list', async () => {
    expect(await check('gym', '--hours', '10', '--depth', '1', '--fact', 'device=pen')).toMatchObject({
      answer: 'not-until',
      untilHour: 48,
    });
    expect(await check('gym', '--hours', '60', '--depth', '1')).toMatchObject({
      answer: 'not-until',
      untilHour: 72,
      ifNone: { onlyIf: [{ c: 'device', is: ['rf'] }], answer: 'may' },
    });
    expect(await check('bungee jumping', '--hours', '10')).toMatchObject({ answer: 'unknown' });
    const { out } = await run([
      'check',
      '--product',
      'tinted mineral SPF 50',
      '--hours',
      '10',
      '--json',
      '--data',
      folder,
    ]);
    expect(JSON.parse(out)).toMatchObject({ answer: 'not-until' });
  });

  test('says never where the plan does, and sends what was prescribed to the prescriber', async () => {
    for (const name of ['ice', 'numbing cream'])
      expect(await check(name, '--hours', '40')).toMatchObject({ answer: 'not-until', never: true });
    for (const name of ['tretinoin', 'tretinoin 0.05%', 'Aqua, Tretinoin'])
      expect(await check(name, '--hours', '9000')).toMatchObject({ answer: 'ask', askWhom: 'prescriber' });
  });

  test('names an allergy that nobody knows', async () => {
    for (const name of ['Aqua, Glycerin', 'my moisturiser'])
      expect(await check(name, '--hours', '40', '--allergy', 'metals')).toMatchObject({
        unknownAllergies: ['metals'],
        notes: expect.arrayContaining([expect.stringContaining('Look on the label yourself')]),
      });
  });

  test('refuses a name of pictures only, wherever it is given', async () => {
    expect(await check('\u{1F600}')).toMatchObject({ code: 1, problems: [{ path: '/text' }] });
    const { code, out } = await run(['check', '--product', '\u{1F600}', '--json', '--data', folder]);
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 1, problems: [{ path: '/product' }] });
  });

  test('gives the problems of bad input', async () => {
    expect(await check('')).toMatchObject({ code: 1, problems: [{ path: '/text' }] });
    expect(await check('a'.repeat(50_000))).toMatchObject({
      code: 1,
      problems: [{ path: '/text', code: 'too-long' }],
    });
    expect(await check('Aqua', '--depth', '9')).toMatchObject({ code: 1, problems: [{ path: '/depth' }] });
    expect(await check('Aqua', '--hours', '-3')).toMatchObject({ code: 1, problems: [{ path: '/hours' }] });
  });
});

describe("check under a clinic's protocol", () => {
  const clinic = async (lines: readonly object[]): Promise<string> => {
    const file = join(folder, 'clinic.json');
    await writeFile(file, JSON.stringify({ name: 'Harbour Skin', lines }));
    return file;
  };
  const jsonOf = async (...args: readonly string[]) =>
    JSON.parse((await run([...args, '--json', '--depth', '1', '--fact', 'device=pen'])).out);

  test('says of a thing what the plan says of it at the same moment', async () => {
    const file = await clinic([{ thing: 'make-up', stance: 'avoid', untilHour: 120 }]);
    for (const when of [
      ['--hours', '100'],
      ['--hours', '120'],
      ['--hours', '120.01'],
      ['--hours', '121'],
      ['--ended', '2026-07-31T10:05', '--zone', 'Europe/London'],
    ]) {
      const { plan } = await jsonOf('plan', ...when, '--clinic', file);
      const segments: readonly { stance: string; untilHour: number | null }[] = plan.lines.find(
        ({ thing }: { readonly thing: string }) => thing === 'make-up',
      ).segments;
      const now = segments.find(({ untilHour }) => untilHour === null || plan.nowHour <= untilHour);
      const { answer, untilHour } = await jsonOf('check', 'make-up', ...when, '--clinic', file);
      if (now?.stance === 'avoid') expect([when, answer, untilHour]).toEqual([when, 'not-until', 120]);
      else expect([when, answer]).toEqual([when, 'may']);
    }
    expect((await jsonOf('check', 'make-up', '--hours', '100')).answer).toBe('may');
    const strict = await jsonOf(
      'check',
      'make-up',
      '--hours',
      '100',
      '--clinic',
      file,
      '--policy',
      'strictest',
    );
    expect(strict.answer).toBe('may');
  });

  test('refuses a protocol that is none, and names the option', async () => {
    const file = await clinic([{ thing: 'nothing', stance: 'avoid', untilHour: 1 }]);
    expect(await check('Aqua', '--clinic', file)).toMatchObject({
      code: 1,
      problems: [{ path: '/clinic/lines/0/thing' }],
    });
    expect(await check('Aqua', '--clinic', join(folder, 'none.json'))).toMatchObject({
      code: 1,
      problems: [{ path: '/clinic' }],
    });
  });

  test('says how to write when the treatment ended', async () => {
    for (const [args, said] of [
      [
        ['--ended', '2026-08-01'],
        '--ended takes a date and the time of day, such as --ended 2026-08-01T15:00',
      ],
      [['--ended', '2026-08-01T15:00', '--hours', '3'], 'give --ended or --hours, not both'],
    ] as const) {
      const { code, err } = await run(['check', 'Aqua', '--data', folder, ...args]);
      expect([code, err]).toEqual([1, expect.stringContaining(said)]);
    }
  });
});

describe('check in words', () => {
  test('says the answer first, then each ingredient', async () => {
    const { code, out } = await run(
      ['check', '-', '--hours', '50', '--depth', '1', '--data', folder],
      'Aqua, Retinol\n',
    );
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(
      'All in all: not before hour 168 is over, and only when the skin is calm (because of Retinol).',
    );
    expect(out).toContain('Aqua: you may.');
  });

  test('without anything to check is wrong usage', async () => {
    expect((await run(['check'])).code).toBe(2);
    expect((await run(['check', 'Aqua', '--no-such-option'])).code).toBe(2);
  });
});

describe('knowledge ingredients import', () => {
  test('keeps the names, and check shows them as known but not answered', async () => {
    const csv = join(folder, 'list.csv');
    await writeFile(csv, 'COSING\n\nRef;INCI name;CAS\n1;ZYMOCOSMOL;1-1-1\n2;;\n');
    const { code, out } = await run(['knowledge', 'ingredients', 'import', csv, '--data', folder]);
    expect(code).toBe(0);
    expect(out).toContain('1 name kept');
    expect(await readFile(join(folder, 'ingredient-names.txt'), 'utf8')).toContain('ZYMOCOSMOL');
    const answer = await check('Aqua, Zymocosmol', '--hours', '900');
    expect(answer).toMatchObject({
      answer: 'unknown',
      ingredients: [{}, { recognised: 'by-list', answer: 'unknown' }],
    });
  });

  test('refuses a file it cannot read or understand', async () => {
    const other = join(folder, 'other.csv');
    await writeFile(other, 'a,b\n1,2\n');
    expect(await run(['knowledge', 'ingredients', 'import', other])).toMatchObject({
      code: 1,
      err: expect.stringContaining('INCI name'),
    });
    expect((await run(['knowledge', 'ingredients', 'import', join(folder, 'none.csv')])).code).toBe(1);
    expect((await run(['knowledge', 'ingredients', 'import'])).code).toBe(2);
  });
});
