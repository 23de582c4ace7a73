import type { CareItem } from '../care/care-item.ts';
import type { ClinicOverlay, OverlayLine } from '../plan/plan-input.ts';
import type { Protocol, ProtocolHold } from './protocol.ts';

function linesOfHold(
  { item: id, untilHour, by, reason }: ProtocolHold,
  care: readonly CareItem[],
): readonly OverlayLine[] {
  const item = care.find((one) => one.id === id);
  if (item === undefined || item.stance !== 'avoid') return [];
  const line = {
    thing: item.thing,
    stance: 'avoid' as const,
    item: id,
    ...(by === undefined || by === '' ? {} : { by }),
    ...(reason === undefined || reason === '' ? {} : { reason }),
  };
  if (untilHour.standard === untilHour.deep) return [{ ...line, untilHour: untilHour.standard }];
  return (['standard', 'deep'] as const).map((depth) => ({ ...line, depth, untilHour: untilHour[depth] }));
}

/** Answers a protocol as a plan takes it: holds of care items, and added lines that name a thing. */
export function overlayOf(
  { holds, lines }: Pick<Protocol, 'holds' | 'lines'>,
  {
    clinic,
    care,
    supplied,
  }: { readonly clinic: string; readonly care: readonly CareItem[]; readonly supplied: readonly string[] },
): ClinicOverlay {
  const added = lines.flatMap(({ thing, stance, fromHour, untilHour }): readonly OverlayLine[] =>
    thing === undefined || thing === '' ? [] : [{ thing, stance, fromHour, untilHour }],
  );
  return { name: clinic, supplied, lines: [...holds.flatMap((hold) => linesOfHold(hold, care)), ...added] };
}
