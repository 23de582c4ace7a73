import { asStaff, type StaffStep } from '../people/staff-step.ts';
import type { App } from '../platform/app-type.ts';
import { noSuch, problem, RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { previewErasure, readRetention } from '../retention/queries.ts';
import { erase } from './erase.ts';
import {
  eraseCheckInSchema,
  erasePersonSchema,
  previewCheckInErasureSchema,
  previewPersonErasureSchema,
} from './schema.ts';

type Whose = { readonly personId: string } | { readonly checkInId: string };

const HELD = {
  status: 409,
  title: 'The law asks to keep this',
  problems: [
    problem(
      '/despiteHold',
      'wrong-state',
      'The time you set for keeping this by law has not passed. Confirm it.',
    ),
  ],
} as const;

async function previewOf({ trx, staff }: StaffStep, whose: Whose) {
  const found = await previewErasure(trx, staff.clinicId, whose);
  if (found.found === 0) throw new RefusedRequest(noSuch('personId' in whose ? 'person' : 'check-in'));
  const { legalMonths } = await readRetention(trx, staff.clinicId);
  const until = found.lastTreatment === null || legalMonths === null ? null : new Date(found.lastTreatment);
  if (until !== null) until.setUTCMonth(until.getUTCMonth() + (legalMonths ?? 0));
  const { checkIns, treatments, photos, complications } = found;
  return { checkIns, treatments, photos, complications, heldUntil: until };
}

/** Adds what takes records out for good: a person with everything, or one check-in. */
export function addErasureRoutes(app: App, services: Services): void {
  const shown = async (step: StaffStep, whose: Whose) => {
    const { heldUntil, ...counts } = await previewOf(step, whose);
    const isHeld = heldUntil !== null && heldUntil > step.at;
    return { ...counts, heldUntil: isHeld ? heldUntil.toISOString() : null };
  };
  const mayGo = async (
    step: StaffStep,
    whose: Whose,
    told: { readonly reason: string; readonly despiteHold: boolean },
  ) => {
    const { heldUntil } = await previewOf(step, whose);
    if (heldUntil !== null && heldUntil > step.at && !told.despiteHold) throw new RefusedRequest(HELD);
    step.touch({ ...whose, reason: told.reason });
    return step.staff.clinicId;
  };

  app.get(
    '/api/v1/people/:id/erasure',
    { schema: previewPersonErasureSchema, config: { may: 'person.erase', audit: ['erasure.previewed'] } },
    async (request) =>
      await asStaff(services, request, 'erasure.previewed', (step) => {
        step.touch({ personId: request.params.id });
        return shown(step, { personId: request.params.id });
      }),
  );
  app.post(
    '/api/v1/people/:id/erasure',
    {
      schema: erasePersonSchema,
      config: { may: 'person.erase', audit: ['person.erased'], longestField: '/reason' },
    },
    async (request) => {
      const { id } = request.params;
      // Ordered first, under its reason; then everything goes in a transaction of the server itself.
      const clinicId = await asStaff(services, request, 'person.erased', (step) =>
        mayGo(step, { personId: id }, request.body),
      );
      const erased = await erase(services, clinicId, { table: 'people', id });
      return { rows: erased?.rows ?? 0, checkIns: erased?.checkInIds.length ?? 0 };
    },
  );
  app.get(
    '/api/v1/inbox/:id/erasure',
    { schema: previewCheckInErasureSchema, config: { may: 'person.erase', audit: ['erasure.previewed'] } },
    async (request) =>
      await asStaff(services, request, 'erasure.previewed', (step) => {
        step.touch({ checkInId: request.params.id });
        return shown(step, { checkInId: request.params.id });
      }),
  );
  app.post(
    '/api/v1/inbox/:id/erasure',
    {
      schema: eraseCheckInSchema,
      config: { may: 'person.erase', audit: ['check-in.erased'], longestField: '/reason' },
    },
    async (request) => {
      const { id } = request.params;
      const clinicId = await asStaff(services, request, 'check-in.erased', (step) =>
        mayGo(step, { checkInId: id }, request.body),
      );
      const erased = await erase(services, clinicId, { table: 'check_ins', id });
      return { rows: erased?.rows ?? 0, checkIns: erased?.checkInIds.length ?? 0 };
    },
  );
}
