import { COMPLICATION_OUTCOMES } from '@afterneedle/contract';
import { type ReactElement, useId } from 'react';
import type { PartProps } from './complication-form.tsx';
import { OUTCOME_WORDS } from './complication-words.ts';

/** The story in words, what was done, and how it ended. */
export function StoryFields({ said, onChange }: PartProps): ReactElement {
  const story = useId();
  const care = useId();
  const day = useId();
  return (
    <section className="card">
      <h2>Story and outcome</h2>
      <div className="field">
        <label className="label" htmlFor={story}>
          What happened, in your words
        </label>
        <textarea
          id={story}
          className="input"
          rows={6}
          maxLength={10_000}
          value={said.narrative}
          onChange={(event) => onChange({ narrative: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={care}>
          What was done about it
        </label>
        <textarea
          id={care}
          className="input"
          rows={3}
          maxLength={4_000}
          value={said.care}
          onChange={(event) => onChange({ care: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="file-outcome">
          How it is now
        </label>
        <select
          id="file-outcome"
          className="input"
          value={said.outcome}
          onChange={({ currentTarget: { value } }) => {
            const outcome = COMPLICATION_OUTCOMES.find((known) => known === value);
            if (outcome !== undefined) onChange({ outcome });
          }}
        >
          {COMPLICATION_OUTCOMES.map((value) => (
            <option key={value} value={value}>
              {OUTCOME_WORDS[value]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={day}>
          Since which day
        </label>
        <input
          id={day}
          type="date"
          className="input date-input"
          value={said.outcomeOn ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ outcomeOn: value === '' ? null : value })}
        />
      </div>
    </section>
  );
}
