import { randomUUID } from 'node:crypto';
import type { ClinicSettingsView } from '@afterneedle/contract';
import { aSentCheckIn, deliver, type Sent, signInWith } from './fault-client.ts';
import type { ServerProcess } from './server-process.ts';

/** Where a clinic wants to be told. */
export interface DeskSettings {
  readonly alertEmail: string;
  readonly onCall: readonly string[];
  readonly webhookUrl: string;
  readonly unseenMinutes: number;
}

/** A member of staff at the desk of the first clinic, and the people who write to it. */
export interface ClinicDesk {
  readonly open: (sent: Sent) => Promise<void>;
}

const DANGER = 'My tongue is swelling and I cannot breathe';

async function mustBeOk(answer: Response, what: string): Promise<void> {
  if (!answer.ok) throw new Error(`${what} answered ${answer.status}: ${await answer.text()}`);
}

/** Signs in on the first start and says whom the clinic wants told. */
export async function openDesk(server: ServerProcess, settings: DeskSettings): Promise<ClinicDesk> {
  const cookie = await signInWith(server.origin, server.signInToken ?? '');
  const headers = { 'content-type': 'application/json', cookie };
  const put = async (path: string, body: object): Promise<void> => {
    const sent = { ...headers, 'idempotency-key': randomUUID() };
    const init = { method: 'PUT', headers: sent, body: JSON.stringify(body) };
    await mustBeOk(await fetch(`${server.origin}/api/v1${path}`, init), path);
  };
  const read = await fetch(`${server.origin}/api/v1/clinic`, { headers });
  await mustBeOk(read, '/clinic');
  const { slug: _slug, ...clinic } = (await read.json()) as ClinicSettingsView;
  await put('/clinic', { ...clinic, alertEmail: settings.alertEmail });
  await put('/notice-settings', {
    clocks: { emergencyUnseenMinutes: settings.unseenMinutes, sameDayMinutes: 30, contactMinutes: 240 },
    onCall: settings.onCall,
    webhookUrl: settings.webhookUrl,
    version: 0,
  });
  return {
    open: async (sent) => {
      const url = `${server.origin}/api/v1/inbox/${sent.answer?.id}`;
      await mustBeOk(await fetch(url, { headers }), 'the case');
    },
  };
}

/** Sends an emergency, and answers it with its id. */
export async function sendEmergency(origin: string): Promise<Sent> {
  const sent = aSentCheckIn();
  const { result } = sent.body;
  const urgent = { ...sent, body: { ...sent.body, result: { ...result, level: 'emergency' as const } } };
  await deliver(origin, urgent);
  return urgent;
}

/** Writes words of danger about a check-in that was sent before. */
export async function writeDanger(origin: string, sent: Sent): Promise<void> {
  const token = sent.answer?.link.slice('/c#'.length) ?? '';
  const answer = await fetch(`${origin}/api/v1/check-ins/${sent.answer?.id}/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ text: DANGER, writtenAt: new Date().toISOString() }),
  });
  await mustBeOk(answer, 'the message');
}
