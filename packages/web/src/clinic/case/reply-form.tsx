import { type CaseView, MAX_MESSAGE, type ReplyTemplate } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';
import { fetchTemplates } from '../templates/api.ts';
import { sendReply } from './api.ts';
import { fillTemplate, openSlots, type SlotValues } from './fill-template.ts';
import { UndoLine } from './undo-line.tsx';
import { useUndo } from './use-undo.ts';

interface ReplyFormProps {
  readonly view: CaseView;
  /** What is known for the slots of a reply. */
  readonly known: SlotValues;
  readonly onAnswered: (answered: Answered<CaseView>) => boolean;
}

function useTemplates(): readonly ReplyTemplate[] {
  const [templates, setTemplates] = useState<readonly ReplyTemplate[]>([]);
  useEffect(() => {
    let isOpen = true;
    void fetchTemplates().then((answered) => {
      if (isOpen && answered.kind === 'ok') setTemplates(answered.value.templates);
    });
    return () => {
      isOpen = false;
    };
  }, []);
  return templates;
}

/** Writes to the person, from a reply kept ready or freely; nothing with an open slot is sent, and 10 seconds undo it. */
export function ReplyForm({ view, known, onAnswered }: ReplyFormProps): ReactElement {
  const field = useId();
  const templates = useTemplates();
  const [text, setText] = useState('');
  const [asksPhoto, setAsksPhoto] = useState(false);
  const [fault, setFault] = useState<string>();
  const key = useRef(randomId());
  const box = useRef<HTMLTextAreaElement>(null);
  const { secondsLeft, begin, undo } = useUndo(async () => {
    const body = { text: text.trim(), ...(asksPhoto ? { asks: 'photo' as const } : {}) };
    if (!onAnswered(await sendReply(view.id, body, key.current))) return;
    key.current = randomId();
    setText('');
    setAsksPhoto(false);
  });
  const isSending = secondsLeft !== undefined;
  const take = (id: string): void => {
    const template = templates.find((each) => each.id === id);
    if (template === undefined) return;
    const filled = fillTemplate(template.body, known);
    setText(text.trim() === '' ? filled : `${text.trimEnd()}\n\n${filled}`);
    setFault(undefined);
    box.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSending) return;
    const open = openSlots(text);
    const missing =
      text.trim() === ''
        ? 'Write something first.'
        : open.length > 0
          ? `Fill in ${open.map((slot) => `{${slot}}`).join(', ')} before you send it.`
          : undefined;
    setFault(missing);
    if (missing === undefined) begin();
  };
  return (
    <form data-part="reply" onSubmit={submit}>
      {templates.length > 0 && (
        <div className="field">
          <label className="label" htmlFor={`${field}-template`}>
            A reply kept ready
          </label>
          <select
            id={`${field}-template`}
            className="input"
            value=""
            disabled={isSending}
            onChange={(event) => take(event.currentTarget.value)}
          >
            <option value="">Choose one, then change it as you like</option>
            {templates.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label className="label" htmlFor={field}>
          Reply to the person
        </label>
        {fault !== undefined && (
          <p className="field-error" id={`${field}-fault`} role="alert">
            {fault}
          </p>
        )}
        <textarea
          id={field}
          ref={box}
          className="input"
          rows={6}
          maxLength={MAX_MESSAGE}
          value={text}
          readOnly={isSending}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : `${field}-fault`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={asksPhoto}
          disabled={isSending}
          onChange={(event) => setAsksPhoto(event.currentTarget.checked)}
        />
        <span className="choice-body">
          Ask for a photo
          <span className="choice-hint">The person gets a button that opens the camera page.</span>
        </span>
      </label>
      {isSending ? (
        <UndoLine doing="Sending" secondsLeft={secondsLeft} onUndo={undo} />
      ) : (
        <p>
          <button type="submit" className="button">
            Send reply
          </button>
        </p>
      )}
    </form>
  );
}
