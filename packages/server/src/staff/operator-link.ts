import type { Services } from '../platform/services.ts';
import { DEMO_EMAIL } from './first-start.ts';
import { signInAddress } from './sign-in-link.ts';

/** Makes a new one-time sign-in address for the demo clinic, for whoever may start this server. */
export async function makeOperatorLink(services: Services): Promise<string> {
  return signInAddress(services.publicUrl, await services.sessions.createToken(DEMO_EMAIL, 'mail'));
}
