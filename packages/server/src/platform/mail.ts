import { createTransport } from 'nodemailer';

/** One letter: plain text only. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters; throws when one could not be handed over. */
export interface Mail {
  /** False when no mail server is configured: nothing can be sent. */
  readonly isConfigured: boolean;
  readonly send: (letter: Letter) => Promise<void>;
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
    return { isConfigured: false, send: () => Promise.reject(new NoMailServer()), close: () => {} };
  }
  const transport = createTransport(options.smtpUrl, { from: options.from });
  return {
    isConfigured: true,
    send: async (letter) => {
      await transport.sendMail({ to: letter.to, subject: letter.subject, text: letter.text });
    },
    close: () => transport.close(),
  };
}
