import { CAUSALITIES, SEVERITIES } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { dateAndTime } from '../../ui/date-words.ts';
import type { PartProps } from './complication-form.tsx';
import { CAUSALITY_WORDS, SEVERITY_WORDS } from './complication-words.ts';

/** How bad it was and how surely the treatment caused it: a person's judgement, with their name. */
export function JudgeFields({ view, said, onChange }: PartProps): ReactElement {
  return (
    <section className="card">
      <h2>Your judgement</h2>
      <fieldset id="file-severity" tabIndex={-1}>
        <legend className="label">How bad it was</legend>
        {SEVERITIES.map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="severity"
              checked={said.severity === value}
              onChange={() => onChange({ severity: value })}
            />
            <span className="choice-body">
              {SEVERITY_WORDS[value].name}
              <span className="choice-hint">{SEVERITY_WORDS[value].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset id="file-causality" tabIndex={-1}>
        <legend className="label">Did the treatment cause it?</legend>
        {CAUSALITIES.map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="causality"
              checked={said.causality === value}
              onChange={() => onChange({ causality: value })}
            />
            <span className="choice-body">
              {CAUSALITY_WORDS[value].name}
              <span className="choice-hint">{CAUSALITY_WORDS[value].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label className="label" htmlFor="file-causalityReason">
          Why you judge it so
        </label>
        <textarea
          id="file-causalityReason"
          className="input"
          rows={3}
          maxLength={2_000}
          value={said.causalityReason}
          onChange={(event) => onChange({ causalityReason: event.currentTarget.value })}
        />
      </div>
      {view.judged !== null && (
        <p className="muted">
          Judged by {view.judged.by}, {dateAndTime(Date.parse(view.judged.at))}.
        </p>
      )}
    </section>
  );
}
