import { type FormEvent, type ReactElement, useState } from 'react';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { publishDraft } from './api.ts';
import { heldItems, isShorter } from './held-items.ts';
import { TextField } from './hold-editor.tsx';
import type { OpenProtocol } from './use-protocol-view.ts';

const MINUTE = 60_000;

/** A moment as the field for it takes it, on this computer's clock. */
function fieldMoment(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * MINUTE;
  return new Date(at - offset).toISOString().slice(0, 16);
}

interface PublishFormProps {
  readonly open: OpenProtocol;
  readonly name: string;
}

/** Publishes exactly what passed its test: who approves it, and from when it counts. */
export function PublishForm({ open: { view, content, take }, name }: PublishFormProps): ReactElement {
  const [approvedBy, setApprovedBy] = useState(name);
  const [from, setFrom] = useState(() => fieldMoment(Date.now()));
  const [note, setNote] = useState('');
  const [isSure, setIsSure] = useState(false);
  const [fault, setFault] = useState<{ readonly message: string; readonly field: string }>();
  const shorter = content.holds.filter((hold) => {
    const item = heldItems.find(({ id }) => id === hold.item);
    return item !== undefined && isShorter(item, hold.untilHour);
  });
  const publish = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const at = Date.parse(from);
    if (approvedBy.trim() === '') return setFault({ message: 'Name who approves it', field: 'approved-by' });
    if (Number.isNaN(at)) return setFault({ message: 'Say from when it counts', field: 'effective-at' });
    if (shorter.length > 0 && !isSure)
      return setFault({ message: 'Say that the shorter waits are meant', field: 'sure' });
    const answered = await publishDraft(view.id, {
      revision: view.revision,
      approvedBy: approvedBy.trim(),
      effectiveAt: new Date(at).toISOString(),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
    if (take(answered)) return;
    setFault({
      message: answered.kind === 'refused' ? answered.detail : 'The server does not answer. Try again.',
      field: 'approved-by',
    });
  };
  return (
    <form className="card narrow" noValidate onSubmit={(event) => void publish(event)}>
      <h2>Publish</h2>
      {fault !== undefined && <ErrorSummary {...fault} />}
      <TextField
        id="approved-by"
        label="Approved by"
        value={approvedBy}
        most={120}
        onChange={setApprovedBy}
      />
      <div className="field">
        <label className="label" htmlFor="effective-at">
          Counts from
        </label>
        <input
          id="effective-at"
          className="input"
          type="datetime-local"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </div>
      <TextField
        id="note"
        label="Note for the history (optional)"
        value={note}
        most={300}
        onChange={setNote}
      />
      {shorter.length > 0 && (
        <label className="choice">
          <input
            id="sure"
            type="checkbox"
            checked={isSure}
            onChange={(event) => setIsSure(event.currentTarget.checked)}
          />
          <span className="choice-body">
            {shorter.length === 1 ? '1 wait is' : `${shorter.length} waits are`} shorter than usual. This is
            meant, and the named clinicians decided it.
          </span>
        </label>
      )}
      <button type="submit" className="button">
        Publish
      </button>
    </form>
  );
}
