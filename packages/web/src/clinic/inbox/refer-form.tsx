import type { CaseView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { refer } from './api.ts';

interface ReferFormProps {
  readonly view: CaseView;
  readonly onAnswered: (answered: Answered<CaseView>) => boolean;
}

/** Writes down to whom the person was sent on; the case stays open until it is closed. */
export function ReferForm({ view, onAnswered }: ReferFormProps): ReactElement {
  const fields = { to: useId(), note: useId() };
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (to.trim() === '') return;
    const said = note.trim();
    void refer(view.id, {
      to: to.trim(),
      version: view.version,
      ...(said === '' ? {} : { note: said }),
    }).then((answered) => {
      if (!onAnswered(answered)) return;
      setTo('');
      setNote('');
    });
  };
  return (
    <details>
      <summary>Refer to somebody else</summary>
      <form className="desk-form" onSubmit={submit}>
        <div className="field">
          <label className="label" htmlFor={fields.to}>
            To whom
          </label>
          <input
            id={fields.to}
            className="input"
            maxLength={200}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={fields.note}>
            Note for the team
          </label>
          <textarea
            id={fields.note}
            className="input"
            rows={2}
            maxLength={1_000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="button button-quiet" aria-disabled={to.trim() === ''}>
          Write down the referral
        </button>
      </form>
    </details>
  );
}
