import type { SessionView, TeamView } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAudit, readInvitations } from './queries.ts';
import { someInvitation } from './some-invitation.ts';
import { addPasskey, keyFor, passkeySignIn } from './some-passkey.ts';
import {
  addClinic,
  addMember,
  signIn,
  startTestServer,
  type TestClinic,
  type TestServer,
} from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let owner: string;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner' });
  owner = await signIn(server, clinic.email);
}, 120_000);
afterAll(() => server.stop());

let places = 0;
const ask = (method: string, url: string, options: { cookie?: string; payload?: object } = {}) => {
  places += 1;
  const { cookie, payload } = options;
  return server.app.inject({
    method: method as 'GET',
    url: `/api/v1${url}`,
    remoteAddress: `10.77.${places >> 8}.${places & 0xff}`,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
    ...(payload === undefined ? {} : { payload }),
  });
};
const accept = (token: string, cookie?: string) =>
  ask('POST', '/invitations/accept', {
    payload: { token, name: 'Ada New' },
    ...(cookie === undefined ? {} : { cookie }),
  });
const team = async (): Promise<TeamView> => (await ask('GET', '/team', { cookie: owner })).json<TeamView>();
const cookieOf = (answer: Awaited<ReturnType<typeof accept>>): string =>
  answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

describe('an invitation', () => {
  test('is shown once as a link where no mail goes out, kept hashed, and opened by nothing but its token', async () => {
    const { token, link, mailed } = await someInvitation({ server, clinic });
    expect(mailed).toBe(false);
    expect(link).toMatch(/\/clinic\/invite#[\w-]{22}\.[\w-]{27}$/);
    expect(JSON.stringify(await readInvitations(server, clinic.clinicId))).not.toContain(token.split('.')[1]);
    expect((await ask('GET', `/invitations/accept?token=${token}`)).statusCode).toBe(404);
    for (const wrong of ['x', token.slice(0, -1), `${token}.`, token.replace('.', '')])
      expect((await accept(wrong)).statusCode).toBe(404);
    expect((await ask('POST', '/invitations/read', { payload: { token } })).json()).toMatchObject({
      role: 'reception',
    });
    expect((await accept(token)).statusCode).toBe(201);
  });

  test('makes the account and signs it in once', async () => {
    const { token } = await someInvitation({ server, clinic }, { role: 'practitioner' });
    const joined = await accept(token);
    expect(joined.json<SessionView>()).toMatchObject({ name: 'Ada New', role: 'practitioner' });
    expect((await ask('GET', '/session', { cookie: cookieOf(joined) })).statusCode).toBe(200);
    expect((await accept(token)).statusCode).toBe(404);
    expect((await ask('POST', '/invitations/read', { payload: { token } })).statusCode).toBe(404);
  });

  test('two at the same moment join once', async () => {
    const { token } = await someInvitation({ server, clinic });
    const codes = (await Promise.all([accept(token), accept(token), accept(token)])).map(
      ({ statusCode }) => statusCode,
    );
    expect(codes.filter((code) => code === 201)).toHaveLength(1);
  });

  test('ends after 72 hours, when taken back, and when sent again', async () => {
    const late = await someInvitation({ server, clinic });
    const back = await someInvitation({ server, clinic });
    const again = await someInvitation({ server, clinic });
    const at = `/team/invitations/${back.invitation.id}`;
    expect((await ask('DELETE', at, { cookie: owner })).statusCode).toBe(204);
    expect((await ask('DELETE', at, { cookie: owner })).statusCode).toBe(404);
    const resent = await ask('POST', `/team/invitations/${again.invitation.id}/resend`, { cookie: owner });
    const newToken = resent.json<{ link: string }>().link.split('#')[1] ?? '';
    expect((await accept(back.token)).statusCode).toBe(404);
    expect((await accept(again.token)).statusCode).toBe(404);
    expect((await accept(newToken)).statusCode).toBe(201);
    server.clock.now += 72 * 3_600_000;
    owner = await signIn(server, clinic.email);
    expect((await accept(late.token)).statusCode).toBe(404);
    const shown = (await team()).invitations.find(({ id }) => id === late.invitation.id);
    expect(shown).toMatchObject({ isExpired: true });
  });

  test('of the same request twice is one invitation with one link', async () => {
    const headers = { cookie: owner, 'idempotency-key': 'one-and-the-same' };
    const payload = { email: 'twice@example.org', role: 'reception' };
    const send = () =>
      server.app.inject({ method: 'POST', url: '/api/v1/team/invitations', headers, payload });
    const [one, two] = [await send(), await send()];
    expect([one.statusCode, one.json()]).toEqual([201, two.json()]);
    const other = { ...payload, role: 'owner' };
    expect(
      (await server.app.inject({ method: 'POST', url: '/api/v1/team/invitations', headers, payload: other }))
        .statusCode,
    ).toBe(422);
  });

  test('never reaches an account that is somebody else: whoever holds the link must be signed in as them', async () => {
    const theirs = await addClinic(server, { role: 'owner' });
    const { token } = await someInvitation({ server, clinic }, { email: theirs.email });
    const taken = await accept(token);
    expect([taken.statusCode, taken.cookies]).toEqual([409, []]);
    expect((await accept(token, owner)).statusCode).toBe(409);
    const joined = await accept(token, await signIn(server, theirs.email));
    expect(joined.json<SessionView>()).toMatchObject({ clinic: { slug: clinic.slug } });
    expect(joined.json<SessionView>().clinics.map(({ slug }) => slug)).toEqual([theirs.slug, clinic.slug]);
  });

  test('a passkey made before the mailbox was proved signs nobody in after it', async () => {
    const email = 'before@example.org';
    const { token } = await someInvitation({ server, clinic }, { email });
    const key = keyFor(server);
    const cookie = cookieOf(await accept(token));
    expect(await addPasskey(server, key, cookie)).toBeDefined();
    await signIn(server, email);
    const tried = await passkeySignIn(server, key);
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/session/passkey',
      headers: { cookie: tried.cookie },
      payload: tried.payload,
    });
    expect(answer.statusCode).toBe(401);
    expect((await ask('GET', '/session', { cookie })).statusCode).toBe(401);
  });
});

describe('a member', () => {
  test('who is removed is refused at the next request', async () => {
    const { email, staffId } = await addMember(server, clinic, 'practitioner');
    const cookie = await signIn(server, email);
    expect((await ask('GET', '/inbox', { cookie })).statusCode).toBe(200);
    expect((await ask('DELETE', `/team/members/${staffId}`, { cookie: owner })).statusCode).toBe(204);
    expect((await ask('GET', '/inbox', { cookie })).statusCode).toBe(401);
    expect((await team()).members.map((each) => each.staffId)).not.toContain(staffId);
    const trail = await readAudit(server, clinic.clinicId);
    expect(trail.at(-2)).toMatchObject({ event: 'team.member-removed', record_id: staffId });
  });

  test('whose role changes may do at the next request what the new role may', async () => {
    const { email, staffId } = await addMember(server, clinic, 'reception');
    const cookie = await signIn(server, email);
    const at = `/team/members/${staffId}/role`;
    expect((await ask('PUT', at, { cookie, payload: { role: 'owner' } })).statusCode).toBe(403);
    for (const role of ['owner', 'reception', 'owner', 'medical-director'])
      expect((await ask('PUT', at, { cookie: owner, payload: { role } })).statusCode).toBe(204);
    expect((await ask('GET', '/session', { cookie })).json<SessionView>().role).toBe('medical-director');
  });

  test('the last owner can neither leave nor lose the role, also when two try at once', async () => {
    const small = await addClinic(server, { role: 'owner' });
    const second = await addMember(server, small, 'owner');
    const [one, two] = [await signIn(server, small.email), await signIn(server, second.email)];
    const codes = await Promise.all([
      ask('DELETE', `/team/members/${small.staffId}`, { cookie: one }),
      ask('PUT', `/team/members/${second.staffId}/role`, { cookie: two, payload: { role: 'reception' } }),
    ]);
    expect(codes.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([204, 409]);
  });
});
