import type { OpeningHours } from '@afterneedle/contract';
import type { ReactElement } from 'react';

type Week = OpeningHours['week'];
type Span = Week[number][number];

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MOST_SPANS = 6;

interface HoursFieldsProps {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
}

/** When the clinic is open on each weekday; several spans where there is a pause. */
export function HoursFields({ week, onChange }: HoursFieldsProps): ReactElement {
  const setDay = (at: number, spans: Span[]): void =>
    onChange(week.map((day, which) => (which === at ? spans : day)) as Week);
  const setSpan = (day: number, at: number, change: Partial<Span>): void =>
    setDay(
      day,
      (week[day] ?? []).map((span, which) => (which === at ? { ...span, ...change } : span)),
    );
  return (
    <fieldset>
      <legend className="label">Opening hours</legend>
      {DAYS.map((name, day) => {
        const spans = week[day] ?? [];
        const last = spans.at(-1);
        return (
          <div key={name} className="hours-day">
            <span className="hours-name">{name}</span>
            <div className="hours-spans">
              {spans.length === 0 && <span className="muted">Closed</span>}
              {spans.map((span, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a span is nothing but its place in the day.
                <span key={at} className="hours-span">
                  <input
                    type="time"
                    className="input"
                    aria-label={`${name}, span ${at + 1}, opens`}
                    value={span.from}
                    onChange={(event) => setSpan(day, at, { from: event.currentTarget.value })}
                  />
                  <span aria-hidden="true">to</span>
                  <input
                    type="time"
                    className="input"
                    aria-label={`${name}, span ${at + 1}, closes`}
                    value={span.until === '24:00' ? '00:00' : span.until}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      setSpan(day, at, { until: value === '00:00' ? '24:00' : value });
                    }}
                  />
                  <button
                    type="button"
                    className="button-link"
                    aria-label={`Remove span ${at + 1} of ${name}`}
                    onClick={() =>
                      setDay(
                        day,
                        spans.filter((_span, which) => which !== at),
                      )
                    }
                  >
                    Remove
                  </button>
                </span>
              ))}
              {spans.length < MOST_SPANS && (
                <button
                  type="button"
                  className="button-link"
                  aria-label={`Add hours on ${name}`}
                  onClick={() =>
                    setDay(day, [
                      ...spans,
                      last === undefined
                        ? { from: '09:00', until: '18:00' }
                        : { from: last.until, until: '24:00' },
                    ])
                  }
                >
                  Add hours
                </button>
              )}
            </div>
          </div>
        );
      })}
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => {
          const [monday, , , , , saturday, sunday] = week;
          onChange([monday, monday, monday, monday, monday, saturday, sunday]);
        }}
      >
        Use Monday for every weekday
      </button>
    </fieldset>
  );
}
