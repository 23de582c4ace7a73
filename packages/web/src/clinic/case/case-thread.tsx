import type { CaseFile, CaseView, MessageView } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { dateAndTime, timeOfDay } from '../../ui/date-words.ts';
import { LevelIcon } from '../../ui/icon.tsx';
import { markedText } from './marked-text.tsx';
import { ReplyForm } from './reply-form.tsx';
import type { ThreadHandle } from './use-thread.ts';
import '../../ui/messages.css';

const DANGER = {
  emergency: 'Reads like an emergency. The person was told to call an ambulance and offered a check-in.',
  'same-day': 'Reads like a sign for today. The person was offered a check-in.',
} as const;

function seenWords({ from, seen }: MessageView): string {
  if (from === 'person')
    return seen.length === 0
      ? 'Not read yet'
      : `Seen by ${seen.map(({ by, at }) => `${by ?? 'somebody'} ${timeOfDay(Date.parse(at))}`).join(', ')}`;
  const [first] = seen;
  return first === undefined ? 'The person has not read it yet' : `Read ${dateAndTime(Date.parse(first.at))}`;
}

function writtenLate({ writtenAt, sentAt }: MessageView): boolean {
  return Date.parse(sentAt) - Date.parse(writtenAt) > 60_000;
}

function Message({ message }: { readonly message: MessageView }): ReactElement {
  const { from, by, text, asks, danger, sentAt, writtenAt } = message;
  return (
    <li className="message" data-own={from === 'clinic'} data-danger={danger ?? undefined}>
      <p className="message-by">
        {from === 'person' ? 'The person' : (by ?? 'The clinic')}
        <span className="choice-hint">
          {dateAndTime(Date.parse(sentAt))}
          {writtenLate(message) && `, written ${dateAndTime(Date.parse(writtenAt))}`}
        </span>
      </p>
      {danger !== null && (
        <p className="message-mark">
          <LevelIcon level={danger} />
          <strong>{DANGER[danger]}</strong>
        </p>
      )}
      <p className="message-text">{from === 'person' ? markedText(text) : text}</p>
      {asks === 'photo' && <p className="muted">With a button that asks for a photo.</p>}
      <p className="message-state">{seenWords(message)}</p>
    </li>
  );
}

interface CaseThreadProps {
  readonly view: CaseView;
  readonly file: CaseFile | undefined;
  readonly thread: ThreadHandle;
  readonly onAnswered: (answered: Answered<CaseView>) => void;
}

/** What the person and the clinic wrote to each other, and the field to answer. */
export function CaseThread({ view, file, thread, onAnswered }: CaseThreadProps): ReactElement {
  const { messages, reload } = thread;
  const [fault, setFault] = useState<string>();
  const answered = (result: Answered<CaseView>): boolean => {
    onAnswered(result);
    const isDone = result.kind === 'ok';
    if (isDone) reload();
    setFault(
      isDone
        ? undefined
        : result.kind === 'refused'
          ? result.detail
          : 'Not sent: the server does not answer.',
    );
    return isDone;
  };
  const name = (file?.person?.name ?? view.name ?? '').split(' ')[0] ?? '';
  return (
    <section className="card case-thread" aria-labelledby="thread">
      <h2 id="thread">Messages</h2>
      {messages?.length === 0 && <p className="muted">Nobody has written yet.</p>}
      {messages !== undefined && messages.length > 0 && (
        <ol className="plain-list message-list" aria-live="polite">
          {messages.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ol>
      )}
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      {view.state === 'closed' ? (
        <p className="muted">This check-in is closed. It opens again when the person writes.</p>
      ) : (
        <ReplyForm view={view} known={{ name }} onAnswered={answered} />
      )}
    </section>
  );
}
