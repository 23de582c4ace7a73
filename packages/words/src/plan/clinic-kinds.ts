import type { PlanLine, Segment } from '@afterneedle/engine';
import { listText } from '../catalogue/fact-words.ts';
import { segmentAt, stanceEnd } from './plan-time.ts';
import { type PlanWords, thingLabel } from './plan-words.ts';

/** The last hour of what is left out at an hour; nothing where it is not. */
function heldUntil(line: PlanLine, hour: number): number | undefined {
  if (segmentAt(line, hour)?.stance !== 'avoid') return undefined;
  return stanceEnd(line, hour).untilHour ?? Number.POSITIVE_INFINITY;
}

function isKindOf(words: PlanWords, id: string, above: string): boolean {
  const isA = words.options.knowledge.things.find((thing) => thing.id === id)?.isA ?? [];
  return isA.some((one) => one === above || isKindOf(words, one, above));
}

/** Answers whether a thing is still left out when a clinic's end for a wider thing has come: its line then says so itself. */
export function outlastsClinic(words: PlanWords, line: PlanLine, segment: Segment): boolean {
  if (segment.stance !== 'avoid') return false;
  const hour = segment.untilHour ?? segment.fromHour;
  const until = heldUntil(line, hour) ?? 0;
  return words.plan.lines.some(
    (above) =>
      above.changed !== undefined &&
      isKindOf(words, line.thing, above.thing) &&
      (heldUntil(above, hour) ?? 0) < until,
  );
}

/** Answers in words which kinds of a thing end sooner, since a clinic gave them a time, and which wait longer than the clinic's end for the thing: its line does not speak for them. */
export function kindsOfClinic(words: PlanWords, line: PlanLine): readonly string[] {
  const { plan, options, say } = words;
  const until = heldUntil(line, plan.nowHour) ?? 0;
  const kinds = plan.lines.flatMap((kind) => {
    const end = heldUntil(kind, plan.nowHour) ?? 0;
    return isKindOf(words, kind.thing, line.thing) ? [{ kind, end }] : [];
  });
  const named = (lines: readonly PlanLine[]): string =>
    listText(
      lines.map(({ thing }) => thingLabel(words, thing)),
      options.locale,
    );
  const sooner = kinds.flatMap(({ kind, end }) => (kind.changed !== undefined && end < until ? [kind] : []));
  const longer =
    line.changed === undefined ? [] : kinds.flatMap(({ kind, end }) => (end > until ? [kind] : []));
  const [first] = sooner;
  return [
    ...(first?.changed === undefined
      ? []
      : [say('plan.clinic-kinds', { clinic: first.changed.clinic, things: named(sooner) })]),
    ...(longer.length === 0 ? [] : [say('plan.kinds-longer', { things: named(longer) })]),
  ];
}
