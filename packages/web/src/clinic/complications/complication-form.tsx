import type { ComplicationSaid, ComplicationView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useEffect, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { writeComplication } from './api.ts';
import { JudgeFields } from './judge-fields.tsx';
import { StoryFields } from './story-fields.tsx';
import { SuspectFields } from './suspect-fields.tsx';
import { TermFields } from './term-fields.tsx';
import { WhoFields } from './who-fields.tsx';

export interface FileLinks {
  readonly personId: string | null;
  readonly treatmentId: string | null;
}

/** What each part of the form is given. */
export interface PartProps {
  readonly view: ComplicationView;
  readonly said: ComplicationSaid;
  readonly onChange: (change: Partial<ComplicationSaid>) => void;
}

interface ComplicationFormProps {
  readonly view: ComplicationView;
  readonly mayWrite: boolean;
  readonly onAnswered: (answered: Answered<ComplicationView>) => void;
  readonly onReload: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

const linksOf = ({ person, treatment }: ComplicationView): FileLinks => ({
  personId: person?.id ?? null,
  treatmentId: treatment?.id ?? null,
});

/** Writes a file; leaving with something unsaved asks first. */
export function ComplicationForm(props: ComplicationFormProps): ReactElement {
  const { view, mayWrite, onAnswered, onReload, onDirty } = props;
  const why = useId();
  const [said, setSaid] = useState(view.said);
  const [links, setLinks] = useState(linksOf(view));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [isStale, setIsStale] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isDirty = JSON.stringify([said, links]) !== JSON.stringify([view.said, linksOf(view)]);
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  const needsReason = view.state === 'confirmed';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || !isDirty) return;
    if (needsReason && reason.trim() === '') return setFault('Write why a confirmed file is changed.');
    setIsBusy(true);
    setFault(undefined);
    const answered = await writeComplication(view.id, {
      version: view.version,
      ...links,
      said,
      ...(needsReason ? { reason: reason.trim() } : {}),
    });
    setIsBusy(false);
    if (answered.kind === 'refused') {
      setIsStale(answered.codes.includes('changed-meanwhile'));
      if (answered.status !== 401) return setFault(answered.detail);
    }
    if (answered.kind === 'away')
      return setFault('Not saved: the server does not answer. Nothing is lost here.');
    onAnswered(answered);
  };
  const part: PartProps = {
    view,
    said,
    onChange: (change) => setSaid((before) => ({ ...before, ...change })),
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {fault !== undefined && (
        <div className="error-summary" role="alert">
          <h2>Not saved</h2>
          <p>{fault}</p>
          {isStale && (
            <button type="button" className="button button-quiet button-small" onClick={onReload}>
              Show what is saved
            </button>
          )}
        </div>
      )}
      <fieldset disabled={!mayWrite}>
        <legend className="hidden-text">The complication</legend>
        <WhoFields view={view} links={links} onLinks={setLinks} />
        <TermFields {...part} />
        <JudgeFields {...part} />
        <SuspectFields {...part} treatmentId={links.treatmentId} />
        <StoryFields {...part} />
        {needsReason && (
          <div className="field">
            <label className="label" htmlFor={why}>
              Why it is changed
            </label>
            <input
              id={why}
              className="input"
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </div>
        )}
      </fieldset>
      {mayWrite && (
        <div className="form-actions">
          <button type="submit" className="button" aria-disabled={isBusy || !isDirty}>
            {isBusy ? 'Saving' : 'Save'}
          </button>
          <span className="muted" role="status">
            {isDirty ? 'Not saved yet.' : 'Everything is saved.'}
          </span>
        </div>
      )}
    </form>
  );
}
