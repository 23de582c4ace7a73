import type { FindingDefinition, Point, SeriesExplanation } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { labelOf } from '../catalogue/fact-words.ts';

const DAY = 24 * 60;
const MOST_LINES = 3;

/** Signs that are spoken of as many. */
const MANY: readonly string[] = [
  'eyelid-swelling',
  'bumps',
  'acne-spots',
  'white-dots',
  'firm-lumps',
  'pus-bumps',
];

const all: readonly FindingDefinition[] = findings;
const scaleOf = new Map<string, string>(all.map(({ id, scale }) => [id, scale]));
const namedIn = new Map<string, string>(
  all.flatMap(({ label, group, of }) =>
    group === 'course' && of !== undefined ? [[of, label] as const] : [],
  ),
);

function signName(finding: string, say: Say): string {
  const label = namedIn.get(finding);
  return label === undefined ? labelOf(finding, say) : say.text(label).replace(/: .*$/, '');
}

function stepText(finding: string, severity: number, say: Say): string {
  const step = String(severity);
  const scale = scaleOf.get(finding);
  if (scale === 'amount') return say('series.step.amount', { step });
  return say(scale === 'fluid' ? 'series.step.fluid' : 'series.step.severity', { step });
}

function whenText({ minutes }: Point, next: Point | undefined, say: Say): string {
  const day = Math.floor(minutes / DAY);
  const isSameDay = next !== undefined && Math.floor(next.minutes / DAY) === day;
  return say(isSameDay ? 'series.earlier' : 'series.day', { day });
}

type Course = Exclude<SeriesExplanation, { readonly kind: 'came-and-went' }>;

function courseLine({ kind, finding, cameBack, points }: Course, say: Say): string {
  const now = points.at(-1);
  if (now === undefined) return '';
  const about = { sign: signName(finding, say), count: MANY.includes(finding) ? 2 : 1 };
  const last = { ...about, step: stepText(finding, now.severity, say), when: whenText(now, undefined, say) };
  const earlier = points.slice(0, -1);
  if (kind === 'slower' || earlier.length === 0) return say('series.slower', last);
  const before = earlier.map((point, at) => {
    const none = say(at > 0 || cameBack ? 'series.step.gone' : 'series.step.not-there');
    const step = point.severity === 0 ? none : stepText(finding, point.severity, say);
    const told = { ...about, step, when: whenText(point, points[at + 1], say) };
    return say(at === 0 ? 'series.was-first' : 'series.was', told);
  });
  const isAgain = earlier.length > 1 && (earlier[0]?.severity ?? 0) >= now.severity;
  const line = [...before, say(isAgain ? 'series.is-again' : 'series.is', last)].join(' ');
  return kind === 'rising-fast' ? `${line} ${say('series.rising-fast')}` : line;
}

/** Answers what earlier check-ins add, in short sentences with days and steps: "The redness was moderate on day 1. It was mild on day 2." */
export function seriesLines(explanations: readonly SeriesExplanation[], locale: string): readonly string[] {
  const say = sayIn(locale);
  return explanations.slice(0, MOST_LINES).map((one) => {
    if (one.kind !== 'came-and-went') return courseLine(one, say);
    const [point] = one.points;
    const when = point === undefined ? '' : whenText(point, undefined, say);
    return say('series.came-and-went', { sign: labelOf(one.finding, say), when });
  });
}
