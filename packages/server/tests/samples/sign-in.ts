import { addPasskey, keyFor, newPasskey, passkeySignIn } from '../some-passkey.ts';
import { signIn } from '../test-server.ts';
import type { Samples } from './sample.ts';

export const samples: Samples = {
  'POST /api/v1/sign-in-links': async () => ({ payload: { email: 'nobody@example.org' } }),
  'POST /api/v1/session': async ({ server, clinic }) => ({
    payload: { token: await server.services.sessions.createToken(clinic.email, 'mail') },
  }),
  'GET /api/v1/session': async () => ({}),
  'DELETE /api/v1/session': async () => ({}),
  'PUT /api/v1/session/clinic': async ({ clinic }) => ({ payload: { slug: clinic.slug } }),
  'PUT /api/v1/session/seen': async () => ({}),
  'GET /api/v1/sessions': async () => ({}),
  'DELETE /api/v1/sessions': async () => ({}),
  'POST /api/v1/passkeys/options': async () => ({}),
  'POST /api/v1/passkeys': async ({ server, asker }) => {
    const { payload, cookie } = await newPasskey(server, keyFor(server), asker.cookie);
    return { payload, headers: cookie === '' ? {} : { cookie } };
  },
  'GET /api/v1/passkeys': async () => ({}),
  'DELETE /api/v1/passkeys/:id': async ({ server, asker }) => ({
    params: {
      id: (await addPasskey(server, keyFor(server), asker.cookie ?? ''))?.id ?? server.services.newId(),
    },
  }),
  'POST /api/v1/session/passkey/options': async () => ({}),
  'POST /api/v1/session/passkey': async ({ server, clinic }) => {
    const key = keyFor(server);
    await addPasskey(server, key, await signIn(server, clinic.email));
    const { payload, cookie } = await passkeySignIn(server, key);
    return { payload, headers: { cookie } };
  },
};
