import type { Services } from '../platform/services.ts';

/** The page where a sign-in link lands; the token stands after the `#`, so it reaches no log and no other site. */
export function signInAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/clinic/sign-in#${token}`;
}

/** Mails a one-time sign-in link, if the address belongs to somebody who works here. */
export async function mailSignInLink(services: Services, email: string): Promise<void> {
  if ((await services.sessions.findUserId(email)) === undefined) return;
  const token = await services.sessions.createToken(email, 'mail');
  await services.mail.send({
    to: email,
    subject: 'Your sign-in link',
    text: `Open this link to sign in. It works once, for 15 minutes.\n\n${signInAddress(services.publicUrl, token)}\n\nIf you did not ask for it, do nothing.\n`,
  });
}
