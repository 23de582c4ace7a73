const pending = new Set<Promise<unknown>>();

/** The page says on its root that something is still on its way into the store; a worker has no page. */
function tellPage(): void {
  if (typeof document !== 'undefined')
    document.documentElement.toggleAttribute('data-writing', pending.size > 0);
}

/** Remembers a write until it stands in the store. */
export function whileWriting<T>(write: Promise<T>): Promise<T> {
  pending.add(write);
  tellPage();
  const forget = (): void => {
    pending.delete(write);
    tellPage();
  };
  write.then(forget, forget);
  return write;
}

/** Waits until everything that was changed so far stands in the store; a page is not reloaded before. */
export async function whenWritten(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending);
}
