import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { type CallServer, startCallServer } from './call-server.ts';
import { type ClinicDesk, openDesk, sendEmergency, writeDanger } from './clinic-desk.ts';
import { aSentCheckIn, deliver, type Sent } from './fault-client.ts';
import type { FaultDatabase } from './fault-database.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** What a day without a mail server came to. */
export interface MailDayReport {
  readonly hoursAway: number;
  /** Kills while a letter or a call was on its way. */
  readonly kills: number;
  /** Letters and calls that had to come. */
  readonly due: number;
  readonly neverCame: number;
  /** Came under a second id: whoever keeps the ids acts twice. */
  readonly actedTwice: number;
  /** What came under a second id, or was not due at all. */
  readonly surplus: readonly string[];
  /** Came again under its own id. */
  readonly cameAgain: number;
}

const DAY_MS = 24 * 3_600_000;
const DESK = 'desk@example.org';
const ON_CALL = 'on-call@example.org';
/** An alert, and those on call 12 times. */
const ROUNDS = 12;
const SLOW_MS = 300;
const MOMENT_LIMIT_MS = 20_000;
const LAST_LIMIT_MS = 300_000;
const QUIET_MS = 3_000;
const STILL_MS = 20_000;
/** Kills of a run that are left for when the mail server is back. */
const SHARE_AFTER = 0.2;

function countsOf(mail: MailServer, host: CallServer, cases: ReadonlySet<string>) {
  const ids = new Map<string, Set<string>>();
  const note = (what: string, id: string): void => {
    ids.set(what, (ids.get(what) ?? new Set<string>()).add(id));
  };
  // A letter to the desk names no case; one to those on call does not name its round.
  for (const { to, id, raw } of mail.letters)
    note(to === DESK ? 'desk' : `on call ${/cases\/([0-9a-f-]+)/.exec(raw)?.[1]}`, id);
  for (const { checkIn, kind, round, id } of host.calls) note(`${checkIn} ${kind} ${round}`, id);
  const expected = new Map<string, number>([['desk', cases.size]]);
  for (const one of cases) {
    expected.set(`on call ${one}`, ROUNDS).set(`${one} alert 0`, 1);
    for (let round = 1; round <= ROUNDS; round += 1) expected.set(`${one} escalation ${round}`, 1);
  }
  const names = [...new Set([...expected.keys(), ...ids.keys()])];
  const differences = names.map((what) => (ids.get(what)?.size ?? 0) - (expected.get(what) ?? 0));
  const all = [...mail.letters.map(({ id }) => id), ...host.calls.map(({ id }) => id)];
  return {
    due: [...expected.values()].reduce((sum, n) => sum + n, 0),
    neverCame: differences.reduce((sum, n) => sum + Math.max(0, -n), 0),
    actedTwice: differences.reduce((sum, n) => sum + Math.max(0, n), 0),
    surplus: names.filter((_, at) => (differences[at] ?? 0) > 0),
    cameAgain: all.length - new Set(all).size,
  };
}

/** The planted fault: what a worker that died had in hand counts as sent. */
async function forgetActive(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ clinic: string; notice: string }>(
    `delete from pgboss.job where state = 'active' and name = 'notice'
     returning data ->> 'clinicId' as clinic, data ->> 'noticeId' as notice`,
  );
  for (const { clinic, notice } of rows) {
    await client.query(`select set_config('app.clinic_id', $1, false)`, [clinic]);
    await client.query(`update notices set state = 'sent', sent_at = now() where notice_id = $1`, [notice]);
  }
  await client.end();
}

/** Sends check-ins that are opened, about which somebody writes something urgent later. */
async function sendOpened(server: ServerProcess, desk: ClinicDesk, count: number): Promise<Sent[]> {
  const opened: Sent[] = [];
  for (let n = 0; n < count; n += 1) {
    const sent = aSentCheckIn();
    await deliver(server.origin, sent);
    await desk.open(sent);
    opened.push(sent);
  }
  return opened;
}

/**
 * A mail server that is away for a day, with every delay divided; emergencies and urgent messages come meanwhile, and
 * the server is killed while a letter or a call is on its way. Nobody looks at anything, so all of it must arrive.
 */
export async function mailDay(options: {
  readonly divisor: number;
  readonly kills: number;
  readonly emergencies: number;
  readonly place: FaultDatabase;
  readonly forgetsKilled?: boolean;
  readonly onKill?: (kills: number) => void;
}): Promise<MailDayReport> {
  const { divisor, place } = options;
  const mail = await startMailServer({ slowMs: SLOW_MS });
  const host = await startCallServer(SLOW_MS);
  const start = (): Promise<ServerProcess> =>
    startServer({
      ...place,
      environment: { DELAY_DIVISOR: String(divisor), WEBHOOKS_TO_PRIVATE: 'yes', SMTP_URL: mail.url },
    });
  let server = await start();
  const settings = { alertEmail: DESK, onCall: [ON_CALL], webhookUrl: host.url, unseenMinutes: 5 };
  const desk = await openDesk(server, settings);
  const opened = await sendOpened(server, desk, Math.ceil(options.emergencies / 2));
  const cases = new Set<string>();
  const toSend: (() => Promise<Sent>)[] = Array.from({ length: options.emergencies }, (_, n) => async () => {
    const quiet = n % 2 === 0 ? opened[n / 2] : undefined;
    if (quiet === undefined) return await sendEmergency(server.origin);
    await writeDanger(server.origin, quiet);
    return quiet;
  });
  let kills = 0;
  const sendOne = async (): Promise<void> => {
    const sent = await toSend.shift()?.();
    if (sent?.answer !== undefined) cases.add(sent.answer.id);
  };
  const killOnce = async (): Promise<void> => {
    const moment = Promise.race([host.next(), mail.next()]).then(() => true);
    await sendOne();
    const isMoment = await Promise.race([moment, wait(MOMENT_LIMIT_MS, false, { ref: false })]);
    if (!isMoment) return;
    await wait(kills % 2 === 0 ? 5 : SLOW_MS + 20);
    await server.kill();
    kills += 1;
    if (options.forgetsKilled === true && place.databaseUrl !== undefined)
      await forgetActive(place.databaseUrl);
    server = await start();
    options.onKill?.(kills);
  };
  await mail.goAway('gone');
  const awayAt = Date.now();
  const duringDay = Math.round(options.kills * (1 - SHARE_AFTER));
  for (let isHalf = false; Date.now() - awayAt < DAY_MS / divisor; ) {
    const gone = ((Date.now() - awayAt) * divisor) / DAY_MS;
    if (!isHalf && gone > 0.5) {
      isHalf = true;
      await mail.goAway('hangs-up');
    }
    if (kills < duringDay * gone || toSend.length > 0) await killOnce();
    else await wait(200);
  }
  const hoursAway = ((Date.now() - awayAt) * divisor) / 3_600_000;
  await mail.comeBack();
  while (kills < options.kills) {
    if (toSend.length === 0) toSend.push(() => sendEmergency(server.origin));
    await killOnce();
  }
  const until = Date.now() + LAST_LIMIT_MS;
  const came = (): number => mail.letters.length + host.calls.length;
  // What was forgotten never comes: then it is over when nothing has come for a while.
  for (let [last, at] = [came(), Date.now()]; countsOf(mail, host, cases).neverCame > 0; await wait(200)) {
    if (came() !== last) [last, at] = [came(), Date.now()];
    if (Date.now() > until || (options.forgetsKilled === true && Date.now() - at > STILL_MS)) break;
  }
  await wait(QUIET_MS);
  await server.stop();
  const counts = countsOf(mail, host, cases);
  await mail.close();
  await host.close();
  return { hoursAway, kills, ...counts };
}
