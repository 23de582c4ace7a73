import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertNotices } from '../src/alerts/queries.ts';
import { resumeWaiting } from '../src/alerts/resume-waiting.ts';
import { restoreBackup } from '../src/ops/backup/restore-backup.ts';
import { writeBackup } from '../src/ops/backup/write-backup.ts';
import { inClinic } from '../src/platform/database.ts';
import { createMailbox, type Mailbox } from './mailbox.ts';
import { openTestDatabase, testConfig } from './test-database.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;
let mailbox: Mailbox;
let backup: string;
let checkInId: string;
const MINUTES_15_MS = 900_000;

const emergency = () => ({
  result: { level: 'emergency', certified: true, knowledge: server.services.triage.knowledge } as const,
});

beforeAll(async () => {
  mailbox = await createMailbox();
  // No mail server here: what is sent now can be told to nobody before the backup is written.
  server = await startTestServer();
  clinic = await addClinic(server, { role: 'owner', alertEmail: 'desk@example.org' });
  checkInId = (await sendCheckIn(server, clinic, emergency())).id;
  const other = (await sendCheckIn(server, clinic)).id;
  const at = new Date(server.clock.now);
  // A letter that waits, of whose work nothing lies on the queue.
  await inClinic(server.database, clinic.clinicId, (trx) =>
    insertNotices(trx, [
      {
        clinic_id: clinic.clinicId,
        notice_id: server.services.newId(),
        check_in_id: other,
        kind: 'overdue',
        channel: 'mail',
        address: 'waiting@example.org',
        clock_from: at,
        round: 0,
        created_at: at,
      },
    ]),
  );
  backup = join(server.services.config.dataDirectory, 'backup');
  await writeBackup(server.services, backup);
});
afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

test('what lies on the queue is left alone', async () => {
  const work = await server.services.jobs.listWaiting(clinic.clinicId);
  expect([...work].filter((each) => each.startsWith(`watch ${checkInId} `))).toHaveLength(1);
  const watches = async (): Promise<number | undefined> => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
      where name = 'watch' and data ->> 'clinicId' = ${clinic.clinicId}`.execute(server.database.kysely);
    return rows[0]?.n;
  };
  const before = await watches();
  await resumeWaiting(server.services);
  expect(await watches()).toBe(before);
});

test('a backup holds no queue; a server started on it alerts, escalates and sends what still waits', async () => {
  const opened = await openTestDatabase();
  const config = testConfig({ smtpUrl: mailbox.url, delayDivisor: 150 });
  await restoreBackup({ database: opened.database, config, now: () => server.clock.now }, backup);
  const late = await startTestServer({
    opened,
    config: { smtpUrl: mailbox.url, delayDivisor: 150, dataDirectory: config.dataDirectory },
  });
  late.clock.now += MINUTES_15_MS;
  await mailbox.waitFor('waiting@example.org');
  await mailbox.waitFor('desk@example.org', 2);
  const kinds = await late.database.inScope({ clinicId: clinic.clinicId }, (trx) =>
    trx.selectFrom('notices').select(['kind', 'check_in_id', 'round']).orderBy('kind').execute(),
  );
  expect(kinds).toContainEqual({ kind: 'alert', check_in_id: checkInId, round: 0 });
  expect(kinds).toContainEqual({ kind: 'escalation', check_in_id: checkInId, round: 1 });
  await late.stop();
}, 60_000);
