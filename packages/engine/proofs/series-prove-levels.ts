import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import { rankOf } from '../src/facts/level.ts';
import { SCALES } from '../src/facts/vocabulary.ts';
import { compileSeries } from '../src/series/compile-series.ts';
import type { Sample } from '../src/series/sample.ts';
import { explain } from '../src/triage/explain.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';
import { type Dice, diceOf, randomFacts } from './random.ts';
import { type SeriesSubject, sampleAt } from './series-subject.ts';

const GAPS = [1, 2, 6, 12, 24, 30, 48] as const;
const MOST_CHECK_INS = 4;
/** What one check-in keeps of the one before, in percent of its answers. */
const KEPT = 70;

/** Check-ins of one person: most answers stay, some move by a step. */
function randomSeries({ compiled }: SeriesSubject, dice: Dice): readonly Sample[] {
  const { knowledgeBase } = compiled;
  const samples: Sample[] = [];
  let minutes = dice(120) * 60;
  const count = 1 + dice(MOST_CHECK_INS);
  for (let at = 0; at < count; at++) {
    const fresh = randomFacts(knowledgeBase, dice);
    const before = samples.at(-1)?.facts;
    const findings: Record<string, FindingAnswer> = { ...fresh.findings };
    for (const [id, answer] of Object.entries(before?.findings ?? {})) {
      if (dice(100) < KEPT) findings[id] = answer;
      else if (typeof answer === 'number' && dice(2) === 0) findings[id] = Math.max(0, answer - 1);
    }
    minutes += (GAPS[dice(GAPS.length)] ?? 1) * 60;
    samples.push({ minutes, facts: { findings, contexts: before?.contexts ?? fresh.contexts } });
  }
  return samples;
}

/** Hours and steps of one sign that rises. */
const RISES = [
  [
    [25, 2],
    [60, 0],
    [98, 2],
  ],
  [
    [25, 1],
    [50, 1],
    [98, 3],
  ],
  [
    [60, 0],
    [61, 2],
  ],
] as const;
const COURSE_ANSWERS = [undefined, 'unsure', true, 0, 1, 2, 3] as const;

/** Each followed sign rising in a person who has nothing else, whatever is said of its course. */
function* plainRises({ compiled, knowledge }: SeriesSubject): Generator<readonly Sample[]> {
  const { findings, contexts } = compiled.knowledgeBase.vocabulary;
  const nothing = Object.fromEntries(findings.map(({ id }) => [id, 0]));
  const ordinary = Object.fromEntries(contexts.map((context) => [context.id, context.ordinary]));
  for (const { finding, courseId } of compileSeries(compiled, knowledge).followed) {
    const { [courseId]: _, ...others } = nothing;
    for (const course of COURSE_ANSWERS) {
      const own = course === undefined ? {} : { [courseId]: course };
      for (const rise of RISES) {
        yield rise.map(([hours, step]) => sampleAt(hours, { ...others, ...own, [finding]: step }, ordinary));
      }
    }
  }
}

/** One answer of the last check-in a step worse; nothing where all are at their worst. */
function worsened({ compiled }: SeriesSubject, samples: readonly Sample[], dice: Dice): readonly Sample[] {
  const last = samples.at(-1);
  const { findings } = compiled.knowledgeBase.vocabulary;
  const pick = findings[dice(findings.length)];
  if (last === undefined || pick === undefined) return samples;
  const answer = last.facts.findings[pick.id];
  if (typeof answer !== 'number' || answer >= SCALES[pick.scale].max) return samples;
  const facts: Facts = { ...last.facts, findings: { ...last.facts.findings, [pick.id]: answer + 1 } };
  return [...samples.slice(0, -1), { ...last, facts }];
}

/** One more check-in in which nothing is better than the series showed, and open answers stay open. */
function prolonged(subject: SeriesSubject, samples: readonly Sample[], dice: Dice): readonly Sample[] {
  const last = samples.at(-1);
  if (last === undefined) return samples;
  const findings: Record<string, FindingAnswer> = { ...last.facts.findings };
  for (const [id, step] of Object.entries(subject.read(samples).findings)) {
    const answer = findings[id];
    if (typeof answer === 'number' && answer < step) findings[id] = step;
  }
  const next: Sample = {
    minutes: last.minutes + (GAPS[dice(GAPS.length)] ?? 1) * 60,
    facts: { ...last.facts, findings },
  };
  return worsened(subject, [...samples, next], dice);
}

/** What was told of a sign long ago and not asked since counts no more after a while; that is no fault. */
function isOutlived(subject: SeriesSubject, samples: readonly Sample[], longer: readonly Sample[]): boolean {
  const before = subject.read(samples).findings;
  const after = subject.read(longer).findings;
  const asked = samples.at(-1)?.facts.findings ?? {};
  return Object.entries(before).some(
    ([id, step]) => (after[id] ?? 0) < step && typeof asked[id.replace(/-course$/, '')] !== 'number',
  );
}

interface Outcome {
  readonly rank: number;
  readonly atWorst: number;
  readonly certified: boolean;
}

function outcomeOf(subject: SeriesSubject, samples: readonly Sample[]): Outcome {
  const explained = subject.explain(samples)?.explanation;
  if (explained === undefined) return { rank: 0, atWorst: 0, certified: false };
  const { level, levelAtWorst, certified } = explained;
  return { rank: rankOf(level), atWorst: rankOf(levelAtWorst), certified };
}

/** What was said, without the many answers that say no. */
function told(samples: readonly Sample[]): string {
  const notNo = ([, answer]: readonly [string, FindingAnswer]): boolean => answer !== 0;
  return samples
    .map(
      ({ minutes, facts }) =>
        `hour ${minutes / 60}: ${JSON.stringify(Object.fromEntries(Object.entries(facts.findings).filter(notNo)))}`,
    )
    .join('; ');
}

function checkFacts(subject: SeriesSubject, samples: readonly Sample[], tally: Tally): void {
  const last = samples.at(-1);
  if (last === undefined) return;
  const { findings } = subject.read(samples);
  const { said, shown } = subject.raise(last.facts, findings);
  for (const [id, answer] of Object.entries(last.facts.findings)) {
    for (const raised of [said.findings[id], shown.findings[id]]) {
      const isLower =
        typeof answer === 'number' ? typeof raised !== 'number' || raised < answer : raised === 0;
      if (isLower) tally.failures.push(`${id} was ${answer} and is ${raised}: ${told(samples)}`);
    }
    if (typeof answer !== 'number' && said.findings[id] !== answer) {
      tally.failures.push(`${id} was ${answer} and open no more: ${told(samples)}`);
    }
  }
}

/** Whether the series raised the level of its last check-in. */
function checkSeries(subject: SeriesSubject, samples: readonly Sample[], dice: Dice, tally: Tally): boolean {
  tally.checked++;
  const last = samples.findLast(({ facts }) => Object.keys(facts.findings).length > 0);
  if (last === undefined) return false;
  const alone = explain(subject.compiled, { ...last.facts, minutes: last.minutes });
  const now = outcomeOf(subject, samples);
  checkFacts(subject, samples, tally);
  if (now.rank < rankOf(alone.level) || now.atWorst < rankOf(alone.levelAtWorst))
    tally.failures.push(`the series lowers the level: ${told(samples)}`);
  if (now.certified && !alone.certified)
    tally.failures.push(`the series closes what is open: ${told(samples)}`);
  const worse = outcomeOf(subject, worsened(subject, samples, dice));
  if (worse.rank < now.rank || worse.atWorst < now.atWorst)
    tally.failures.push(`a worse last answer lowers the level: ${told(samples)}`);
  const longer = prolonged(subject, samples, dice);
  if (outcomeOf(subject, longer).rank < now.rank && !isOutlived(subject, samples, longer))
    tally.failures.push(`one more check-in that is no better lowers the level: ${told(longer)}`);
  const missed = [...samples, { minutes: last.minutes + 90, facts: { findings: {}, contexts: {} } }];
  if (JSON.stringify(outcomeOf(subject, missed)) !== JSON.stringify(now))
    tally.failures.push(`a missed check-in changes the level: ${told(missed)}`);
  return now.rank > rankOf(alone.level);
}

/** Proves on generated series that a series never lowers a level, nor does one more or a worse check-in in it. */
export function proveSeriesLevels(
  subject: SeriesSubject,
  { count, seed }: { readonly count: number; readonly seed: number },
): Proof {
  const tally = newTally();
  const dice = diceOf(seed);
  let raised = 0;
  for (const samples of plainRises(subject)) {
    if (checkSeries(subject, samples, dice, tally)) raised++;
  }
  const plain = tally.checked;
  for (let at = 0; at < count; at++) {
    if (checkSeries(subject, randomSeries(subject, dice), dice, tally)) raised++;
  }
  tally.notes.push(
    `${plain} rises of one sign and ${count} generated series, of which ${raised} raise the level of their last check-in`,
  );
  if (raised === 0) tally.failures.push('no series raises a level');
  return concluded('a series never lowers a level, nor does a worse or a further check-in', tally);
}
