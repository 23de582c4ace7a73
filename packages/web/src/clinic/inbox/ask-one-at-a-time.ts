/** Asks now, or once more when the question that is out comes back; however often it is called meanwhile. */
export function askOneAtATime(work: () => Promise<void>): () => void {
  let isOut = false;
  let isWanted = false;
  const ask = async (): Promise<void> => {
    isOut = true;
    do {
      isWanted = false;
      await work().catch(() => undefined);
    } while (isWanted);
    isOut = false;
  };
  return () => {
    if (isOut) isWanted = true;
    else void ask();
  };
}
