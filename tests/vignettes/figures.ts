import { LEVELS, rankOf } from '@afterneedle/engine';
import type { Judged } from './judged.ts';
import type { Share } from './share.ts';

type Predicate = (judged: Judged) => boolean;

const expectedRank = ({ expected }: Judged): number => rankOf(expected);
/** How many levels above the expected one; minus when below. */
const above = (judged: Judged): number =>
  (judged.level === null ? 0 : rankOf(judged.level)) - expectedRank(judged);

const isCalm: Predicate = ({ expected }) => expected === 'expected' || expected === 'self-care';
const isSameDay: Predicate = ({ expected }) => expected === 'same-day';
const isEmergency: Predicate = ({ expected }) => expected === 'emergency';
const isGrave: Predicate = (judged) => isSameDay(judged) || isEmergency(judged);
const isScored: Predicate = ({ cause }) => cause !== undefined;
const isAny: Predicate = () => true;

const isAnswered: Predicate = ({ level }) => level !== null;
const isExact: Predicate = ({ level, expected }) => level === expected;
const isAcceptable: Predicate = ({ level, acceptable }) => level !== null && acceptable.includes(level);
const isNotUnder: Predicate = (judged) => isAnswered(judged) && above(judged) >= 0;
const isAtMostOneUnder: Predicate = (judged) => isAnswered(judged) && above(judged) >= -1;
/** Not under the lowest level the author accepts. */
const isNotUnderAccepted: Predicate = ({ level, acceptable }) =>
  level !== null && rankOf(level) >= Math.min(...acceptable.map(rankOf));
const isUnder: Predicate = (judged) => !isNotUnder(judged);
const isOver: Predicate = (judged) => above(judged) > 0;
const isContactOrAbove: Predicate = ({ level }) =>
  level !== null && rankOf(level) >= rankOf('contact-provider');

const hasAmong =
  (count: number, which: 'named' | 'right'): Predicate =>
  ({ causes, cause }) =>
    causes.slice(0, count).some((id) => cause?.[which].includes(id));

export interface Metric {
  readonly id: string;
  readonly label: string;
  /** Of which accounts, */
  readonly of: Predicate;
  /** how many are so. */
  readonly is: Predicate;
}

/** The measures of the published evaluations, in the order they are printed. */
export const METRICS = [
  { id: 'answered', label: 'Any answer (coverage)', of: isAny, is: isAnswered },
  { id: 'exact', label: 'Exactly the expected level', of: isAny, is: isExact },
  { id: 'acceptable', label: 'A level the author also accepts', of: isAny, is: isAcceptable },
  {
    id: 'safe-strict',
    label: 'Safe advice, strict: not under the expected level',
    of: isAny,
    is: isNotUnder,
  },
  {
    id: 'safe-lenient',
    label: 'Safe advice, lenient: at most 1 level under',
    of: isAny,
    is: isAtMostOneUnder,
  },
  { id: 'under', label: 'Under-triage: any level under', of: isAny, is: isUnder },
  { id: 'over', label: 'Over-triage: any level over', of: isAny, is: isOver },
  {
    id: 'over-calm',
    label: 'Over-triage of calm ones: rated contact or above',
    of: isCalm,
    is: isContactOrAbove,
  },
  { id: 'emergency', label: 'Emergencies rated emergency', of: isEmergency, is: isExact },
  { id: 'same-day', label: 'Same-day rated same-day or above', of: isSameDay, is: isNotUnder },
  { id: 'grave', label: 'Emergency and same-day not rated under', of: isGrave, is: isNotUnder },
  {
    id: 'grave-accepted',
    label: 'Emergency and same-day not under any accepted level',
    of: isGrave,
    is: isNotUnderAccepted,
  },
  { id: 'top-1', label: 'Right cause first', of: isScored, is: hasAmong(1, 'right') },
  { id: 'top-3', label: 'Right cause among the first 3', of: isScored, is: hasAmong(3, 'right') },
  { id: 'named-1', label: 'The very cause the author named, first', of: isScored, is: hasAmong(1, 'named') },
  {
    id: 'named-3',
    label: 'The very cause the author named, among the first 3',
    of: isScored,
    is: hasAmong(3, 'named'),
  },
] as const satisfies readonly Metric[];

export type MetricId = (typeof METRICS)[number]['id'];

/** Answers one measure over some accounts. */
export function shareOf(id: MetricId, judged: readonly Judged[]): Share {
  const metric = METRICS.find((one) => one.id === id) as Metric;
  const counted = judged.filter(metric.of);
  return { part: counted.filter(metric.is).length, whole: counted.length };
}

/** Answers, by expected level and then by level given, how many there are; both from emergency down. */
export function levelTable(judged: readonly Judged[]): readonly (readonly number[])[] {
  const down = LEVELS.toReversed();
  return down.map((expected) =>
    down.map((given) => judged.filter((one) => one.expected === expected && one.level === given).length),
  );
}
