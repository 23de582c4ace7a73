import { type MessageView, messageThreadSchema } from '@afterneedle/contract';
import { useEffect, useRef } from 'react';
import { ask } from '../../offline/api.ts';

/** Tells the clinic once which of its messages were on the page while somebody looked at it. */
export function useNoteRead(link: string, messages: readonly MessageView[], isFresh: boolean): void {
  const told = useRef(new Set<string>());
  useEffect(() => {
    const tell = (): void => {
      if (!isFresh || document.visibilityState !== 'visible') return;
      const unread = messages
        .filter(({ id, from, seen }) => from === 'clinic' && seen.length === 0 && !told.current.has(id))
        .map(({ id }) => id);
      if (unread.length === 0) return;
      for (const id of unread) told.current.add(id);
      const address = `/api/v1/check-ins/${encodeURIComponent(link.split('.')[0] ?? '')}/messages/read`;
      void ask(address, (json) => messageThreadSchema.parse(json), {
        method: 'POST',
        body: { messages: unread },
        headers: { authorization: `Bearer ${link}` },
      }).then((answered) => {
        if (answered.kind !== 'ok') for (const id of unread) told.current.delete(id);
      });
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [link, messages, isFresh]);
}
