/** Answers what one may do while news is heard. */
export interface Listening {
  readonly stop: () => void;
}

const AGAIN_MS = 5_000;
/** Too many pages of one person listen: this one asks now and then instead of pushing out another. */
const AGAIN_AFTER_REPLACED_MS = 60_000;

/** Answers how it ended. */
async function hear(signal: AbortSignal, onNews: () => void): Promise<'over' | 'replaced'> {
  const answer = await fetch('/api/v1/inbox/stream', {
    signal,
    cache: 'no-store',
    credentials: 'same-origin',
    // The page asks by itself: nobody has to be at the desk for it.
    headers: { accept: 'text/event-stream', 'x-afterneedle-background': '1' },
  });
  if (!answer.ok || answer.body === null) return 'over';
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  for (;;) {
    const part = await reader.read();
    if (part.done) return 'over';
    said += part.value;
    const events = said.split('\n\n');
    said = events.pop() ?? '';
    if (events.some((event) => event.includes('event: changed'))) onNews();
    if (events.some((event) => event.includes('event: replaced'))) return 'replaced';
  }
}

/** Listens for news of the inbox and starts again when the connection ends; each end counts as news, to ask anew. */
export function listenToInbox(onNews: () => void): Listening {
  const ending = new AbortController();
  let again: ReturnType<typeof setTimeout> | undefined;
  const listen = async (): Promise<void> => {
    const ended = await hear(ending.signal, onNews).catch(() => 'over');
    if (ending.signal.aborted) return;
    onNews();
    again = setTimeout(() => void listen(), ended === 'replaced' ? AGAIN_AFTER_REPLACED_MS : AGAIN_MS);
  };
  void listen();
  return {
    stop: () => {
      ending.abort();
      clearTimeout(again);
    },
  };
}
