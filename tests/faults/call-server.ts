import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a webhook was told. */
export interface Call {
  readonly id: string;
  readonly kind: string;
  readonly checkIn: string;
  readonly round: number;
}

/** A host that is called by webhooks; it takes its time before it answers, so that a caller can be killed meanwhile. */
export interface CallServer {
  readonly url: string;
  readonly calls: readonly Call[];
  /** Comes true at the next call, before it is answered. */
  readonly next: () => Promise<void>;
  /** From now on a call is heard and gets no answer, until the host answers again. */
  readonly hold: () => void;
  readonly answerAgain: () => void;
  readonly close: () => Promise<void>;
}

/** Starts a host on a free port. */
export async function startCallServer(slowMs: number): Promise<CallServer> {
  const calls: Call[] = [];
  const waiting = new Set<() => void>();
  let held = false;
  const host = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      calls.push(JSON.parse(body) as Call);
      for (const tell of waiting) tell();
      waiting.clear();
      if (!held) setTimeout(() => response.writeHead(204).end(), slowMs);
    });
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
    calls,
    next: () => new Promise((resolve) => waiting.add(resolve)),
    hold: () => {
      held = true;
    },
    answerAgain: () => {
      held = false;
    },
    close: () =>
      new Promise<void>((resolve) => {
        host.closeAllConnections();
        host.close(() => resolve());
      }),
  };
}
