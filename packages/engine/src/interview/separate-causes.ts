import { rankCauses, scoreOf } from '../causes/rank-causes.ts';
import { CODES } from '../facts/fact-slots.ts';
import { rankOf } from '../facts/level.ts';
import { answersTo, askableItems } from './askable.ts';
import type { CompiledScreen, Item } from './compile-interview.ts';
import type { Tried } from './gists.ts';
import { type Probe, type Situation, tryOut } from './situation.ts';

const SELF_CARE = rankOf('self-care');
const CONTACT = rankOf('contact-provider');
const EMERGENCY = rankOf('emergency');
const TOP = 3;

/** Chances are whole numbers of 1024. */
export const CERTAIN = 1024;
/** Centi-decibans that double the odds. */
const DOUBLE = 301;
const MOST_DOUBLINGS = 14;

/** What an answer would do to the causes a person is shown. */
export interface Separation {
  /** How many of the first three causes change on average, in 1024ths; summed over the facts of the screen. */
  readonly change: number;
  /** The two causes whose order it may turn most. */
  readonly apart: readonly string[];
}

/** How many times as likely a weight makes something, in 1024ths; straight between powers of two, so whole numbers suffice. */
function timesAsLikely(weight: number): number {
  const bounded = Math.max(-MOST_DOUBLINGS * DOUBLE, Math.min(MOST_DOUBLINGS * DOUBLE, weight));
  const whole = Math.floor(bounded / DOUBLE);
  const rest = bounded - whole * DOUBLE;
  const between = Math.trunc((CERTAIN * (DOUBLE + rest)) / DOUBLE);
  return whole >= 0 ? between * 2 ** whole : Math.trunc(between / 2 ** -whole);
}

/** The first three causes as a result page would show them after a trial. */
function topOf({ compiled }: Situation, { rank, minutes }: Tried): readonly string[] {
  const { workspace, ranking, scores } = compiled;
  if (rank >= EMERGENCY || ((workspace.presence & 4) === 0 && rank < CONTACT)) return [];
  const given = { answers: workspace, minutes, ownCueOnly: rank <= SELF_CARE };
  return rankCauses(ranking, given, scores)
    .slice(0, TOP)
    .map(({ id }) => id);
}

/** Answers how likely each cause is after the last ranking, in 1024ths of the likeliest. */
export function weightsNow({ compiled }: Situation): Int32Array {
  const total = compiled.scores.total.map(scoreOf);
  const best = Math.max(...total);
  return total.map((score) => Math.min(CERTAIN, timesAsLikely(score - best)));
}

/** Answers how likely each answer to a fact is under each cause, in 1024ths: probe by probe, cause by cause. */
export function sharesOf(probes: readonly Probe[], { compiled, interview }: Situation): Int32Array {
  const [first] = probes;
  const key = `${first?.slot}:${first?.value}:${probes.length}`;
  const known = interview.shares.get(key);
  if (known !== undefined) return known;
  const { start, cause, weight, causes } = compiled.ranking;
  const count = causes.length;
  const odds = new Float64Array(probes.length * count);
  for (const [index, { slot, value }] of probes.entries()) {
    const added = new Int32Array(count);
    const end = start[slot * CODES + value + 1] as number;
    for (let at = start[slot * CODES + value] as number; at < end; at++)
      added[cause[at] as number] = weight[at] as number;
    const often = common(index, probes.length);
    for (let one = 0; one < count; one++)
      odds[index * count + one] = Math.max(
        1,
        Math.trunc((often * timesAsLikely(added[one] as number)) / CERTAIN),
      );
  }
  const shares = new Int32Array(odds.length);
  for (let one = 0; one < count; one++) {
    let whole = 0;
    for (let at = one; at < odds.length; at += count) whole += odds[at] as number;
    for (let at = one; at < odds.length; at += count)
      shares[at] = Math.trunc((CERTAIN * (odds[at] as number)) / whole);
  }
  interview.shares.set(key, shares);
  return shares;
}

/** How common each answer is where nothing speaks for it: the calm one 15 in 16, the others share the rest. */
function common(index: number, count: number): number {
  return index === 0 ? 960 : Math.trunc(64 / (count - 1));
}

/** Answers the chance of each answer to one fact, in 1024ths, from how likely the causes are and what each makes likely. */
export function chancesOf(
  probes: readonly Probe[],
  weights: Int32Array,
  situation: Situation,
): readonly number[] {
  const shares = sharesOf(probes, situation);
  const count = weights.length;
  let all = 0;
  for (const weight of weights) all += weight;
  return probes.map((_, index) => {
    let sum = 0;
    for (let cause = 0; cause < count; cause++)
      sum += (weights[cause] as number) * (shares[index * count + cause] as number);
    return Math.trunc(sum / Math.max(1, all));
  });
}

function distance(a: readonly string[], b: readonly string[]): number {
  const left = a.filter((id) => !b.includes(id)).length;
  const come = b.filter((id) => !a.includes(id)).length;
  return Math.max(left, come) + (a[0] === b[0] ? 0 : 1);
}

function changeBy(
  item: Item,
  screen: CompiledScreen,
  {
    situation,
    top,
    weights,
  }: { readonly situation: Situation; readonly top: readonly string[]; readonly weights: Int32Array },
): { readonly change: number; readonly into: readonly string[] } {
  if (item.slot < 0) return { change: 0, into: [] };
  const probes = answersTo(item, screen, situation);
  const chances = chancesOf(probes, weights, situation);
  let change = 0;
  let most = 0;
  let into: readonly string[] = [];
  for (const [index, probe] of probes.entries()) {
    const after = topOf(situation, tryOut(situation, [probe]));
    const by = distance(top, after) * (chances[index] ?? 0);
    change += by;
    if (by <= most) continue;
    most = by;
    into = after;
  }
  return { change, into };
}

/** Answers how much a screen is expected to change the first three causes; 0 when no single answer can. */
export function separationBy(screen: CompiledScreen, situation: Situation): Separation {
  const items = askableItems(screen, situation);
  const top = topOf(situation, tryOut(situation, []));
  if (items.length === 0 || top.length === 0) return { change: 0, apart: [] };
  const weights = weightsNow(situation);
  let change = 0;
  let most = 0;
  let apart: readonly string[] = [];
  for (const item of items) {
    const by = changeBy(item, screen, { situation, top, weights });
    change += by.change;
    if (by.change <= most) continue;
    most = by.change;
    const comes = by.into.find((id) => !top.includes(id)) ?? by.into[0];
    const stays = top.find((id) => id !== comes);
    apart = [stays, comes].filter((id) => id !== undefined);
  }
  return { change, apart };
}

/** Answers which facts of a screen can change the first three causes by an answer of their own. */
export function separatingItems(screen: CompiledScreen, situation: Situation): readonly Item[] {
  const top = topOf(situation, tryOut(situation, []));
  const weights = weightsNow(situation);
  return askableItems(screen, situation).filter(
    (item) => changeBy(item, screen, { situation, top, weights }).change > 0,
  );
}
