import { CONSENT_PURPOSES, type ConsentPurpose, type PersonView } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { randomId } from '../../offline/random-id.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { recordConsent } from './api.ts';
import { TextField } from './field.tsx';

const PURPOSES: Readonly<Record<ConsentPurpose, string>> = {
  sharing: 'Check-ins are shared with the clinic',
  'training-photos': 'Photos are used for training',
  reminders: 'Reminders are sent',
};

interface ConsentListProps {
  readonly person: PersonView;
  readonly onSignedOut: () => void;
  readonly onChanged: (person: PersonView) => void;
}

/** What a person agreed to, purpose by purpose, with the text they read; each answer stays on file. */
export function ConsentList({ person, onSignedOut, onChanged }: ConsentListProps): ReactElement {
  const [version, setVersion] = useState(person.consents[0]?.textVersion ?? '');
  const [fault, setFault] = useState<string>();
  const answer = async (purpose: ConsentPurpose, given: boolean): Promise<void> => {
    const textVersion = version.trim();
    if (textVersion === '') return setFault('Say which version of the text they read.');
    const answered = await recordConsent(person.id, { purpose, given, textVersion }, randomId());
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    if (answered.kind === 'ok') {
      setFault(undefined);
      return onChanged(answered.value);
    }
    setFault(answered.kind === 'refused' ? answered.detail : 'Not saved: the server does not answer.');
  };
  return (
    <section className="card" aria-label="Consents">
      <TextField
        label="Version of the text they read"
        hint="Such as 2026-1"
        fault={fault}
        value={version}
        maxLength={60}
        onChange={setVersion}
      />
      {CONSENT_PURPOSES.map((purpose) => {
        const latest = person.consents.find((one) => one.purpose === purpose);
        const isGiven = latest?.given === true;
        return (
          <p key={purpose} className="row row-between">
            <span>
              <strong>{PURPOSES[purpose]}:</strong>{' '}
              {latest === undefined
                ? 'not asked'
                : `${isGiven ? 'agreed' : 'not agreed'}, ${dateAndTime(Date.parse(latest.at))}, text ${latest.textVersion}, ${latest.by}`}
            </span>
            <span className="row">
              {!isGiven && (
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => void answer(purpose, true)}
                >
                  They agree
                </button>
              )}
              {(latest === undefined || isGiven) && (
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => void answer(purpose, false)}
                >
                  {isGiven ? 'They took it back' : 'They do not agree'}
                </button>
              )}
            </span>
          </p>
        );
      })}
      {person.consents.length > 0 && (
        <details>
          <summary>Every answer</summary>
          <ul>
            {person.consents.map((one) => (
              <li key={one.id}>
                {dateAndTime(Date.parse(one.at))}: {PURPOSES[one.purpose]},{' '}
                {one.given ? 'agreed' : 'not agreed'}, text {one.textVersion}, {one.by}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
