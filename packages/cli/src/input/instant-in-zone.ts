const SHAPE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** What a clock on the wall of a zone shows at an instant, as if it were UTC. */
function wallOf(at: number, timeZone: string): number {
  const shape = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...shape }).formatToParts(at);
  const figure = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(
    figure('year'),
    figure('month') - 1,
    figure('day'),
    figure('hour'),
    figure('minute'),
    figure('second'),
  );
}

/**
 * Answers the instant that a date and time stand for; without an offset they are read on the clock of the zone.
 * What has no such shape is handed back as it is, for the reader to refuse.
 */
export function instantInZone(text: string, timeZone: string): string {
  const [, date, time, seconds = ':00', offset] = SHAPE.exec(text.trim()) ?? [];
  if (date === undefined || time === undefined) return text;
  if (offset !== undefined) {
    const written = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
    return `${date}T${time}${seconds}${written}`;
  }
  const wanted = Date.parse(`${date}T${time}${seconds}Z`);
  if (Number.isNaN(wanted)) return text;
  try {
    const near = wanted - (wallOf(wanted, timeZone) - wanted);
    return new Date(near - (wallOf(near, timeZone) - wanted)).toISOString();
  } catch {
    return text;
  }
}
