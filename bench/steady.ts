import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How long answers took, and how many were none. */
export interface Answered {
  readonly count: number;
  readonly errors: number;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly p99ms: number;
  readonly worstMs: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sums up times in milliseconds. */
export function summarize(took: readonly number[], errors: number): Answered {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
  return {
    count: took.length,
    errors,
    p50ms: at(0.5),
    p95ms: at(0.95),
    p99ms: at(0.99),
    worstMs: at(1),
  };
}

/** Posts a body and answers the status. */
export function postJson(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': randomUUID(),
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Sends at a steady rate, whether or not earlier ones were answered. Each time counts from when it should have been
 * sent, so a server that stalls cannot hide it.
 */
export async function sendSteadily(options: {
  readonly seconds: number;
  readonly rate: number;
  readonly send: (nth: number) => Promise<boolean>;
}): Promise<Answered> {
  const took: number[] = [];
  let errors = 0;
  const startedAt = performance.now();
  const open = new Set<Promise<void>>();
  for (let nth = 0; nth < options.seconds * options.rate; nth += 1) {
    const dueAt = startedAt + (nth * 1_000) / options.rate;
    const early = dueAt - performance.now();
    if (early > 1) await wait(early);
    const one = options
      .send(nth)
      .catch(() => false)
      .then((isTaken) => {
        took.push(performance.now() - dueAt);
        if (!isTaken) errors += 1;
      });
    open.add(one);
    void one.then(() => open.delete(one));
  }
  await Promise.all(open);
  return summarize(took, errors);
}
