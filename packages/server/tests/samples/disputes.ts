import type { CheckInCreated, DisputePage } from '@afterneedle/contract';
import { signIn, type TestClinic, type TestServer, tokenOf } from '../test-server.ts';
import type { Samples } from './sample.ts';

const said = (server: TestServer) => ({
  kinds: ['not-urgent-enough'],
  text: 'It got worse.',
  saidAt: new Date(server.clock.now).toISOString(),
});

/** Has a person say that the advice on a check-in was wrong, and answers the id the clinic sees. */
export async function addDispute(
  server: TestServer,
  clinic: TestClinic,
  checkIn: CheckInCreated,
): Promise<string> {
  const sent = await server.app.inject({
    method: 'POST',
    url: `/api/v1/check-ins/${checkIn.id}/disputes`,
    headers: { authorization: `Bearer ${tokenOf(checkIn)}` },
    payload: said(server),
  });
  if (sent.statusCode !== 201) throw new Error(`dispute answered ${sent.statusCode}: ${sent.body}`);
  const headers = { cookie: await signIn(server, clinic.email) };
  const listed = await server.app.inject({ url: '/api/v1/disputes', headers });
  const found = listed.json<DisputePage>().items.find(({ checkInId }) => checkInId === checkIn.id);
  if (found === undefined) throw new Error('the clinic does not see the dispute');
  return found.id;
}

export const samples: Samples = {
  'POST /api/v1/check-ins/:id/disputes': async ({ server, checkIn }) => ({
    params: { id: checkIn.id },
    payload: said(server),
  }),
  'GET /api/v1/disputes': async () => ({}),
  'POST /api/v1/disputes/:dispute/settle': async ({ server, clinic, checkIn }) => ({
    params: { dispute: await addDispute(server, clinic, checkIn) },
    payload: { finding: 'advice-was-right', note: 'Seen the same day.' },
  }),
};
