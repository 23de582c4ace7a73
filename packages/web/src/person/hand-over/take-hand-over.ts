import {
  type HandedOver,
  type HandOverLooked,
  handedOverSchema,
  handOverDoneSchema,
  handOverLookedSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { keepHandOver } from '../../offline/hand-over-store.ts';
import { rememberMyClinic } from '../../offline/my-clinic.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { refreshProtocol } from '../../offline/protocol-store.ts';
import { handedTreatment } from './handed-treatment.ts';

/** Asks what a link is for; takes nothing. */
export function lookAtHandOver(token: string): Promise<Answered<HandOverLooked>> {
  const sent = { method: 'POST', body: { token } } as const;
  return ask('/api/v1/hand-overs/look', (json) => handOverLookedSchema.parse(json), sent);
}

/** Says that the link reached somebody else; it ends. */
export async function refuseHandOver(token: string): Promise<Answered<unknown>> {
  const sent = { method: 'POST', body: { token } } as const;
  return await ask('/api/v1/hand-overs/not-me', (json) => handOverDoneSchema.parse(json), sent);
}

/** Takes the treatment to this phone and keeps it in its plan. */
export async function takeHandOver(
  token: string,
  device: string,
  birthOn: string,
): Promise<Answered<HandedOver>> {
  const body = { token, device, ...(birthOn === '' ? {} : { birthOn }) };
  const sent = { method: 'POST', body } as const;
  const answered = await ask('/api/v1/hand-overs/claim', (json) => handedOverSchema.parse(json), sent);
  if (answered.kind !== 'ok') return answered;
  const { credential, clinic } = answered.value;
  const treatment = handedTreatment(answered.value, Date.now());
  await keepHandOver({
    id: treatment.id,
    clinicSlug: clinic.slug,
    endedAt: treatment.endedAt,
    credential: `${credential}.${device}`,
  });
  await changePlan((plan) => ({
    ...plan,
    treatments: [...plan.treatments.filter(({ id }) => id !== treatment.id), treatment].toSorted(
      (a, b) => a.endedAt - b.endedAt,
    ),
  }));
  // The treatment is kept; without the clinic's own advice the plan is the usual one.
  await rememberMyClinic(clinic.slug).catch(() => undefined);
  void refreshProtocol(clinic.slug).catch(() => undefined);
  return answered;
}
