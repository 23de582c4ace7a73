import type { Catalogue, TreatmentView, TreatmentWrite } from '@afterneedle/contract';
import { dayText } from '../day-words.ts';

export interface DraftArea {
  readonly depthMm: string;
  readonly passes: string;
}

export interface DraftProduct {
  readonly productId: string;
  readonly batch: string;
  readonly expiresOn: string;
  readonly givenAs: 'used' | 'supplied';
  readonly allergyReason: string;
}

/** A treatment as the form holds it: texts, empty where nothing is known. */
export interface TreatmentDraft {
  readonly date: string;
  readonly time: string;
  readonly deviceId: string;
  readonly cartridgeLot: string;
  readonly cartridgeExpiresOn: string;
  readonly areas: Readonly<Record<string, DraftArea>>;
  readonly rfMillijoules: string;
  readonly operatorId: string;
  readonly products: readonly DraftProduct[];
  readonly numbingName: string;
  readonly numbingGrams: string;
  readonly numbingTime: string;
  readonly consentText: string;
  readonly patchTest: TreatmentWrite['patchTest'];
  readonly screening: TreatmentWrite['screening'];
  readonly notes: string;
  readonly nextSessionOn: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const dayOf = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
const timeOf = (at: Date): string => `${pad(at.getHours())}:${pad(at.getMinutes())}`;
const textOf = (value: number | null): string => (value === null ? '' : String(value));

/** Answers an empty form for a treatment that ended now. */
export function emptyDraft(catalogue: Catalogue, now: Date, staffId: string): TreatmentDraft {
  const inUse = catalogue.devices.filter(({ retired }) => !retired);
  return {
    date: dayOf(now),
    time: timeOf(now),
    deviceId: inUse.length === 1 ? (inUse[0]?.id ?? '') : '',
    cartridgeLot: '',
    cartridgeExpiresOn: '',
    areas: {},
    rfMillijoules: '',
    operatorId: catalogue.operators.some(({ id }) => id === staffId) ? staffId : '',
    products: [],
    numbingName: '',
    numbingGrams: '',
    numbingTime: '',
    consentText: '',
    patchTest: 'unknown',
    screening: 'unknown',
    notes: '',
    nextSessionOn: '',
  };
}

/** Answers the form of a treatment on file. */
export function draftOfTreatment(view: TreatmentWrite): TreatmentDraft {
  const at = new Date(view.endedAt);
  const applied = view.numbing?.appliedAt ?? null;
  return {
    date: dayOf(at),
    time: timeOf(at),
    deviceId: view.deviceId,
    cartridgeLot: view.cartridgeLot ?? '',
    cartridgeExpiresOn: view.cartridgeExpiresOn ?? '',
    areas: Object.fromEntries(
      view.areas.map(({ area, depthMm, passes }) => [
        area,
        { depthMm: String(depthMm), passes: textOf(passes) },
      ]),
    ),
    rfMillijoules: textOf(view.rfMillijoules),
    operatorId: view.operatorId,
    products: view.products.map((one) => ({
      productId: one.productId,
      batch: one.batch,
      expiresOn: one.expiresOn ?? '',
      givenAs: one.givenAs,
      allergyReason: one.allergyReason ?? '',
    })),
    numbingName: view.numbing?.name ?? '',
    numbingGrams: textOf(view.numbing?.grams ?? null),
    numbingTime: applied === null ? '' : timeOf(new Date(applied)),
    consentText: view.consentText ?? '',
    patchTest: view.patchTest,
    screening: view.screening,
    notes: view.notes,
    nextSessionOn: view.nextSessionOn ?? '',
  };
}

/** Answers a form that starts from the last treatment: what was done the same way, and nothing that belongs to a day or a batch. */
export function copyOfLast(last: TreatmentView, empty: TreatmentDraft): TreatmentDraft {
  const { areas, deviceId, rfMillijoules, numbingName, products } = draftOfTreatment(last);
  return {
    ...empty,
    areas,
    deviceId,
    rfMillijoules,
    numbingName,
    products: products.map((one) => ({ ...one, batch: '', expiresOn: '', allergyReason: '' })),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const numberOf = (text: string): number => Number(text.replace(',', '.'));
const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : numberOf(text));

/** Answers what of a form cannot be sent as it stands, by field. */
export function faultsOf(draft: TreatmentDraft): Readonly<Record<string, string>> {
  const depths = Object.values(draft.areas).map(({ depthMm }) => numberOf(depthMm));
  return {
    ...(draft.date === '' || draft.time === '' ? { date: 'Say when the treatment ended.' } : {}),
    ...(draft.deviceId === '' ? { deviceId: 'Choose the device.' } : {}),
    ...(draft.operatorId === '' ? { operatorId: 'Choose who did it.' } : {}),
    ...(depths.length === 0 ? { areas: 'Pick at least one area.' } : {}),
    ...(depths.some((depth) => !(depth >= 0.1 && depth <= 8))
      ? { areas: 'Each area needs a depth from 0.1 to 8 mm.' }
      : {}),
    ...(draft.cartridgeExpiresOn !== '' && draft.date !== '' && draft.cartridgeExpiresOn < draft.date
      ? { cartridgeExpiresOn: `Expired cartridge: it ran out on ${dayText(draft.cartridgeExpiresOn)}.` }
      : {}),
  };
}

/** Answers what is sent of a form; times are read in the zone of this computer. */
export function writtenTreatment(draft: TreatmentDraft, timeZone: string): TreatmentWrite {
  const { numbingName, numbingTime } = draft;
  return {
    endedAt: new Date(`${draft.date}T${draft.time}`).toISOString(),
    timeZone,
    deviceId: draft.deviceId,
    cartridgeLot: orNull(draft.cartridgeLot),
    cartridgeExpiresOn: orNull(draft.cartridgeExpiresOn),
    areas: Object.entries(draft.areas).map(([area, { depthMm, passes }]) => ({
      area,
      depthMm: numberOf(depthMm),
      passes: numberOrNull(passes),
    })),
    rfMillijoules: numberOrNull(draft.rfMillijoules),
    operatorId: draft.operatorId,
    products: draft.products
      .filter(({ productId }) => productId !== '')
      .map((one) => ({
        productId: one.productId,
        batch: one.batch.trim(),
        expiresOn: orNull(one.expiresOn),
        givenAs: one.givenAs,
        allergyReason: orNull(one.allergyReason),
      })),
    numbing:
      numbingName.trim() === ''
        ? null
        : {
            name: numbingName.trim(),
            grams: numberOrNull(draft.numbingGrams),
            appliedAt: numbingTime === '' ? null : new Date(`${draft.date}T${numbingTime}`).toISOString(),
          },
    consentText: orNull(draft.consentText),
    patchTest: draft.patchTest,
    screening: draft.screening,
    notes: draft.notes.trim(),
    nextSessionOn: orNull(draft.nextSessionOn),
  };
}
