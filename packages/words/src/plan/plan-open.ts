import type { ContextDefinition, FactCondition, PlanCondition, PlanLine, Segment } from '@afterneedle/engine';
import type { Say } from '../catalogue/catalogue.ts';
import { eitherText, listText, lowered } from '../catalogue/fact-words.ts';
import { instantAt, type PlanClock, planMoment } from './plan-time.ts';
import type { PlanWords } from './plan-words.ts';

/** The facts whose "no" has words of its own, and what that "no" denies. */
const DENIED = {
  'acne-prone': ['yes'],
  'allergy-antibiotic-ointment': ['yes'],
  'allergy-daisy': ['yes'],
  'allergy-fragrance': ['yes'],
  'allergy-lanolin': ['yes'],
  'allergy-numbing': ['yes'],
  'allergy-preservative': ['yes'],
  'allergy-propylene-glycol': ['yes'],
  'allergy-sunscreen': ['yes'],
  area: ['eye-area', 'lip'],
  'cold-sores': ['yes'],
  'dark-marks': ['yes'],
  'depth-class': ['deep-or-rf'],
  device: ['rf'],
  'milia-prone': ['yes'],
  'numbing-cream': ['within-24h'],
  pregnant: ['yes'],
  rosacea: ['yes'],
  sedation: ['same-day'],
  'skin-tone': ['black', 'brown'],
  'under-18': ['yes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const isDeniable = (c: string): c is keyof typeof DENIED => Object.hasOwn(DENIED, c);

/** A longer sentence is cut: each fact gets one of its own. */
const MOST_WORDS = 20;

/** What open facts are put into words with. */
interface OpenWords {
  readonly say: Say;
  readonly clock: PlanClock;
  /** Milliseconds since 1970: hour 0. */
  readonly zeroAt: number;
  readonly asked: readonly ContextDefinition[];
}

function openWords({ plan, options, say }: PlanWords): OpenWords {
  return { say, clock: options, zeroAt: plan.zeroAt, asked: options.knowledge.facts };
}

function factText({ c, is }: FactCondition, { asked, clock, say }: OpenWords): string {
  const fact = asked.find(({ id }) => id === c);
  const values = is.map((value) => lowered(say.text(fact?.labels[value] ?? value)));
  const label = say.text(fact?.label ?? c);
  return is.length === 1 && is[0] === 'yes' ? label : `${label} ${eitherText(values, clock.locale)}`;
}

/** Answers for whom a thing is not, where an allergy would bar it that nobody was asked about. */
export function unlessOf(words: PlanWords, conditions: readonly PlanCondition[]): readonly string[] {
  const open = openWords(words);
  return conditions.flatMap((condition) =>
    condition.kind === 'unless' ? [open.say('plan.unless', { fact: factText(condition, open) })] : [],
  );
}

/** That an open fact is not so: "your skin is white". */
function deniedText(fact: FactCondition, words: OpenWords): string {
  const { c, is } = fact;
  if (isDeniable(c) && is.toSorted().join() === DENIED[c].join()) return words.say(`plan.not.${c}`);
  return words.say('plan.not.other', { fact: lowered(factText(fact, words)) });
}

/** An earlier end, and the facts that must all be otherwise for it. */
interface Sooner {
  /** Nothing where the thing would not wait now. */
  readonly atHour?: number;
  readonly facts: readonly FactCondition[];
}

function joined(facts: readonly FactCondition[]): readonly FactCondition[] {
  const byFact = Map.groupBy(facts, ({ c }) => c);
  return [...byFact].map(([c, all]) => ({ c, is: [...new Set(all.flatMap(({ is }) => is))].toSorted() }));
}

/** The stretches left out from now on until the first that is not. */
function heldFrom({ segments }: PlanLine, hour: number): readonly Segment[] {
  const left = segments.filter(({ untilHour }) => untilHour === null || hour <= untilHour);
  const end = left.findIndex(({ stance }) => stance !== 'avoid');
  return end === -1 ? left : left.slice(0, end);
}

/** Answers the earlier ends of a wait that only open facts make longer, the longest first. */
function soonerEnds(line: PlanLine, hour: number): readonly Sooner[] {
  const held = heldFrom(line, hour);
  const sureAt = held.findLastIndex(({ onlyIf }) => onlyIf === undefined);
  const ends: Sooner[] = [];
  let facts: readonly FactCondition[] = [];
  for (const segment of held.slice(sureAt + 1).toReversed()) {
    const before = facts.length;
    facts = joined([...facts, ...(segment.onlyIf ?? [])]);
    const end = segment === held[0] ? { facts } : { atHour: segment.fromHour, facts };
    if (facts.length === before) ends.splice(-1, 1, end);
    else ends.push(end);
  }
  return ends;
}

/** Answers in words that something ends sooner where open facts are otherwise, a sentence a fact where one is too long. */
export function soonerText({ atHour, facts }: Sooner, words: OpenWords): readonly string[] {
  const { say, clock, zeroAt } = words;
  const denied = facts.map((fact) => deniedText(fact, words));
  const when = atHour === undefined ? undefined : planMoment(instantAt(zeroAt, atHour, clock), clock, say);
  const together = listText(denied, clock.locale);
  const one =
    when === undefined
      ? say('plan.sooner-now', { facts: together })
      : say('plan.sooner', { facts: together, when });
  if (denied.length === 1 || one.split(' ').length <= MOST_WORDS) return [one];
  const each = denied.map((text) => `– ${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`);
  return [when === undefined ? say('plan.sooner-all-now') : say('plan.sooner-all', { when }), ...each];
}

/** Answers when a thing that is left out may be used sooner, if what nobody knows is not so. */
export function soonerIf(words: PlanWords, line: PlanLine): readonly string[] {
  return soonerEnds(line, words.plan.nowHour).flatMap((end) => soonerText(end, openWords(words)));
}
