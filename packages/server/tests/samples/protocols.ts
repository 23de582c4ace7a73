import { emptyProtocol, type ProtocolContent, type ProtocolReport } from '@afterneedle/contract';
import { hashOfValue } from '../../src/platform/canonical.ts';
import { inClinic } from '../../src/platform/database.ts';
import { insertProtocol, insertRun, insertVersion } from '../../src/protocols/queries.ts';
import type { TestClinic, TestServer } from '../test-server.ts';
import type { Samples } from './sample.ts';

const content: ProtocolContent = {
  ...emptyProtocol('Our protocol'),
  holds: [{ item: 'no-exercise', untilHour: { standard: 72, deep: 96 } }],
};

const nothingChanged = { of: 0, changed: 0, byLevel: [] };
const passed: ProtocolReport = {
  people: 0,
  lines: [],
  levels: nothingChanged,
  cases: nothingChanged,
  sooner: 0,
  problems: [],
};

/** Puts a protocol with a draft that passed its run into a clinic; with `isPublished` it counts at once. */
export async function plantProtocol(
  { services }: TestServer,
  { clinicId, staffId }: Pick<TestClinic, 'clinicId' | 'staffId'>,
  { isPublished = false, draft = content }: { isPublished?: boolean; draft?: ProtocolContent } = {},
): Promise<string> {
  const at = new Date(services.now());
  const protocolId = services.newId();
  const runId = services.newId();
  await inClinic(services.database, clinicId, async (trx) => {
    await insertProtocol(trx, { clinicId, protocolId, content: draft, staffId, at });
    const { knowledge } = services.triage;
    const draftHash = hashOfValue(draft);
    await insertRun(trx, { clinicId, protocolId, runId, draftHash, knowledge, report: passed, staffId, at });
    if (!isPublished) return;
    await insertVersion(trx, {
      clinic_id: clinicId,
      protocol_id: protocolId,
      version: 1,
      kind: 'published',
      content: JSON.stringify(draft),
      content_hash: draftHash,
      run_id: runId,
      effective_at: at,
      at,
      approved_by: 'Dr Ada Example',
      staff_id: staffId,
      note: '',
    });
  });
  return protocolId;
}

const planted = async (server: TestServer, clinic: TestClinic, isPublished = false) => ({
  params: { id: await plantProtocol(server, clinic, { isPublished }) },
});

export const samples: Samples = {
  'GET /api/v1/protocols': async () => ({}),
  'POST /api/v1/protocols': async () => ({ payload: { name: 'A new one' } }),
  'GET /api/v1/protocols/:id': ({ server, clinic }) => planted(server, clinic),
  'PUT /api/v1/protocols/:id/draft': async ({ server, clinic }) => ({
    ...(await planted(server, clinic)),
    payload: { revision: 0, content: { ...content, name: 'Changed' } },
  }),
  'POST /api/v1/protocols/:id/restore': async ({ server, clinic }) => ({
    ...(await planted(server, clinic, true)),
    payload: { revision: 0, version: 1 },
  }),
  'POST /api/v1/protocols/:id/test': ({ server, clinic }) => planted(server, clinic),
  'POST /api/v1/protocols/:id/review': ({ server, clinic }) => planted(server, clinic),
  'POST /api/v1/protocols/:id/publish': async ({ server, clinic }) => ({
    ...(await planted(server, clinic)),
    payload: {
      revision: 0,
      approvedBy: 'Dr Ada Example',
      effectiveAt: new Date(server.clock.now).toISOString(),
    },
  }),
  'POST /api/v1/protocols/:id/retire': async ({ server, clinic }) => {
    // What took effect last counts, so this one is a moment younger than any before it.
    server.clock.now += 1_000;
    return { ...(await planted(server, clinic, true)), payload: { note: 'A new one comes.' } };
  },
  'GET /api/v1/clinics/:slug/protocol': async ({ clinic }) => ({ params: { slug: clinic.slug } }),
};
