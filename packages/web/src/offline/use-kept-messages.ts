import { useEffect, useState } from 'react';
import type { KeptMessage } from './kept-message.ts';
import { listKeptMessages, onMessageChange } from './message-store.ts';

/** Keeps what this device has written in one thread on the page; nothing until it is read. */
export function useKeptMessages(link: string): readonly KeptMessage[] | undefined {
  const [messages, setMessages] = useState<readonly KeptMessage[]>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      listKeptMessages()
        .then((all) => isOpen && setMessages(all.filter((message) => message.link === link)))
        .catch(() => isOpen && setMessages([]));
    };
    load();
    const stop = onMessageChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, [link]);
  return messages;
}
