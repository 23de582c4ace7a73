import { createTransport } from 'nodemailer';

/** One letter: plain text only. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same letter sent twice carries the same id, so that a mail program can show it once. */
  readonly id?: string;
}

/** A server that does not answer must not hold a job for longer than the queue waits for it. */
const TIMEOUTS = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 12_000 };

/** Sends letters; throws when one could not be handed over. */
export interface Mail {
  /** False when no mail server is configured: nothing can be sent. */
  readonly isConfigured: boolean;
  readonly send: (letter: Letter) => Promise<void>;
  /** Throws when the mail server cannot be reached or does not know us. */
  readonly check: () => Promise<void>;
  readonly close: () => void;
}

/** No mail server is configured. */
class NoMailServer extends Error {
  constructor() {
    super('No mail server is configured (SMTP_URL).');
    this.name = 'NoMailServer';
  }
}

/** Gives the mail of this server: through SMTP_URL, or none. */
export function createMail(options: { readonly smtpUrl: string | undefined; readonly from: string }): Mail {
  if (options.smtpUrl === undefined) {
    return {
      isConfigured: false,
      send: () => Promise.reject(new NoMailServer()),
      check: () => Promise.reject(new NoMailServer()),
      close: () => {},
    };
  }
  const transport = createTransport({ url: options.smtpUrl, ...TIMEOUTS }, { from: options.from });
  return {
    isConfigured: true,
    send: async (letter) => {
      const { to, subject, text, id } = letter;
      await transport.sendMail({
        to,
        subject,
        text,
        ...(id === undefined ? {} : { messageId: `<${id}@afterneedle>` }),
      });
    },
    check: async () => {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}
