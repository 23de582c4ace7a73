import { compileSeries, type Followed } from '../src/series/compile-series.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';
import { type SeriesSubject, sampleAt } from './series-subject.ts';

/** Check-ins of the small series: a day apart, hours apart, and with a long gap. */
const RHYTHMS = [
  [25, 50, 74, 98, 122],
  [47, 49, 50, 55, 73],
  [60, 61, 169, 170, 260],
] as const;
/** What one check-in may say of a sign: not asked, then the steps. */
const ANSWERS = [undefined, 0, 1, 2, 3] as const;

type Answers = readonly number[];
type Raised = Readonly<Record<string, number>>;

/** Signs that a series can not tell apart by their envelopes stand for each other. */
function kindsOf({ compiled, knowledge }: SeriesSubject): readonly Followed[] {
  const kinds = new Map<string, Followed>();
  for (const sign of compileSeries(compiled, knowledge).followed) {
    const key = JSON.stringify([[...sign.steps], sign.risesUntilMinute, sign.isAmount]);
    const isHidden = knowledge.maskedBy.some(({ hides }) => hides.includes(sign.finding));
    if (!kinds.has(`${key}${isHidden}`)) kinds.set(`${key}${isHidden}`, sign);
  }
  return [...kinds.values()];
}

interface Small {
  readonly subject: SeriesSubject;
  readonly sign: Followed;
  readonly depth: string;
  readonly hours: readonly number[];
  readonly other: string;
  readonly longest: number;
  readonly known: Map<string, Raised>;
}

/** A check-in that leaves a sign out speaks of another one (`spoken`), or of none at all. */
function raisedBy(small: Small, answers: Answers, isSpoken: boolean): Raised {
  const key = `${answers.join()}${isSpoken}`;
  const before = small.known.get(key);
  if (before !== undefined) return before;
  const { subject, sign, depth, hours, other } = small;
  const samples = answers.map((at, place) => {
    const answer = ANSWERS[at];
    const rest = isSpoken ? { [other]: 0 } : {};
    const findings = answer === undefined ? rest : { [sign.finding]: answer, ...rest };
    return sampleAt(hours[place] ?? 0, findings, { 'depth-class': depth });
  });
  const { findings } = subject.read(samples);
  small.known.set(key, findings);
  return findings;
}

const isWithin = (less: Raised, more: Raised): boolean =>
  Object.entries(less).every(([id, step]) => (more[id] ?? 0) >= step);

function tell({ sign, depth, hours }: Small, answers: Answers): string {
  const said = answers.map((at, place) => `hour ${hours[place]}: ${ANSWERS[at] ?? 'not asked'}`);
  return `${sign.finding} (${depth}), ${said.join(', ')}`;
}

function checkOne(small: Small, answers: Answers, tally: Tally): void {
  const { subject, hours } = small;
  const carry = subject.knowledge.numbers.carryHours.value;
  const last = answers.at(-1) ?? 0;
  const latestKnown = answers.findLast((at) => at > 0) ?? 0;
  for (const isSpoken of [true, false]) {
    tally.checked++;
    const now = raisedBy(small, answers, isSpoken);
    if (last > 0 && last + 1 < ANSWERS.length) {
      const worse = [...answers.slice(0, -1), last + 1];
      if (!isWithin(now, raisedBy(small, worse, isSpoken))) {
        tally.failures.push(`a worse last answer lowers: ${tell(small, worse)}`);
      }
    }
    if (answers.length === small.longest) continue;
    for (let more = Math.max(1, latestKnown); more < ANSWERS.length; more++) {
      if (latestKnown === 0) break;
      const longer = [...answers, more];
      if (!isWithin(now, raisedBy(small, longer, isSpoken))) {
        tally.failures.push(`one more check-in that is no better lowers: ${tell(small, longer)}`);
      }
    }
    const missed = [...answers, 0];
    const lastSaid = hours[answers.findLastIndex((at) => at > 0)] ?? 0;
    const isCarried = !isSpoken || (hours[answers.length] ?? 0) - lastSaid <= carry;
    if (isCarried && !isWithin(now, raisedBy(small, missed, isSpoken))) {
      tally.failures.push(`one more check-in that leaves it out lowers: ${tell(small, missed)}`);
    }
    if (!isSpoken && !isWithin(raisedBy(small, missed, isSpoken), now)) {
      tally.failures.push(`a missed check-in raises: ${tell(small, missed)}`);
    }
  }
}

/** Proves over all small series of each kind of sign that worse, more and missing never lower what a series raises. */
export function proveCourses(subject: SeriesSubject, { longest }: { readonly longest: number }): Proof {
  const tally = newTally();
  const kinds = kindsOf(subject);
  const other = compileSeries(subject.compiled, subject.knowledge).dangers[0] ?? '';
  for (const sign of kinds) {
    for (const depth of sign.steps.keys()) {
      for (const hours of RHYTHMS) {
        const small: Small = { subject, sign, depth, hours, other, longest, known: new Map() };
        let series: Answers[] = [[]];
        for (let length = 1; length <= longest; length++) {
          series = series.flatMap((shorter) => [...ANSWERS.keys()].map((at) => [...shorter, at]));
          for (const answers of series) checkOne(small, answers, tally);
        }
      }
    }
  }
  tally.notes.push(`${kinds.length} kinds of signs, up to ${longest} check-ins, ${RHYTHMS.length} rhythms`);
  return concluded('a worse, further or missing answer never lowers what a series raises', tally);
}
