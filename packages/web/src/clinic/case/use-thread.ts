import type { MessageView } from '@afterneedle/contract';
import { useCallback, useEffect, useState } from 'react';
import { fetchThread, noteRead } from './api.ts';

const POLL_MS = 10_000;

export interface ThreadHandle {
  /** Nothing until it is read. */
  readonly messages: readonly MessageView[] | undefined;
  readonly reload: () => void;
}

/** Keeps the thread of a case on the page; what the person wrote counts as read once somebody looks at the page. */
export function useThread(id: string, staffName: string): ThreadHandle {
  const [messages, setMessages] = useState<readonly MessageView[]>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again.
  useEffect(() => {
    let isOpen = true;
    const load = async (): Promise<void> => {
      const answered = await fetchThread(id);
      if (!isOpen || answered.kind !== 'ok') return;
      setMessages(answered.value.messages);
      if (document.visibilityState !== 'visible') return;
      const unread = answered.value.messages.filter(
        ({ from, seen }) => from === 'person' && !seen.some(({ by }) => by === staffName),
      );
      if (unread.length === 0) return;
      const noted = await noteRead(
        id,
        unread.map((message) => message.id),
      );
      if (isOpen && noted.kind === 'ok') setMessages(noted.value.messages);
    };
    void load();
    const poll = setInterval(() => void load(), POLL_MS);
    const look = (): void => void load();
    document.addEventListener('visibilitychange', look);
    return () => {
      isOpen = false;
      clearInterval(poll);
      document.removeEventListener('visibilitychange', look);
    };
  }, [id, staffName, round]);
  return { messages, reload: useCallback(() => setRound((before) => before + 1), []) };
}
