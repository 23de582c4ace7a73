import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

/** A line at the foot of a terminal that says how far a long run is; on anything but a terminal it says nothing. */
export interface ProgressBar {
  readonly show: (doneBytes: number, doneLines: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const BETWEEN_MS = 100;
const USUAL_COLUMNS = 80;
const MOST_WIDTH = 40;
const CLEAR = '\r\u001b[K';

const whole = (count: number): string => Math.round(count).toLocaleString('en');

function timeOf(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)];
  return `${minutes}:${String(rest).padStart(2, '0')}`;
}

/** Answers a bar that ends at `totalBytes`, or a count of lines where nobody knows the end. */
export function progressBar(
  terminal: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  { totalBytes, clock }: { readonly totalBytes: number | undefined; readonly clock: () => number },
): ProgressBar {
  if (terminal.isTTY !== true) return { show: () => {}, end: () => {} };
  const startedAt = clock();
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;

  const draw = (doneBytes: number, doneLines: number, now: number): void => {
    const seconds = Math.max(0.001, (now - startedAt) / 1000);
    const rate = `${whole(doneLines)} lines, ${whole(doneLines / seconds)}/s`;
    if (totalBytes === undefined || totalBytes === 0) {
      terminal.write(`${CLEAR}${rate}, ${timeOf(seconds)}`);
      return;
    }
    const share = Math.min(1, doneBytes / totalBytes);
    const left = share === 0 ? '' : `, ${timeOf((seconds * (1 - share)) / share)} left`;
    const said = ` ${String(Math.floor(share * 100)).padStart(3)} %  ${rate}${left}`;
    const width = Math.max(0, Math.min(MOST_WIDTH, (terminal.columns ?? USUAL_COLUMNS) - said.length - 1));
    const full = Math.round(width * share);
    const bar = `${styleText('green', '━'.repeat(full), { stream: terminal })}${styleText('dim', '━'.repeat(width - full), { stream: terminal })}`;
    terminal.write(`${CLEAR}${width === 0 ? '' : bar}${said}`);
  };
  return {
    show: (doneBytes, doneLines) => {
      const now = clock();
      if (now - shownAt < BETWEEN_MS) return;
      shownAt = now;
      isShown = true;
      draw(doneBytes, doneLines, now);
    },
    end: () => {
      if (isShown) terminal.write(CLEAR);
    },
  };
}
