const pending = new Set<Promise<unknown>>();

/** Remembers a write until it stands in the store. */
export function whileWriting<T>(write: Promise<T>): Promise<T> {
  pending.add(write);
  const forget = (): void => {
    pending.delete(write);
  };
  write.then(forget, forget);
  return write;
}

/** Waits until everything that was changed so far stands in the store; a page is not reloaded before. */
export async function whenWritten(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending);
}
