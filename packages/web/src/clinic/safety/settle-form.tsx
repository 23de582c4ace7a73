import { DISPUTE_FINDINGS, type DisputeFinding, type DisputeView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { settleDispute } from './api.ts';
import { FINDING_WORDS } from './dispute-words.ts';

const LONGEST_NOTE = 2_000;

interface SettleFormProps {
  readonly dispute: DisputeView;
  readonly onSettled: (after: DisputeView) => void;
  readonly onSignedOut: () => void;
}

/** Keeps what the clinic found when it looked at the advice. */
export function SettleForm({ dispute, onSettled, onSignedOut }: SettleFormProps): ReactElement {
  const choice = useId();
  const field = useId();
  const [finding, setFinding] = useState<DisputeFinding | ''>('');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    if (finding === '') return setFault('Choose what you found.');
    if (note.trim() === '') return setFault('Write how you know.');
    setFault(undefined);
    setIsBusy(true);
    const answered = await settleDispute(dispute.id, { finding, note: note.trim() });
    setIsBusy(false);
    if (answered.kind === 'ok') return onSettled(answered.value);
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFault(answered.kind === 'refused' ? answered.detail : 'Not kept: the server does not answer.');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="field">
        <label className="label" htmlFor={choice}>
          What you found
        </label>
        <select
          id={choice}
          className="input"
          value={finding}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setFinding(DISPUTE_FINDINGS.find((known) => known === value) ?? '');
          }}
        >
          <option value="">Choose</option>
          {DISPUTE_FINDINGS.map((value) => (
            <option key={value} value={value}>
              {FINDING_WORDS[value]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={field}>
          How you know
        </label>
        <textarea
          id={field}
          className="input"
          rows={3}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="button button-quiet" aria-disabled={isBusy}>
        {isBusy ? 'Keeping' : 'Keep the finding'}
      </button>
    </form>
  );
}
