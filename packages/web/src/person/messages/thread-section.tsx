import type { CheckInView } from '@afterneedle/contract';
import { type ReactElement, useEffect } from 'react';
import { t } from '../../language/t.ts';
import { forgetMessage } from '../../offline/message-store.ts';
import { useKeptMessages } from '../../offline/use-kept-messages.ts';
import { isAtServer } from './is-at-server.ts';
import { MessageForm } from './message-form.tsx';
import { MessageItem, OwnMessage } from './message-item.tsx';
import { OfficeHours } from './office-hours.tsx';
import { useNoteRead } from './use-note-read.ts';
import '../../ui/messages.css';

interface ThreadSectionProps {
  readonly link: string;
  readonly view: CheckInView;
  readonly isFresh: boolean;
}

/** What the person and the clinic wrote to each other about one check-in, and a field to write. */
export function ThreadSection({ link, view, isFresh }: ThreadSectionProps): ReactElement {
  const { clinic, messages } = view;
  const kept = useKeptMessages(link);
  useNoteRead(link, messages, isFresh);
  const own = kept?.filter((message) => !isAtServer(message, messages));
  useEffect(() => {
    // What the server shows need not lie here as well.
    for (const message of kept ?? [])
      if (isAtServer(message, messages)) void forgetMessage(message.id).catch(() => undefined);
  }, [kept, messages]);
  const waiting = own?.filter(({ state }) => state !== 'draft') ?? [];
  const last = messages.at(-1);
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t('Messages')}</h2>
      <OfficeHours clinic={clinic} />
      {messages.length + waiting.length === 0 && (
        <p className="muted">{t('No messages yet. What the clinic writes shows here.')}</p>
      )}
      <ol className="plain-list message-list" aria-live="polite">
        {messages.map((message) => (
          <MessageItem
            key={message.id}
            message={message}
            clinic={clinic.name}
            link={link}
            isLast={message === last && waiting.length === 0}
          />
        ))}
        {waiting.map((message) => (
          <OwnMessage key={message.id} message={message} />
        ))}
      </ol>
      {own !== undefined && (
        <MessageForm link={link} clinic={clinic.name} draft={own.find(({ state }) => state === 'draft')} />
      )}
    </section>
  );
}
