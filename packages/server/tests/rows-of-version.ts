import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordAudit } from '../src/audit/queries.ts';
import { sealEventText, sealResult, sealSaid } from '../src/check-ins/said.ts';
import { NOTHING_SAID, sealFile } from '../src/complications/kept-file.ts';
import { sealMessage } from '../src/messages/message-seal.ts';
import { type ClinicTransaction, inClinic } from '../src/platform/database.ts';
import { createIds } from '../src/platform/ids.ts';
import { readSecrets } from '../src/platform/secrets.ts';
import { type ClinicSeal, createVault } from '../src/platform/vault.ts';
import { type Planted, plantPeople } from './plant-people.ts';
import type { TestDatabase } from './test-database.ts';

const HASH = 'a'.repeat(64);
const KNOWLEDGE = `sha256:${HASH}`;
const AT = new Date('2026-11-20T09:00:00Z');
const NO_HOURS = { recheckAfterHours: null, contactWithinHours: null };
const RESULT = { level: 'same-day', certified: false, knowledge: KNOWLEDGE };
const LISTS = { why: [], near: [], causes: [], open: [], notes: [] };
const SERVER_RESULT = { ...RESULT, ...LISTS, ...NO_HOURS, levelAtWorst: 'same-day' };

/** What people and staff wrote; none of it may lie in the tables in plain text. */
export const WRITTEN = {
  message: 'planted message of old',
  area: 'planted-area',
  facts: { fever: 1 },
  reply: 'planted reply of old',
  note: 'planted note of old',
  narrative: 'planted narrative',
  dispute: 'planted dispute',
} as const;

/** How many audit events each clinic has. */
export const AUDIT_EVENTS = 20;

/** A clinic whose rows a version wrote. */
export interface OldClinic {
  /** With how many migrations the version came. */
  readonly version: number;
  readonly clinicId: string;
  readonly userId: string;
  readonly email: string;
  readonly openId: string;
  readonly closedId: string;
  readonly personId: string | undefined;
  readonly complicationId: string;
}

type Row = Readonly<Record<string, unknown>>;
type Put = (table: string, row: Row) => Promise<void>;

/** What is written about one clinic by one version. */
interface Writing extends OldClinic {
  readonly staffId: string;
  readonly put: Put;
  readonly trx: ClinicTransaction;
  readonly seal: ClinicSeal | undefined;
}

function sealOf(writing: Writing): ClinicSeal {
  if (writing.seal === undefined) throw new Error('a version before the keys sealed nothing');
  return writing.seal;
}

async function putHouse({ put, version, staffId, userId }: Writing): Promise<void> {
  await put('clinics', {
    slug: `old-${version}`,
    name: 'Old',
    time_zone: 'Europe/London',
    medical: true,
    created_at: AT,
  });
  await put('staff', { staff_id: staffId, user_id: userId, name: 'Old nurse', created_at: AT });
  const role = version < 4 ? 'clinician' : 'practitioner';
  await put('staff_memberships', { staff_id: staffId, role, started_at: AT });
  const answer = JSON.stringify({});
  await put('idempotency_keys', { operation: 'x', key_hash: HASH, body_hash: HASH, answer, created_at: AT });
}

async function putCheckIn(writing: Writing, checkInId: string, isClosed: boolean): Promise<void> {
  const { put, version } = writing;
  const { message, area, facts } = WRITTEN;
  const said = { message, areas: [area], facts };
  const texts =
    version < 10
      ? { message, areas: JSON.stringify(said.areas), facts: JSON.stringify(facts) }
      : { said: sealSaid(sealOf(writing), checkInId, said) };
  const clock = { changed_at: AT, clock_from: AT, order_at: AT, told_level: 'same-day' };
  await put('check_ins', {
    check_in_id: checkInId,
    state: isClosed ? 'closed' : 'acknowledged',
    level: 'same-day',
    level_rank: 3,
    level_at_worst: 'same-day',
    certified: false,
    results_differ: false,
    known: false,
    for_whom: 'me',
    treated_approx: false,
    ...texts,
    ...(version < 7 ? {} : clock),
    created_at: AT,
    sent_at: AT,
    seen_at: AT,
    acknowledged_at: AT,
    ...(isClosed ? { closed_at: AT, outcome: 'advised' } : {}),
  });
  for (const source of ['phone', 'server']) {
    const result = source === 'phone' ? RESULT : SERVER_RESULT;
    const kept =
      version < 10
        ? { result: JSON.stringify(result) }
        : { said: sealResult(sealOf(writing), checkInId, { source, result }) };
    await put('check_in_results', { check_in_id: checkInId, source, ...RESULT, ...kept });
  }
}

async function putHistory(writing: Writing): Promise<void> {
  const { put, version, staffId, openId, closedId } = writing;
  const event = (kind: string, checkInId: string, more: Row) =>
    put('check_in_events', { event_id: randomUUID(), check_in_id: checkInId, kind, at: AT, ...more });
  const noteId = randomUUID();
  const note =
    version < 10 ? { text: WRITTEN.note } : { said: sealEventText(sealOf(writing), noteId, WRITTEN.note) };
  await event('sent', openId, {});
  await event('closed', closedId, { event_id: noteId, staff_id: staffId, ...note });
  const replyId = randomUUID();
  const reply = version < 8 ? { text: WRITTEN.reply } : {};
  await event('replied', openId, { event_id: replyId, staff_id: staffId, ...reply });
  if (version >= 8) {
    const sealed = sealMessage(sealOf(writing), replyId, WRITTEN.reply);
    const from = { sender: 'clinic', staff_id: staffId, written_at: AT, sent_at: AT };
    await put('messages', { message_id: replyId, check_in_id: openId, sealed, ...from });
    await put('message_reads', { message_id: replyId, reader: 'person', at: AT });
    const template = { title: 'A reply', body: 'Thank you.', version: 1, updated_at: AT };
    await put('reply_templates', { template_id: randomUUID(), ...template });
    await put('check_in_sent', { check_in_id: openId, sealed: null });
  }
  await put('check_in_links', { token_hash: HASH, check_in_id: openId, created_at: AT });
  if (version >= 3)
    await put('photos', {
      check_in_id: openId,
      photo_id: randomUUID(),
      state: 'receiving',
      view: 'front',
      mirrored: false,
      taken_at: AT,
      taken_on: '2026-11-20',
      bytes: 10,
      sha256: HASH,
      received: 0,
      announced_at: AT,
      touched_at: AT,
    });
}

async function putAudit({ trx, put, version, clinicId, openId }: Writing): Promise<void> {
  const newId = createIds(() => AT.getTime());
  for (let n = 0; n < AUDIT_EVENTS; n += 1) {
    const at = new Date(AT.getTime() + n * 1_000);
    const of = { event: 'check-in.sent', at } as const;
    const requestId = `r${n}`;
    if (version < 10)
      await put('audit_events', {
        ...of,
        audit_id: newId(),
        actor: 'person',
        check_in_id: openId,
        request_id: requestId,
      });
    else
      await recordAudit(
        trx,
        { ...of, clinicId, actor: { kind: 'person' }, checkInId: openId, requestId },
        newId,
      );
  }
}

async function putTeam({ put, version, staffId, openId }: Writing): Promise<void> {
  const changed = { version: 1, updated_at: AT, updated_by: staffId };
  if (version >= 5)
    await put('staff_invitations', {
      invitation_id: randomUUID(),
      email: 'new@example.org',
      role: 'reception',
      token_hash: HASH,
      sendings: 1,
      is_mailed: true,
      invited_by: staffId,
      created_at: AT,
      expires_at: AT,
    });
  if (version >= 7) {
    const minutes = { emergency_unseen_minutes: 5, same_day_minutes: 30, contact_minutes: 240 };
    await put('notice_settings', { ...minutes, on_call: '[]', ...changed });
    await put('notices', {
      notice_id: randomUUID(),
      check_in_id: openId,
      kind: 'alert',
      channel: 'mail',
      address: 'new@example.org',
      clock_from: AT,
      round: 0,
      state: 'sent',
      attempts: 1,
      created_at: AT,
      sent_at: AT,
    });
  }
  if (version >= 10) await put('retention_settings', { check_in_months: 120, ...changed });
}

async function putProtocol({ put, staffId }: Writing): Promise<void> {
  const protocol_id = randomUUID();
  const draft = { draft: '{}', draft_hash: HASH, revision: 0 };
  await put('protocols', { protocol_id, ...draft, created_at: AT, changed_at: AT, changed_by: staffId });
  const run = { draft_hash: HASH, knowledge: KNOWLEDGE, passed: true, report: '{}' };
  await put('protocol_runs', { protocol_id, run_id: randomUUID(), ...run, at: AT, staff_id: staffId });
  const times = { effective_at: AT, at: AT, approved_by: 'Old nurse', staff_id: staffId, note: '' };
  await put('protocol_versions', { protocol_id, version: 1, kind: 'retired', ...times });
}

async function putComplication(writing: Writing): Promise<void> {
  const { put, staffId, openId, complicationId } = writing;
  const of = { complicationId, version: 1 };
  const changed = { created_at: AT, created_by: staffId, updated_at: AT, updated_by: staffId };
  const file = { complication_id: complicationId, version: 1, state: 'draft' };
  await put('complications', { ...file, check_in_id: openId, ...changed });
  const nobody = { personId: null, treatmentId: null, judged: null, reason: null };
  const kept = { said: { ...NOTHING_SAID, narrative: WRITTEN.narrative }, ...nobody };
  const said = sealFile(sealOf(writing), of, kept);
  await put('complication_versions', { ...file, said, written_by: staffId, written_at: AT });
  const recall_id = randomUUID();
  const note = sealOf(writing).seal({ kind: 'recall', id: recall_id, field: 'note' }, 'why');
  const made = { created_at: AT, created_by: staffId };
  await put('recalls', { recall_id, kind: 'cartridge-lot', value: 'L1', note, ...made });
  const told = { contacted: true, how: 'phone', at: AT, staff_id: staffId };
  await put('recall_contacts', { contact_id: randomUUID(), recall_id, check_in_id: openId, ...told });
}

async function putDispute(writing: Writing): Promise<void> {
  const id = randomUUID();
  const said = sealOf(writing).seal({ kind: 'dispute', id, field: 'said' }, WRITTEN.dispute);
  const times = { said_at: AT, received_at: AT };
  const of = { dispute_id: id, check_in_id: writing.openId, kinds: '["too-urgent"]' };
  await writing.put('disputes', { ...of, said, ...times });
}

/** Writes a clinic with a row in every table, as the version with the first so many migrations wrote them. */
export async function plantVersion(database: TestDatabase['database'], version: number): Promise<OldClinic> {
  const now = () => AT.getTime();
  const newId = createIds(now);
  const secrets = await readSecrets(database, { configured: undefined, now: AT });
  const vault = createVault({ secrets: secrets.vault, newId, now });
  const [clinicId, staffId, userId] = [newId(), newId(), `user-${version}`];
  const [openId, closedId, complicationId] = [newId(), newId(), newId()];
  const email = `old-${version}@example.org`;
  const old = { version, clinicId, userId, email, openId, closedId, complicationId };
  await inClinic(database, clinicId, async (trx) => {
    const put: Put = async (table, row) => {
      const columns = ['clinic_id', ...Object.keys(row)].map((column) => sql.ref(column));
      await sql`insert into ${sql.table(table)} (${sql.join(columns)})
        values (${sql.join([clinicId, ...Object.values(row)])})`.execute(trx);
    };
    const writing = { ...old, personId: undefined, staffId, put, trx, seal: undefined };
    await putHouse(writing);
    const sealing = { ...writing, seal: version < 4 ? undefined : await vault.of(trx, clinicId) };
    await putCheckIn(sealing, openId, false);
    await putCheckIn(sealing, closedId, true);
    await putHistory(sealing);
    await putAudit(sealing);
    await putTeam(sealing);
    if (version >= 9) await putProtocol(sealing);
    if (version >= 11) await putComplication(sealing);
    if (version >= 12) await putDispute(sealing);
  });
  const people: Planted | undefined =
    version < 6
      ? undefined
      : await plantPeople(
          { services: { database, vault, newId, now } },
          { clinicId, staffId },
          { hasBeforePhotos: version >= 13 },
        );
  return { ...old, personId: people?.personId };
}
