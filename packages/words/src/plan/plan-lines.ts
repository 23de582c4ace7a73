import {
  type CareItem,
  type HeardPosition,
  MAX_HOURS,
  type PlanCondition,
  type PlanLine,
  type Segment,
} from '@afterneedle/engine';
import type { Say } from '../catalogue/catalogue.ts';
import { timeText } from '../dates/moment.ts';
import { givesLines } from './clinic-gives.ts';
import { kindsOfClinic, outlastsClinic } from './clinic-kinds.ts';
import { soonerIf, unlessOf } from './plan-open.ts';
import type { PlanItem } from './plan-page-model.ts';
import { instantAt, planMoment, segmentAfter, segmentAt, stanceEnd } from './plan-time.ts';
import { differText, spanText, whyOf } from './plan-why.ts';
import { type PlanWords, thingLabel } from './plan-words.ts';

/** Answers the care items that decide a stretch, those about the thing itself first. */
function itemsOf({ options }: PlanWords, line: PlanLine, segment: Segment): readonly CareItem[] {
  const deciding = options.knowledge.care.filter(
    ({ id, stance }) => segment.decidedBy.includes(id) && stance === segment.stance,
  );
  const own = deciding.filter(({ thing }) => thing === line.thing);
  return own.length > 0 ? own : deciding;
}

/** Answers whether a line stands for itself: not merely one more name for a wider thing that is shown. */
export function standsAlone(words: PlanWords, line: PlanLine, segment: Segment): boolean {
  const { options } = words;
  if (line.changed !== undefined) return true;
  if (outlastsClinic(words, line, segment)) return true;
  const deciding = options.knowledge.care.filter(({ id }) => segment.decidedBy.includes(id));
  if (deciding.some(({ thing, stance }) => thing === line.thing && stance === segment.stance)) return true;
  return segment.stance === 'avoid' && deciding.every(({ stance }) => stance !== 'avoid');
}

const endOf = ({ untilHour }: CareItem): number =>
  Math.max(untilHour.standard ?? Infinity, untilHour.deep ?? Infinity);

function suffixOf(conditions: readonly PlanCondition[]): '' | '-calm' | '-clinic' {
  if (conditions.some(({ kind }) => kind === 'clinic-agrees')) return '-clinic';
  return conditions.some(({ kind }) => kind === 'calm') ? '-calm' : '';
}

/** A hold without an end that stands on a fact of the person holds as long as the fact does. */
function openText(items: readonly CareItem[], suffix: string, say: Say): string {
  if (suffix === '-clinic') return say('avoid.clinic');
  const isPersonal = items.every(
    ({ whenContext, untilHour }) => whenContext !== undefined || untilHour.standard !== null,
  );
  return say(isPersonal ? 'plan.while-so' : 'avoid.open');
}

function untilText(
  words: PlanWords,
  line: PlanLine,
  items: readonly CareItem[],
): { readonly text: string; readonly at: number | null } {
  const { plan, options, say } = words;
  const { untilHour, next } = stanceEnd(line, plan.nowHour);
  const conditions = next?.conditions ?? segmentAt(line, plan.nowHour)?.conditions ?? [];
  const suffix = suffixOf(conditions);
  if (untilHour === null) {
    const isOpen = line.segments.at(-1)?.onlyIf !== undefined;
    return { text: isOpen ? say('plan.until-told') : openText(items, suffix, say), at: null };
  }
  const at = instantAt(plan.zeroAt, untilHour, options);
  return { text: say(`avoid.until${suffix}`, { when: planMoment(at, options, say) }), at };
}

function refusedText({ changed, floorHour }: PlanLine, say: Say): readonly string[] {
  if (changed?.refused === undefined) return [];
  const { clinic, refused } = changed;
  if (refused === 'prescribed') return [say('plan.clinic-prescribed', { clinic })];
  if (refused === 'nothing-left') return [say('plan.clinic-needed', { clinic })];
  if (refused === 'nobody-named') return [say('plan.clinic-unnamed', { clinic })];
  if (refused === 'open-fact') return [say('plan.clinic-open-fact', { clinic })];
  if (floorHour >= MAX_HOURS) return [say('plan.clinic-never', { clinic })];
  return [say('plan.clinic-refused', { clinic, floor: spanText(floorHour, say) })];
}

/** Answers what a clinic says about a line, where it says anything. */
export function clinicLines({ plan, options, say }: PlanWords, line: PlanLine): readonly string[] {
  const { changed } = line;
  if (changed === undefined) return [];
  const { clinic, by, reason, untilHour, usualUntilHour, refused } = changed;
  const isKept = segmentAt(line, plan.nowHour)?.stance === 'do';
  const refusal = refused === 'nothing-left' && !isKept ? [] : refusedText(line, say);
  const isWholly =
    refused === 'nobody-named' ||
    refused === 'prescribed' ||
    refused === 'open-fact' ||
    (refused === 'nothing-left' && isKept) ||
    (refused !== undefined && refused !== 'nothing-left' && line.floorHour >= MAX_HOURS);
  if (isWholly) return refusal;
  const who = by === undefined ? [] : [say('plan.clinic-who', { by, reason: reason ?? '' })];
  const isOpen = line.segments.at(-1)?.onlyIf !== undefined;
  if (untilHour === null)
    return [say(isOpen ? 'plan.clinic-open-fact' : 'plan.clinic-no-end', { clinic }), ...refusal, ...who];
  const when = planMoment(instantAt(plan.zeroAt, untilHour, options), options, say);
  const usual =
    usualUntilHour === null
      ? [say('plan.clinic-open')]
      : usualUntilHour === 0
        ? []
        : [say('plan.clinic-usual', { usual: spanText(usualUntilHour, say) })];
  return [[say('plan.clinic', { clinic, when }), ...usual].join(' '), ...refusal, ...who];
}

/** What is said of a thing to everybody, where nobody knows whether what is said to some fits. */
function saidToAll({ options }: PlanWords, { thing, items }: PlanLine): readonly CareItem[] {
  return options.knowledge.care.filter(
    (item) =>
      items.includes(item.id) &&
      item.stance === 'avoid' &&
      item.thing === thing &&
      (item.whenContext ?? item.whenAny) === undefined,
  );
}

function sayOf(
  words: PlanWords,
  line: PlanLine,
  { items, kind, segment }: { items: readonly CareItem[]; kind: PlanItem['kind']; segment: Segment },
): string {
  const { options, say } = words;
  const isForAll = line.changed === undefined && !outlastsClinic(words, line, segment);
  const longest = items.toSorted((a, b) => endOf(b) - endOf(a))[0];
  if (longest !== undefined && (longest.thing === line.thing || isForAll)) return say.text(longest.say);
  return say(kind === 'do' ? 'plan.use' : 'plan.leave-out', {
    thing: thingLabel({ options, say }, line.thing),
  });
}

/** What the sources say of a wide thing is said of its kinds, of retinol, of fruit acids, but for those with a line of their own. */
function withKinds(words: PlanWords, line: PlanLine): PlanLine {
  const { plan, options } = words;
  const kinds = options.knowledge.things
    .filter(({ isA = [] }) => isA.includes(line.thing))
    .map(({ id }) => id);
  const isOwn = (kind: PlanLine): boolean => {
    const segment = segmentAt(kind, plan.nowHour);
    return segment !== undefined && standsAlone(words, kind, segment);
  };
  const all = [line, ...plan.lines.filter((other) => kinds.includes(other.thing) && !isOwn(other))];
  const once = (heard: readonly HeardPosition[]): readonly HeardPosition[] => [
    ...new Map(heard.map((position) => [position.cite, position])).values(),
  ];
  const dissenters = once(all.flatMap((each) => each.dissenters));
  const cites = new Set(dissenters.map(({ cite }) => cite));
  const supporters = once(all.flatMap((each) => each.supporters)).filter(({ cite }) => !cites.has(cite));
  return { ...line, supporters, dissenters };
}

function itemOf(words: PlanWords, line: PlanLine, segment: Segment): PlanItem {
  const { plan, options, say } = words;
  const kind = segment.stance === 'avoid' ? 'wait' : segment.stance;
  const items = itemsOf(words, line, segment);
  const heard = withKinds(words, line);
  const isOpen = segment.onlyIf !== undefined;
  const until = kind === 'wait' ? untilText(words, line, items) : undefined;
  const differ = kind === 'wait' ? differText(heard, options.policy, say) : undefined;
  const { next } = stanceEnd(line, plan.nowHour);
  return {
    id: items[0]?.id ?? line.thing,
    thing: line.thing,
    kind,
    say: sayOf(words, line, { items: isOpen ? saidToAll(words, line) : items, kind, segment }),
    ...(until === undefined ? {} : { until: until.text }),
    untilAt: until?.at ?? null,
    ...(differ === undefined ? {} : { differ }),
    clinic: [
      ...clinicLines(words, line),
      ...(kind === 'wait' ? kindsOfClinic(words, line) : givesLines(words, line.thing)),
    ],
    unless: [
      ...(kind === 'wait' ? soonerIf(words, line) : []),
      ...unlessOf(words, kind === 'wait' ? (next?.conditions ?? []) : segment.conditions),
    ],
    why: whyOf(
      heard,
      { items, isHeld: kind === 'wait', hour: options.sinceLatestHours ?? plan.nowHour },
      say,
    ),
  };
}

/** What a clinic would have paused and only its prescriber may: nothing waits, but somebody is asked. */
function prescribedItem(words: PlanWords, line: PlanLine): PlanItem {
  const { say } = words;
  return {
    id: line.thing,
    thing: line.thing,
    kind: 'do',
    say: say('plan.ask-prescriber', { thing: thingLabel(words, line.thing) }),
    untilAt: null,
    clinic: clinicLines(words, line),
    unless: [],
    why: { sources: [], supports: [], dissents: [], overruled: [] },
  };
}

/** Puts what ends first before what ends later. */
export function byEnd(a: PlanItem, b: PlanItem): number {
  return (a.untilAt ?? Infinity) - (b.untilAt ?? Infinity) || 0;
}

/** Answers what to do and what to leave out at this moment, one line a thing; what ends first stands first. */
export function linesNow(words: PlanWords): {
  readonly doNow: readonly PlanItem[];
  readonly wait: readonly PlanItem[];
} {
  const { plan } = words;
  const items = plan.lines.flatMap((line) => {
    if (line.changed?.refused === 'prescribed') return [prescribedItem(words, line)];
    const segment = segmentAt(line, plan.nowHour);
    if (segment === undefined || segment.stance === 'may' || !standsAlone(words, line, segment)) return [];
    return [itemOf(words, line, segment)];
  });
  const once = items.filter(({ say }, index) => items.findIndex((other) => other.say === say) === index);
  return {
    doNow: once.filter(({ kind }) => kind === 'do'),
    wait: once.filter(({ kind }) => kind === 'wait').toSorted(byEnd),
  };
}

/** Answers the time of day of a moment; `none` where the plan counts in whole days. */
export function clockText(at: number, { options, say }: PlanWords): string {
  return options.isRough === true ? 'none' : timeText(at, options, say);
}

/** Answers in words that a wait ends or ended, with what it still depends on; `time` alone where the day stands above. */
export function waitEndText(
  words: PlanWords,
  line: PlanLine,
  ended: { readonly atHour: number; readonly as: 'past' | 'ahead' | 'on-the-day' },
): string {
  const { plan, options, say } = words;
  const at = instantAt(plan.zeroAt, ended.atHour, options);
  const thing = thingLabel(words, line.thing);
  const conditions = segmentAfter(line, ended.atHour)?.conditions ?? [];
  const suffix = suffixOf(conditions);
  const when = planMoment(at, options, say);
  if (ended.as === 'past') return say(suffix === '' ? 'plan.may' : `plan.may-if${suffix}`, { thing, when });
  const end =
    ended.as === 'ahead'
      ? say(`plan.ends${suffix}`, { thing, when })
      : say(`plan.day-ends${suffix}`, { thing, time: clockText(at, words) });
  const { changed } = line;
  const isByClinic = changed !== undefined && changed.untilHour === ended.atHour;
  const clinic = isByClinic ? [say('plan.clinic-so', { clinic: changed.clinic })] : [];
  return [end, ...clinic, ...unlessOf(words, conditions)].join(' ');
}
