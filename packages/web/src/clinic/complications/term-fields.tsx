import {
  COMPLICATION_TERMS,
  TERM_ANNEXES,
  TERMS_ADDRESS,
  TERMS_SOURCE,
  type TermAnnex,
  termOf,
} from '@afterneedle/contract';
import { type ReactElement, useId } from 'react';
import { PLACES, placeOf } from '../region-words.ts';
import type { PartProps } from './complication-form.tsx';

const ANNEX_WORDS: Readonly<Record<TermAnnex, string>> = {
  effect: 'What the person had',
  impact: 'What it meant for them',
  problem: 'What was with the device',
};

const ORDER = ['effect', 'impact', 'problem'] as const satisfies readonly TermAnnex[];

/** Terms of the annexes, the day it began, and where it was. */
export function TermFields({ said, onChange }: PartProps): ReactElement {
  const onset = useId();
  return (
    <section className="card" id="file-terms" tabIndex={-1}>
      <h2>What happened</h2>
      {ORDER.filter((annex) => TERM_ANNEXES.includes(annex)).map((annex) => (
        <TermPicker key={annex} annex={annex} terms={said.terms} onTerms={(terms) => onChange({ terms })} />
      ))}
      <p className="muted small">
        Terms: {TERMS_SOURCE}, <a href={TERMS_ADDRESS}>imdrf.org</a>. Nothing is chosen for you.
      </p>
      <div className="field">
        <label className="label" htmlFor="file-onsetOn">
          Day it began
        </label>
        <input
          id="file-onsetOn"
          type="date"
          className="input date-input"
          aria-describedby={onset}
          value={said.onsetOn ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ onsetOn: value === '' ? null : value })}
        />
        <span className="choice-hint" id={onset}>
          The first day on which somebody noticed it.
        </span>
      </div>
      <AreaFields areas={said.areas} onAreas={(areas) => onChange({ areas })} />
    </section>
  );
}

interface TermPickerProps {
  readonly annex: TermAnnex;
  readonly terms: readonly string[];
  readonly onTerms: (terms: string[]) => void;
}

function TermPicker({ annex, terms, onTerms }: TermPickerProps): ReactElement {
  const field = useId();
  const chosen = terms.filter((code) => termOf(code)?.annex === annex);
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {ANNEX_WORDS[annex]}
      </label>
      {chosen.length > 0 && (
        <ul className="picked">
          {chosen.map((code) => (
            <li key={code}>
              {termOf(code)?.term} <span className="muted">{code}</span>
              <button
                type="button"
                className="button-link"
                onClick={() => onTerms(terms.filter((each) => each !== code))}
              >
                Remove<span className="hidden-text"> {termOf(code)?.term}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={field}
        className="input"
        value=""
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') onTerms([...terms, value]);
        }}
      >
        <option value="">{chosen.length === 0 ? 'Choose a term' : 'Add another term'}</option>
        {COMPLICATION_TERMS.filter((term) => term.annex === annex && !terms.includes(term.code)).map(
          (term) => (
            <option key={term.code} value={term.code}>
              {term.term} ({term.code})
            </option>
          ),
        )}
      </select>
    </div>
  );
}

interface AreaFieldsProps {
  readonly areas: readonly string[];
  readonly onAreas: (areas: string[]) => void;
}

function AreaFields({ areas, onAreas }: AreaFieldsProps): ReactElement {
  return (
    <details open={areas.length > 0}>
      <summary>
        Where it was (person’s left and right){areas.length > 0 && `: ${areas.map(placeOf).join('; ')}`}
      </summary>
      <fieldset className="area-grid">
        <legend className="hidden-text">Where it was; left and right are the person's own</legend>
        {PLACES.map(({ id, label }) => (
          <label key={id} className="area-choice">
            <input
              type="checkbox"
              checked={areas.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onAreas(checked ? [...areas, id] : areas.filter((each) => each !== id))
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
