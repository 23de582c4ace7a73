import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The pages of a server, until a newer build of them is laid out. */
export interface NewerServer {
  readonly origin: string;
  /** From now on the same pages come with another knowledge, a newer worker, and the news of what changed. */
  readonly layOut: (news: { readonly isSafety: boolean; readonly date: string }) => void;
  readonly stop: () => Promise<void>;
}

const DIST = join(import.meta.dirname, '../../packages/web/dist');
const NEXT = `sha256:${'f'.repeat(64)}`;

/** A later build names its scripts anew. */
const SCRIPTS = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
const nextName = (name: string): string => name.replace(/\.js$/, '.next.js');

function ownKnowledge(): string {
  const { entries } = JSON.parse(readFileSync(join(DIST, 'advice.json'), 'utf8')) as {
    entries: { knowledge: string }[];
  };
  return entries[0]?.knowledge ?? '';
}

/** Stands before a server and hands its pages on; after `layOut` they are those of a later build. */
export async function startNewerServer(behind: string): Promise<NewerServer> {
  const own = ownKnowledge();
  let advice: string | undefined;
  const changed = (path: string, text: string): string => {
    if (advice === undefined) return text;
    if (path === '/advice.json') return advice;
    const named = SCRIPTS.reduce(
      (so, name) => so.replaceAll(name, nextName(name)),
      text.replaceAll(own, NEXT),
    );
    return path === '/service-worker.js'
      ? named.replace(/const VERSION = '(\w+)';/, "const VERSION = 'next$1';")
      : named;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', behind).pathname;
    const hand = async (): Promise<void> => {
      const asked = (request.url ?? '/').replace('.next.js', '.js');
      const answer = await fetch(`${behind}${asked}`, { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? '';
      const isText = /javascript|json|html/.test(type);
      const bytes = isText
        ? Buffer.from(changed(path, await answer.text()))
        : Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes);
    };
    hand().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    layOut: ({ isSafety, date }) => {
      const says = 'A spot that spreads counts sooner.';
      const changes = [{ kind: 'raised', level: 'same-day', says, isSafety }];
      advice = JSON.stringify({
        entries: [
          { knowledge: NEXT, date, changes },
          { knowledge: own, date: '2026-01-01', changes: [] },
        ],
      });
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
