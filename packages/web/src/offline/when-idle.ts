/** A phone that is never idle does it anyway. */
const LATEST_MS = 4_000;

/** Does something when the browser has nothing else to do, after the page was loaded. */
export function whenIdle(work: () => void): void {
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => work(), { timeout: LATEST_MS });
    else setTimeout(work, 200);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
