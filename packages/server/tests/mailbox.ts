import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { readLetter } from './read-letter.ts';

/** A mail server of a test: it keeps what comes, and can be away. */
export interface Mailbox {
  readonly url: string;
  /** The letters to an address, in the order they came. */
  readonly to: (address: string) => readonly string[];
  /** Waits for the nth letter to an address and answers it. */
  readonly waitFor: (address: string, nth?: number, ms?: number) => Promise<string>;
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a mail server on a free port. */
export async function createMailbox(): Promise<Mailbox> {
  const letters: { readonly to: readonly string[]; readonly body: string }[] = [];
  const create = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          letters.push({ to, body: readLetter(Buffer.concat(chunks).toString('utf8')) });
          done();
        });
      },
    });
  const listen = (on: SMTPServer, port: number): Promise<void> =>
    new Promise((resolve) => on.listen(port, '127.0.0.1', resolve));
  const end = (on: SMTPServer): Promise<void> => new Promise((resolve) => on.close(resolve));
  let smtp = create();
  await listen(smtp, 0);
  const { port } = smtp.server.address() as AddressInfo;
  const to = (address: string): readonly string[] =>
    letters.filter((letter) => letter.to.includes(address)).map(({ body }) => body);
  return {
    url: `smtp://127.0.0.1:${port}`,
    to,
    waitFor: async (address, nth = 1, ms = 60_000) => {
      const until = Date.now() + ms;
      for (;;) {
        const letter = to(address)[nth - 1];
        if (letter !== undefined) return letter;
        if (Date.now() > until) throw new Error(`letter ${nth} to ${address} did not come`);
        await wait(100);
      }
    },
    goAway: () => end(smtp),
    comeBack: async () => {
      smtp = create();
      await listen(smtp, port);
    },
    close: () => end(smtp),
  };
}
