import {
  type AllergyMatches,
  allergyMatchesSchema,
  type Catalogue,
  type ComingUp,
  catalogueSchema,
  comingUpSchema,
  type DeviceWrite,
  deviceViewSchema,
  type HandOverCreate,
  type HandOverCreated,
  type HandOverList,
  handOverCreatedSchema,
  handOverListSchema,
  type ProductWrite,
  productViewSchema,
  type TreatmentCorrection,
  type TreatmentList,
  type TreatmentView,
  type TreatmentWrite,
  treatmentListSchema,
  treatmentViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

const readTreatment = (json: unknown): TreatmentView => treatmentViewSchema.parse(json);
const keyed = (key: string = randomId()) => ({ 'idempotency-key': key });

export function fetchCatalogue(): Promise<Answered<Catalogue>> {
  return ask('/api/v1/catalogue', (json) => catalogueSchema.parse(json));
}

/** Writes a device; without an id a new one. */
export function writeDevice(device: DeviceWrite, id?: string): Promise<Answered<unknown>> {
  const sent = { method: id === undefined ? 'POST' : 'PUT', body: device, headers: keyed() } as const;
  const path = `/api/v1/catalogue/devices${id === undefined ? '' : `/${id}`}`;
  return ask(path, (json) => deviceViewSchema.parse(json), sent);
}

/** Writes a product; without an id a new one. */
export function writeProduct(product: ProductWrite, id?: string): Promise<Answered<unknown>> {
  const sent = { method: id === undefined ? 'POST' : 'PUT', body: product, headers: keyed() } as const;
  const path = `/api/v1/catalogue/products${id === undefined ? '' : `/${id}`}`;
  return ask(path, (json) => productViewSchema.parse(json), sent);
}

export function fetchTreatments(personId: string): Promise<Answered<TreatmentList>> {
  return ask(`/api/v1/people/${personId}/treatments`, (json) => treatmentListSchema.parse(json));
}

export function fetchAllergyMatches(personId: string): Promise<Answered<AllergyMatches>> {
  return ask(`/api/v1/people/${personId}/allergy-matches`, (json) => allergyMatchesSchema.parse(json));
}

export function createTreatment(
  personId: string,
  treatment: TreatmentWrite,
  key: string,
): Promise<Answered<TreatmentView>> {
  const sent = { method: 'POST', body: treatment, headers: keyed(key) } as const;
  return ask(`/api/v1/people/${personId}/treatments`, readTreatment, sent);
}

export function correctTreatment(
  id: string,
  correction: TreatmentCorrection,
  key: string,
): Promise<Answered<TreatmentView>> {
  const sent = { method: 'PUT', body: correction, headers: keyed(key) } as const;
  return ask(`/api/v1/treatments/${id}`, readTreatment, sent);
}

export function fetchComingUp(): Promise<Answered<ComingUp>> {
  return ask('/api/v1/next-sessions', (json) => comingUpSchema.parse(json));
}

export function fetchHandOvers(treatmentId: string): Promise<Answered<HandOverList>> {
  return ask(`/api/v1/treatments/${treatmentId}/hand-overs`, (json) => handOverListSchema.parse(json));
}

export function issueHandOver(
  treatmentId: string,
  asked: HandOverCreate,
): Promise<Answered<HandOverCreated>> {
  const sent = { method: 'POST', body: asked, headers: keyed() } as const;
  return ask(
    `/api/v1/treatments/${treatmentId}/hand-overs`,
    (json) => handOverCreatedSchema.parse(json),
    sent,
  );
}

export function revokeHandOver(id: string): Promise<Answered<undefined>> {
  return ask(`/api/v1/hand-overs/${id}/revoke`, () => undefined, { method: 'POST', headers: keyed() });
}
