import type { MessageView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { msg, t } from '../../language/t.ts';
import type { KeptMessage } from '../../offline/kept-message.ts';
import { sendAgain } from '../../offline/message-outbox.ts';
import { forgetMessage } from '../../offline/message-store.ts';
import { dayAndTime, timeOfDay } from '../../ui/date-words.ts';
import { DangerOffer } from './danger-offer.tsx';

/** Until when words of danger are news; what is older has its own check-in. */
const NEWS_MS = 24 * 3_600_000;

function stateOf({ sentAt, seen }: MessageView): string {
  const [first] = seen;
  const sent = t('Sent {time}', { time: dayAndTime(Date.parse(sentAt)) });
  if (first === undefined) return t('{sent}. Nobody at the clinic has read it yet.', { sent });
  const time = timeOfDay(Date.parse(first.at));
  return first.by === null
    ? t('{sent}. Read {time}.', { sent, time })
    : t('{sent}. Read by {name} {time}.', { sent, time, name: first.by });
}

interface MessageItemProps {
  readonly message: MessageView;
  readonly clinic: string;
  readonly link: string;
  readonly isLast: boolean;
}

/** One message as the server has it: who wrote it, when, and whether the other side has read it. */
export function MessageItem({ message, clinic, link, isLast }: MessageItemProps): ReactElement {
  const { from, by, text, sentAt, asks, danger } = message;
  const isOwn = from === 'person';
  const isNews = Date.now() - Date.parse(sentAt) < NEWS_MS;
  return (
    <li className="message" data-own={isOwn}>
      <p className="message-by">
        {isOwn ? t('You') : by === null ? clinic : t('{name}, {clinic}', { name: by, clinic })}
      </p>
      <p className="message-text">{text}</p>
      {asks === 'photo' && (
        <p className="no-print">
          <Link className="button" href="/photos/new/close-up">
            {t('Take a photo for the clinic')}
          </Link>
          <span className="hint">{t('Then choose it below, under the messages, to send it.')}</span>
        </p>
      )}
      <p className="message-state">{isOwn ? stateOf(message) : dayAndTime(Date.parse(sentAt))}</p>
      {danger !== null && isLast && isNews && <DangerOffer danger={danger} link={link} text={text} />}
    </li>
  );
}

const STATES = {
  waiting: msg('Saved on this device. It is sent when you are online.'),
  sending: msg('Sending'),
  sent: msg('Sent. Nobody at the clinic has read it yet.'),
} as const;

/** One message that so far only this device knows. */
export function OwnMessage({ message }: { readonly message: KeptMessage }): ReactElement | null {
  const { id, text, state, refusal, danger, link } = message;
  if (state === 'draft') return null;
  return (
    <li className="message" data-own="true">
      <p className="message-by">{t('You')}</p>
      <p className="message-text">{text}</p>
      {state === 'refused' ? (
        <div className="notice" role="alert">
          <p>
            <strong>{t('Not sent.')}</strong> {refusal}
          </p>
          <p className="row">
            <button type="button" className="button button-quiet" onClick={() => void sendAgain(id)}>
              {t('Try again')}
            </button>
            <button type="button" className="button button-quiet" onClick={() => void forgetMessage(id)}>
              {t('Remove it')}
            </button>
          </p>
        </div>
      ) : (
        <p className="message-state" role="status">
          {t(STATES[state])}
        </p>
      )}
      {danger !== null && <DangerOffer danger={danger} link={link} text={text} />}
    </li>
  );
}
