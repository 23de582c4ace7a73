import { rankOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import type { NotUsual } from '../src/expect/entry.ts';
import type { KnowledgeEffect, Look } from '../src/expect/index.ts';
import { expectEntries, expectNotes, looks, ordinaryEffects, phases, sunPart } from '../src/expect/index.ts';
import { lookIds } from '../src/expect/looks.ts';
import { knowledge } from '../src/index.ts';
import { claims } from '../src/ledger.ts';
import { type Answers, levelOf, rank } from './stated.ts';

function wrongLevels(id: string, notUsual: readonly NotUsual[]): string[] {
  return notUsual.flatMap((sign) =>
    casesOf(sign).flatMap((asked) => {
      const answered = levelOf(asked);
      const { say, level } = sign;
      const named = Object.keys(asked.signs ?? {}).join(' + ');
      return answered === level
        ? []
        : [`${id}: "${say}" says ${level}, the rules say ${answered} (${named})`];
    }),
  );
}

/** Every case one sentence names. */
function casesOf({ signs, about = {}, hours, or = [] }: NotUsual): readonly Answers[] {
  return [{ signs, about, hours }, ...or.map((other) => ({ hours, ...other }))];
}

const NAMES_MORE = /\bor\b|two of these|one of these/;

/** Sentences that name more than one case and give the rules only one. */
function halfAsked(id: string, notUsual: readonly NotUsual[]): string[] {
  return notUsual
    .filter(({ say, or }) => NAMES_MORE.test(say) && or === undefined)
    .map(({ say }) => `${id}: ${say}`);
}

/** Sentences a worse course fits too, on a page that never names the level the rules give the worse one. */
function worseUnsaid(id: string, notUsual: readonly NotUsual[]): string[] {
  const said = Math.max(...notUsual.map(({ level }) => rankOf(level)));
  return notUsual.flatMap((sign) =>
    casesOf(sign).flatMap(({ signs = {}, about = {}, hours }) => {
      const courses = Object.keys(signs).filter((finding) => finding.endsWith('-course'));
      return courses
        .map((course) => rank({ signs: { ...signs, [course]: 3 }, about, hours: hours ?? 0 }))
        .filter((worse) => worse > said)
        .map(() => `${id}: ${sign.say}`);
    }),
  );
}

function uncitedExpected(cited: ReadonlySet<string>): string[] {
  return claims.filter(({ kind, id }) => kind === 'expected' && !cited.has(id)).map(({ id }) => id);
}

test('every ordinary effect has a page and every page an effect', () => {
  const effects = ordinaryEffects.map(({ id }) => id);
  expect(expectNotes.map(({ id }) => id).toSorted()).toEqual(effects.toSorted());
});

test('what a page calls not usual has the level that the rules give it', () => {
  expect(expectNotes.flatMap(({ id, notUsual }) => wrongLevels(id, notUsual))).toEqual([]);
});

test('every case a sentence names behind "or" is asked of the rules', () => {
  expect(expectNotes.flatMap(({ id, notUsual }) => halfAsked(id, notUsual))).toEqual([]);
});

test('one sign of too much numbing drug after a usual amount is not said to be an emergency', () => {
  const about = { 'numbing-cream': 'within-24h' };
  const [first, second] = [{ 'ringing-ears': 2, 'metal-taste': 2 }, { dizzy: 1 }] as const;
  const say = 'You feel dizzy, or your ears ring.';
  const planted = { say, level: 'emergency', signs: first, about, hours: 3 } as const;
  expect(halfAsked('planted', [planted])).toHaveLength(1);
  expect(wrongLevels('planted', [{ ...planted, or: [{ signs: second, about }] }])).toHaveLength(1);
});

test('what grows is said with the emergency it is when it grows within 2 hours', () => {
  expect(expectNotes.flatMap(({ id, notUsual }) => worseUnsaid(id, notUsual))).toEqual([]);
});

test('growing swelling that is only ever for today is refused', () => {
  const say = 'One side is swollen and it grows.';
  const signs = { swelling: 2, 'swelling-one-sided': 1, 'swelling-course': 2 } as const;
  expect(worseUnsaid('planted', [{ say, level: 'same-day', signs, hours: 30 }])).toHaveLength(1);
});

test('a sign said to be less urgent than the rules find it is refused', () => {
  const say = 'The skin holds pus.';
  expect(
    wrongLevels('planted', [{ say, level: 'contact-provider', signs: { fluid: 3 }, hours: 30 }]),
  ).toHaveLength(1);
});

const WATCH = 1;
const HOURS = [1, 6, 12, 20, 24, 30, 48, 60, 72, 96, 120, 168, 240, 336];

/** Steps a page calls usual or watched at an hour at which the rules ask for help because of that step alone. */
function calledUsual({ finding, stages }: KnowledgeEffect, neverFrom: number | undefined): string[] {
  const scale = knowledge.vocabulary.findings.find(({ id }) => id === finding)?.scale;
  if (scale !== 'severity') return [];
  return (['standard', 'deep'] as const).flatMap((needles) =>
    [1, 2, 3].flatMap((step) => {
      const stage = stages.findLast(({ severity }) => severity <= step);
      if (stage === undefined || step >= (neverFrom ?? 4)) return [];
      const about = Object.fromEntries(stage.expectedOnlyIf?.map(({ c, is }) => [c, is[0] ?? '']) ?? []);
      const until = Math.max(stage.expectedUntil[needles] ?? 0, stage.watchUntil ?? 0);
      return HOURS.filter(
        (hours) => hours <= until && rank({ hours, signs: { [finding]: step }, about }) > WATCH,
      ).map((hours) => `${finding} ${step} at hour ${hours}, ${needles}`);
    }),
  );
}

test('no page calls a severity usual or watched at an hour at which the rules ask for help', () => {
  const found = ordinaryEffects.flatMap((effect) =>
    calledUsual(effect, expectNotes.find(({ id }) => id === effect.id)?.neverFrom),
  );
  expect(found).toEqual([]);
});

test('severe swelling called usual for 2 days is refused', () => {
  const swelling = ordinaryEffects.filter(({ id }) => id === 'swelling');
  expect(swelling.flatMap((effect) => calledUsual(effect, undefined))).toContain(
    'swelling 3 at hour 1, deep',
  );
});

test('a page that names a step which is never watched says how soon to get help for it', () => {
  for (const { id, neverFrom, notUsual } of expectNotes) {
    if (neverFrom === undefined) continue;
    const finding = ordinaryEffects.find((effect) => effect.id === id)?.finding ?? id;
    const alone = notUsual.filter(({ signs }) => Object.keys(signs).join() === finding);
    expect(
      alone.some(({ signs }) => Object.values(signs)[0] === neverFrom),
      id,
    ).toBe(true);
  }
});

function wrongCourse(all: readonly Look[]): string[] {
  return all.flatMap(({ id, finding, course }) => {
    const mildest = ordinaryEffects.find((effect) => effect.finding === finding)?.stages[0];
    const isUsual = Object.values(mildest?.expectedUntil ?? {}).some((hour) => hour !== null);
    const right = mildest === undefined ? 'never' : isUsual ? 'usual' : 'watched';
    return course === right ? [] : [`${id} is drawn as ${course}, its effect is ${right}`];
  });
}

test('a drawing stands where its effect belongs: usual, watched or never', () => {
  expect(wrongCourse(looks)).toEqual([]);
});

test('a white dot drawn as usual is refused', () => {
  const planted = looks
    .filter(({ id }) => id === 'whitehead')
    .map((look) => ({ ...look, course: 'usual' as const }));
  expect(wrongCourse(planted)).toHaveLength(1);
});

test('every claim of what is expected stands on a page', () => {
  expect(uncitedExpected(new Set(expectEntries.flatMap(({ cites }) => cites)))).toEqual([]);
});

test('a page taken out is noticed', () => {
  const rest = expectEntries.filter(({ id }) => id !== 'redness');
  expect(uncitedExpected(new Set(rest.flatMap(({ cites }) => cites)))).toContain('S0-124');
});

test('a page rests on what its effect rests on, where the window is concerned', () => {
  const windows = (cites: readonly string[]): string[] =>
    cites.filter((id) => id.startsWith('C-') && id !== 'C-40');
  const missing = expectEntries.flatMap(({ id, cites, effect }) =>
    windows(effect?.cites ?? [])
      .filter((basis) => !cites.some((known) => known === basis))
      .map((basis) => `${id} lacks ${basis}`),
  );
  expect(missing).toEqual([]);
});

test('no entry has the id of another', () => {
  const ids = expectEntries.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('an effect that must not begin before an hour says so on its page', () => {
  const peeling = ordinaryEffects.find(({ id }) => id === 'peeling');
  const began = peeling?.stages[0]?.expectedOnlyIf?.[0]?.is[0];
  expect(`from-${expectNotes.find(({ id }) => id === 'peeling')?.notBeforeHour}h`).toBe(began);
});

test('each page says what must be so and what is not usual, and who may call first', () => {
  for (const { id, onlyIf, stretches, notUsual } of expectNotes) {
    expect(onlyIf.length, id).toBeGreaterThan(0);
    expect(stretches.length, id).toBeGreaterThan(0);
    const ranks = notUsual.map(({ level }) => ['emergency', 'same-day', 'contact-provider'].indexOf(level));
    expect(ranks.length, id).toBeGreaterThan(0);
  }
});

test('no page calls a thing normal, or a sign of healing', () => {
  const promising = expectEntries.flatMap(({ id, texts }) =>
    texts
      .filter((text) => /\bnormal\b|sign (of|that).*heal|harmless/i.test(text))
      .map((text) => `${id}: ${text}`),
  );
  expect(promising).toEqual([]);
});

test('each drawing stands beside one finding and every finding is of the check-in', () => {
  expect(looks.map(({ id }) => id)).toEqual([...lookIds]);
  const findings = looks.map(({ finding }) => finding);
  expect(new Set(findings).size).toBe(findings.length);
});

test('the phases cover 4 weeks without a gap', () => {
  phases.forEach(({ fromHour, toHour }, at) => {
    expect(fromHour).toBe(phases[at - 1]?.toHour ?? 0);
    expect(toHour).toBeGreaterThan(fromHour);
  });
  expect(phases.at(-1)?.toHour).toBe(4 * 168);
});

test('the month of sun care is that of the care item', () => {
  const item = knowledge.care.find(({ id }) => id === sunPart.careItem);
  expect(item?.untilHour.standard).toBeGreaterThanOrEqual(672);
});
