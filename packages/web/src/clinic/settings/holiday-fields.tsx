import type { OpeningHours } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { dateOf } from '../../ui/date-words.ts';

type Holidays = OpeningHours['holidays'];

interface HolidayFieldsProps {
  readonly holidays: Holidays;
  readonly onChange: (holidays: Holidays) => void;
}

/** Days on which the clinic is closed, whatever the weekday. */
export function HolidayFields({ holidays, onChange }: HolidayFieldsProps): ReactElement {
  const [on, setOn] = useState('');
  const [name, setName] = useState('');
  const add = (): void => {
    if (on === '' || holidays.some((day) => day.on === on)) return;
    const day = name.trim() === '' ? { on } : { on, name: name.trim() };
    onChange([...holidays, day].toSorted((one, other) => one.on.localeCompare(other.on)));
    setOn('');
    setName('');
  };
  return (
    <fieldset>
      <legend className="label">Holidays</legend>
      {holidays.length === 0 && <p className="muted">None yet. On a holiday the clinic counts as closed.</p>}
      <ul className="holidays">
        {holidays.map((day) => (
          <li key={day.on}>
            {dateOf(Date.parse(`${day.on}T12:00`))}
            {day.name !== undefined && `, ${day.name}`}{' '}
            <button
              type="button"
              className="button-link"
              aria-label={`Remove ${day.name ?? day.on}`}
              onClick={() => onChange(holidays.filter((each) => each.on !== day.on))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <div className="holiday-new">
        <label className="label">
          Date
          <input
            type="date"
            className="input"
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </label>
        <label className="label">
          Name, if it has one
          <input
            className="input"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="button" className="button button-quiet" onClick={add}>
          Add the day
        </button>
      </div>
    </fieldset>
  );
}
