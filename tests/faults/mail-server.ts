import { type AddressInfo, createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A letter as it came: to whom, and its lines. */
export interface CaughtLetter {
  readonly to: string;
  readonly id: string;
  readonly raw: string;
}

/** How a mail server is away: nobody listens, or it takes the call and hangs up. */
export type Away = 'gone' | 'hangs-up';

/** A mail server that keeps what comes, and can be away. */
export interface MailServer {
  readonly url: string;
  readonly letters: readonly CaughtLetter[];
  /** Waits until so many different letters came to an address; a letter sent twice counts once. */
  readonly waitFor: (address: string, count: number, ms?: number) => Promise<readonly CaughtLetter[]>;
  /** Comes true when the next letter, or the next call while it is away, is at hand and not yet answered. */
  readonly next: () => Promise<void>;
  readonly goAway: (how: Away) => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Undoes quoted-printable, so that a long line is one line again. */
function unfold(raw: string): string {
  return raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Starts a mail server on a free port; it may take its time over each letter. */
export async function startMailServer(options: { readonly slowMs?: number } = {}): Promise<MailServer> {
  const letters: CaughtLetter[] = [];
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const createSmtp = (): SMTPServer => {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = unfold(Buffer.concat(chunks).toString('utf8'));
          const id = /^Message-ID: <([^>]+)>/im.exec(raw)?.[1] ?? '';
          for (const { address } of session.envelope.rcptTo) letters.push({ to: address, id, raw });
          tell();
          setTimeout(done, options.slowMs ?? 0);
        });
      },
    });
    // A caller that was killed is nobody's fault here.
    made.on('error', () => undefined);
    return made;
  };
  let smtp: SMTPServer | undefined = createSmtp();
  let silent: Server | undefined;
  const listenAt = (at: number): Promise<void> =>
    new Promise((resolve) => smtp?.listen(at, '127.0.0.1', resolve));
  const end = async (): Promise<void> => {
    const [had, hung] = [smtp, silent];
    smtp = undefined;
    silent = undefined;
    await new Promise<void>((resolve) => (had === undefined ? resolve() : had.close(resolve)));
    await new Promise<void>((resolve) => (hung === undefined ? resolve() : hung.close(() => resolve())));
  };
  await listenAt(0);
  const { port } = smtp.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    waitFor: async (address, count, ms = 30_000) => {
      const until = Date.now() + ms;
      for (;;) {
        const found = new Map(
          letters.filter(({ to }) => to === address).map((letter) => [letter.id, letter]),
        );
        if (found.size >= count) return [...found.values()];
        if (Date.now() > until) throw new Error(`${found.size} of ${count} letters came to ${address}`);
        await wait(100);
      }
    },
    next: () => new Promise((resolve) => waiting.add(resolve)),
    goAway: async (how) => {
      await end();
      if (how === 'gone') return;
      const hangsUp = createServer((socket) => {
        socket.on('error', () => undefined);
        tell();
        setTimeout(() => socket.destroy(), options.slowMs ?? 0);
      });
      silent = hangsUp;
      await new Promise<void>((resolve) => hangsUp.listen(port, '127.0.0.1', resolve));
    },
    comeBack: async () => {
      await end();
      smtp = createSmtp();
      await listenAt(port);
    },
    close: end,
  };
}
