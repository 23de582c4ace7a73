import { expect, test } from 'vitest';
import { createEngine } from '../src/create-engine.ts';
import type { FindingAnswer } from '../src/facts/facts.ts';
import type { HealingKnowledge } from '../src/series/healing-knowledge.ts';
import { parseSeries, timeProblems } from '../src/series/parse-series.ts';
import { readSeries } from '../src/series/read-series.ts';
import type { Sample } from '../src/series/sample.ts';
import { signsToAsk } from '../src/series/signs-to-ask.ts';
import { compileKnowledge } from '../src/triage/compiled-knowledge.ts';
import { type Dice, diceOf } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { seriesSubject } from './series-subject.ts';
import { smallFollowedKnowledge, smallSeriesKnowledge } from './small-series-knowledge.ts';

const engine = createEngine(smallFollowedKnowledge, { series: smallSeriesKnowledge });
const subject = seriesSubject(engine, smallSeriesKnowledge);
const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T;
const unsigned = (value: number) => ({ value, why: 'small', needs: 'a clinician', signedBy: null });
const GAPS = [30, 60, 120, 121, 240, 360, 720, 1440, 1441, 2880, 4320];
const WORDS = ['none', 'unsure', 'painkiller'];

/** Answers that mostly stay near the one before, as healing does. */
function nextStep(before: number, dice: Dice): number {
  return Math.max(0, Math.min(3, before + pick([-2, -1, -1, 0, 0, 0, 1, 1, 2], dice)));
}

function seriesOf(dice: Dice): readonly Sample[] {
  const samples: Sample[] = [];
  const steps: Record<string, number> = {};
  let minutes = pick([0, 60, 360, 700, 1440, 7000, 19_000], dice);
  const depth = pick(
    [{}, { 'depth-class': 'light' }, { 'depth-class': 'deep-or-rf' }, { device: 'rf' }],
    dice,
  );
  for (let count = 1 + dice(7); count > 0; count--) {
    const findings: Record<string, FindingAnswer> = {};
    for (const id of ['redness', 'swelling', 'warmth', 'bumps']) {
      if (dice(5) === 0) continue;
      const step = nextStep(steps[id] ?? 1 + dice(2), dice);
      steps[id] = step;
      findings[id] = dice(12) === 0 ? pick<FindingAnswer>([true, 'unsure'], dice) : step;
    }
    if (dice(6) === 0) findings['breathing'] = pick<FindingAnswer>([0, 1, 2, 'unsure', true], dice);
    if (dice(6) === 0) findings['redness-course'] = pick<FindingAnswer>([0, 1, 'unsure', true, 3], dice);
    const masked = dice(6) === 0 ? { masked: pick(WORDS, dice) } : {};
    samples.push({
      minutes,
      facts: { findings: dice(9) === 0 ? {} : findings, contexts: { ...depth, ...masked } },
    });
    minutes += pick(GAPS, dice);
  }
  return samples;
}

function* series(): Generator<RecordedCase> {
  const dice = diceOf(51);
  for (let index = 0; index < 400; index++) {
    const samples = seriesOf(dice);
    const other = dice(4) === 0 ? { 'depth-class': pick(['light', 'deep-or-rf', 'unsure'], dice) } : {};
    const reading = readSeries(engine, smallSeriesKnowledge, samples, { contexts: other });
    const input = samples.map(({ minutes, facts: { findings } }) => [
      minutes,
      Object.values(findings).join(),
    ]);
    const shown = [reading.findings, reading.courses.map(({ kind }) => kind).join(), reading.nextCheckIns];
    yield { input, shown, answer: [reading, subject.explain(samples)] };
  }
}

function* parsed(): Generator<RecordedCase> {
  const entries: readonly unknown[] = [
    { hoursSince: 1 },
    { hoursSince: 2.5, facts: { redness: 1 } },
    { hoursSince: 2.5, facts: { redness: 9, nothing: 1 } },
    { hoursSince: 3, facts: null },
    { hoursSince: -1 },
    { hoursSince: 30_000 },
    { hoursSince: 'x', facts: {}, more: 1, 'a~/b': 2 },
    {},
    null,
    [],
    7,
  ];
  const dice = diceOf(53);
  for (let index = 0; index < 200; index++) {
    const input = Array.from({ length: 1 + dice(4) }, () => pick(entries, dice));
    const answer = parseSeries(input, smallFollowedKnowledge.vocabulary);
    const late = answer.ok
      ? [undefined, 0, 60, 61, 150, 151].map((minutes) => timeProblems(answer.samples, minutes))
      : [];
    yield { input, shown: answer.ok, answer: [answer, late] };
  }
}

function* assessed(): Generator<RecordedCase> {
  const dice = diceOf(57);
  for (let index = 0; index < 150; index++) {
    const samples = seriesOf(dice);
    const last = samples.at(-1);
    const input = {
      ...(dice(5) === 0 ? {} : { hoursSince: (last?.minutes ?? 0) / 60 + dice(3) }),
      series: samples.map(({ minutes, facts: { findings } }) => ({
        hoursSince: minutes / 60,
        facts: findings,
      })),
      facts: last?.facts.findings,
      ...(dice(3) === 0 ? { unmentioned: pick(['absent', 'unknown', 'other'], dice) } : {}),
    };
    const answer = engine.assess(input);
    yield { input: index, shown: answer.ok ? answer.assessment.level : answer.problems[0]?.path, answer };
  }
}

const HEALING: HealingKnowledge = {
  asks: ['lump', 'swelling', 'bumps', 'soreness', 'redness', 'warmth', 'pus', 'breathing'],
  goneAnswers: unsigned(2),
  goneHours: unsigned(18),
  expectedCheckIns: unsigned(1),
  fromHour: unsigned(144),
};

function* asked(): Generator<RecordedCase> {
  const dice = diceOf(59);
  const compiled = compileKnowledge(smallFollowedKnowledge);
  for (let index = 0; index < 200; index++) {
    const samples = seriesOf(dice);
    const contexts = pick([{}, { 'depth-class': 'deep-or-rf' }], dice);
    const given = { series: smallSeriesKnowledge, healing: HEALING, contexts };
    const minutes = pick([undefined, 600, 2880, 4320, 7200, 12_000], dice);
    const most = pick([2, 8, 8], dice);
    const answer = signsToAsk(compiled, given, { samples, minutes, most });
    const input = samples.map(({ facts: { findings } }) => findings);
    yield { input: [minutes ?? null, input], shown: answer.join(' '), answer };
  }
}

test.each([
  ['asked', asked],
  ['readings', series],
  ['parsed', parsed],
  ['assessed', assessed],
])('made-up check-ins over time stay as they were recorded: %s', async (name, cases) => {
  await expect(recordedText(cases())).toMatchFileSnapshot(
    `${import.meta.dirname}/recorded/series-${name}.txt`,
  );
});
