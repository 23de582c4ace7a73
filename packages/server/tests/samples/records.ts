import { inClinic } from '../../src/platform/database.ts';
import { readRetention } from '../../src/retention/queries.ts';
import { addPersonAt } from '../people-world.ts';
import type { SampleRequest, Samples, SampleWorld } from './sample.ts';

const ERASE = { reason: 'asked for it in writing', confirm: 'ERASE' };

async function ofPerson(world: SampleWorld): Promise<SampleRequest> {
  return { params: { id: (await addPersonAt(world)).id } };
}

async function ofCheckIn({ checkIn }: SampleWorld): Promise<SampleRequest> {
  return { params: { id: checkIn.id } };
}

export const samples: Samples = {
  'GET /api/v1/audit': async () => ({}),
  'GET /api/v1/audit.csv': async () => ({}),
  'POST /api/v1/audit/verify': async () => ({}),
  'GET /api/v1/people/:id/seen-by': ofPerson,
  'GET /api/v1/check-ins/:id/seen-by': ofCheckIn,
  'GET /api/v1/people/:id/erasure': ofPerson,
  'POST /api/v1/people/:id/erasure': async (world) => ({ ...(await ofPerson(world)), payload: ERASE }),
  'GET /api/v1/inbox/:id/erasure': ofCheckIn,
  'POST /api/v1/inbox/:id/erasure': async (world) => ({ ...(await ofCheckIn(world)), payload: ERASE }),
  'GET /api/v1/people/:id/export': ofPerson,
  'GET /api/v1/check-ins/:id/export': ofCheckIn,
  'POST /api/v1/clinic/export': async () => ({}),
  'GET /api/v1/retention': async () => ({}),
  'PUT /api/v1/retention': async ({ server, clinic }) => {
    const { version } = await inClinic(server.database, clinic.clinicId, (trx) =>
      readRetention(trx, clinic.clinicId),
    );
    return {
      payload: { checkInMonths: 24, photoMonths: null, personMonths: null, legalMonths: 120, version },
    };
  },
};
