import { crisisSentence } from '@afterneedle/words';
import { type FormEvent, type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { t } from '../../language/t.ts';
import type { KeptMessage } from '../../offline/kept-message.ts';
import { keepDraft, sendMessage } from '../../offline/message-outbox.ts';
import { optionsHere } from '../result/page-options.ts';
import { DangerOffer } from './danger-offer.tsx';
import { readingOf } from './message-reading.ts';

/** The same as the contract's MAX_MESSAGE. */
const LONGEST = 4_000;
const DRAFT_MS = 500;

interface MessageFormProps {
  readonly link: string;
  readonly clinic: string;
  readonly draft: KeptMessage | undefined;
}

/** Writes to the clinic. Words of danger show at once what to do, before anything is sent. */
export function MessageForm({ link, clinic, draft }: MessageFormProps): ReactElement {
  const field = useId();
  const [text, setText] = useState(draft?.text ?? '');
  const [fault, setFault] = useState<string>();
  const isTouched = useRef(false);
  const reading = useMemo(() => readingOf(text), [text]);
  const left = LONGEST - text.length;
  useEffect(() => {
    if (!isTouched.current) return;
    const later = setTimeout(() => void keepDraft(link, text).catch(() => undefined), DRAFT_MS);
    return () => clearTimeout(later);
  }, [link, text]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return setFault(t('Write something first'));
    setFault(undefined);
    const said = text;
    isTouched.current = false;
    setText('');
    try {
      await sendMessage(link, said, reading.danger);
    } catch {
      setText(said);
      setFault(t('This browser does not let us keep your message. Open this page in an ordinary window.'));
    }
  };
  return (
    <form className="message-form no-print" onSubmit={(event) => void submit(event)}>
      <label className="label" htmlFor={field}>
        {t('Write to {clinic}', { clinic })}
      </label>
      {fault !== undefined && (
        <p className="field-error" id={`${field}-fault`} role="alert">
          {fault}
        </p>
      )}
      <textarea
        id={field}
        className="input"
        rows={4}
        maxLength={LONGEST}
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${field}-fault`}
        onChange={(event) => {
          isTouched.current = true;
          setText(event.currentTarget.value);
        }}
      />
      {left < 500 && (
        <p className="character-count" aria-live="polite">
          {t('{left, plural, one {# character} other {# characters}} left', { left })}
        </p>
      )}
      <div aria-live="assertive">
        {reading.isCrisis && <p className="notice">{crisisSentence(optionsHere(Date.now()))}</p>}
        {reading.danger !== null && <DangerOffer danger={reading.danger} link={link} text={text} />}
      </div>
      <p>
        <button type="submit" className="button">
          {t('Send message')}
        </button>
      </p>
    </form>
  );
}
