import type { Chance } from './chance.ts';
import type { Complication } from './complications.ts';
import { type OrdinarySign, ordinarySigns } from './ordinary-signs.ts';

export const DEPTHS = ['light', 'standard', 'deep-or-rf'] as const;

/** A simulated person: how strong each sign really is at an hour, in steps and parts of steps. */
export interface Person {
  readonly depth: (typeof DEPTHS)[number];
  readonly findings: readonly string[];
  readonly strengthAt: (finding: string, hour: number) => number;
  /** When the complication could first be seen: half a step of any of its signs. */
  readonly beganAt?: number;
}

type Curve = (hour: number) => number;

const NOTHING: Curve = () => 0;
const VISIBLE = 0.5;
/** Told as gone: a quarter of a step. */
const GONE = 0.25;
/** Nine of ten are healed by the hour the sources name, half by six tenths of it. */
const MEDIAN_SHARE = 0.6;
const SPREAD = Math.log(1 / MEDIAN_SHARE) / 1.2816;

function ordinaryCurve(
  sign: OrdinarySign,
  {
    chance,
    depth,
    pace,
    slowness,
  }: {
    readonly chance: Chance;
    readonly depth: Person['depth'];
    readonly pace: number;
    readonly slowness: number;
  },
): Curve {
  const height = Math.min(
    3,
    Math.max(0.6, chance.normal(...sign.height) + (depth === 'deep-or-rf' ? 0.3 : 0)),
  );
  const window =
    depth === 'deep-or-rf'
      ? Math.max(sign.goneBy.deep, sign.goneBy.standard * 1.1)
      : sign.goneBy.standard * (depth === 'light' ? 0.8 : 1);
  const own = Math.SQRT1_2 * pace + Math.SQRT1_2 * chance.normal(0, 1);
  const goneAt = Math.max(sign.peakHour + 8, window * MEDIAN_SHARE * Math.exp(SPREAD * own) * slowness);
  const fade = Math.log(height / GONE) / (goneAt - sign.peakHour);
  return (hour) => {
    if (hour <= sign.fromHour) return 0;
    if (hour < sign.peakHour) return (height * (hour - sign.fromHour)) / (sign.peakHour - sign.fromHour);
    return height * Math.exp(-fade * (hour - sign.peakHour));
  };
}

function complicate(
  complication: Complication,
  chance: Chance,
): { readonly curves: ReadonlyMap<string, Curve>; readonly beganAt: number } {
  const begins = complication.beginsAt(chance);
  const curves = new Map<string, Curve>();
  let beganAt = Number.POSITIVE_INFINITY;
  const [first] = complication.climbs;
  const strength = chance.between(0.6, 1.1);
  for (const { finding, share, height, fromHour, hoursToHeight } of complication.climbs) {
    const isThere = chance.isOne(share);
    if (!isThere && finding !== first?.finding) continue;
    const from = begins + fromHour;
    const most = height * strength * chance.between(0.85, 1.15);
    const hours = chance.between(...hoursToHeight);
    curves.set(finding, (hour) => Math.max(0, Math.min(1, (hour - from) / hours)) * most);
    beganAt = Math.min(beganAt, from + (VISIBLE / most) * hours);
  }
  return { curves, beganAt };
}

/** Answers a simulated person who heals as usual, slowly, or with a complication. */
export function personOf(
  chance: Chance,
  { slowness = 1, complication }: { readonly slowness?: number; readonly complication?: Complication } = {},
): Person {
  const roll = chance.even();
  const depth = DEPTHS[roll < 0.2 ? 0 : roll < 0.7 ? 1 : 2] ?? 'standard';
  const pace = chance.normal(0, 1);
  const curves = new Map<string, Curve>();
  for (const sign of ordinarySigns) {
    const isThere = chance.isOne(sign.share);
    curves.set(sign.finding, isThere ? ordinaryCurve(sign, { chance, depth, pace, slowness }) : NOTHING);
  }
  const extra = complication === undefined ? undefined : complicate(complication, chance);
  const findings = [...new Set([...curves.keys(), ...(extra?.curves.keys() ?? [])])];
  const strengthAt = (finding: string, hour: number): number =>
    Math.max((curves.get(finding) ?? NOTHING)(hour), (extra?.curves.get(finding) ?? NOTHING)(hour));
  return { depth, findings, strengthAt, ...(extra === undefined ? {} : { beganAt: extra.beganAt }) };
}

/** How people tell what they have: a bias of their own, noise, a swollen morning, and now and then a slip. */
const OWN_BIAS = 0.15;
const NOISE = 0.25;
const MORNING = 0.3;
const SLIP = 0.01;

/** Answers what a person says at an hour; the bias is theirs for the whole course. */
export function tellerOf(person: Person, chance: Chance): (hour: number) => Readonly<Record<string, number>> {
  const bias = new Map(person.findings.map((finding) => [finding, chance.normal(0, OWN_BIAS)]));
  return (hour) => {
    const isMorning = chance.isOne(0.5);
    const told: Record<string, number> = {};
    for (const finding of person.findings) {
      const strength = person.strengthAt(finding, hour);
      const sure = Math.min(1, strength / VISIBLE);
      const morning = finding === 'swelling' && isMorning ? MORNING * sure : 0;
      const felt = strength + morning + sure * ((bias.get(finding) ?? 0) + chance.normal(0, NOISE));
      const slip = chance.isOne(SLIP) ? (chance.isOne(0.5) ? 1 : -1) : 0;
      told[finding] = Math.max(0, Math.min(3, Math.round(felt) + slip));
    }
    return told;
  };
}
