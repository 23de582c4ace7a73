import {
  type CheckInCreated,
  fullName,
  HAND_OVER_HEADER,
  type HandedOver,
  type HandOverCreated,
  type PersonView,
  type TreatmentView,
  type TreatmentWrite,
} from '@afterneedle/contract';
import { dayIn } from '../people/age.ts';
import type { Triage } from '../platform/triage.ts';
import type { DemoDevice, DemoProduct, DemoStaff } from './demo-catalogue.ts';
import { answerInterview, checkInOf } from './demo-phone.ts';
import type { PlannedPerson, PlannedTreatment } from './demo-plan.ts';
import { type DemoStage, phoneSecret } from './demo-stage.ts';
import type { ToldCheckIn } from './demo-stories.ts';
import { afterOpenMinutes } from './working-hours.ts';

/** One thing that happens at a moment. */
export interface Scene {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/** A check-in that was sent, and whose. */
export interface SentCheckIn extends CheckInCreated {
  readonly story: string;
  readonly personId: string;
  readonly treatmentId: string;
}

/** What the plays of all people share. */
export interface Playhouse {
  readonly stage: DemoStage;
  readonly triage: Triage;
  readonly slug: string;
  readonly clinic: { readonly name: string; readonly phone: string; readonly timeZone: string };
  readonly deviceIds: Readonly<Record<DemoDevice, string>>;
  readonly productIds: Readonly<Record<DemoProduct, string>>;
  readonly staffIds: Readonly<Record<DemoStaff, string>>;
  readonly sent: SentCheckIn[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEKS_BETWEEN = 4;

const FACE = [
  'forehead-left',
  'forehead-middle',
  'forehead-right',
  'cheek-upper-left',
  'cheek-upper-right',
  'cheek-lower-left',
  'cheek-lower-right',
  'nose',
  'chin',
];
const THIN = new Set(['forehead-left', 'forehead-middle', 'forehead-right', 'nose']);

function writtenTreatment(house: Playhouse, planned: PlannedTreatment): TreatmentWrite {
  const { timeZone } = house.clinic;
  const { endedAt, depthMm } = planned;
  const dayAfter = (days: number): string => dayIn(timeZone, new Date(endedAt + days * DAY_MS));
  const areas = [...FACE, ...(planned.isNeckToo ? ['neck-front'] : [])];
  const given = (product: DemoProduct, batch: string, givenAs: 'used' | 'supplied') => ({
    productId: house.productIds[product],
    batch,
    expiresOn: dayAfter(200),
    givenAs,
    allergyReason: null,
  });
  return {
    endedAt: new Date(endedAt).toISOString(),
    timeZone,
    deviceId: house.deviceIds[planned.device],
    cartridgeLot: planned.lot,
    cartridgeExpiresOn: dayAfter(300),
    areas: areas.map((area) => ({
      area,
      depthMm: THIN.has(area) ? Math.max(0.5, depthMm - 0.5) : area === 'neck-front' ? 0.5 : depthMm,
      passes: area === 'neck-front' ? 2 : 3,
    })),
    rfMillijoules: planned.rfMillijoules,
    operatorId: house.staffIds[planned.operator],
    products: [
      given(planned.serum, planned.batch, 'used'),
      given('numbing', 'N-440', 'used'),
      given('cream', 'BC-18', 'supplied'),
      given('sunscreen', 'SP-07', 'supplied'),
    ],
    numbing: {
      name: 'Numbing cream 4 %',
      grams: 8,
      appliedAt: new Date(endedAt - 65 * MINUTE_MS).toISOString(),
    },
    consentText: '2026-1',
    patchTest: 'no-reaction',
    screening: 'go',
    notes: '',
    nextSessionOn: dayAfter(WEEKS_BETWEEN * 7),
  };
}

/** What is learned of somebody on the way. */
interface Known {
  personId: string;
  treatmentId: string;
  credential: string;
}

function joining(house: Playhouse, planned: PlannedPerson, known: Known): readonly Scene[] {
  const { asStaff } = house.stage;
  const at = planned.joinedAt;
  const consent = (purpose: string, given: boolean) => async (): Promise<void> => {
    const said = { purpose, given, textVersion: '2026-1' };
    await asStaff('desk', 'POST', `/people/${known.personId}/consents`, said);
  };
  return [
    {
      at,
      run: async () => {
        known.personId = (await asStaff<PersonView>('nurse', 'POST', '/people', planned.written)).id;
      },
    },
    { at: at + 2 * MINUTE_MS, run: consent('sharing', true) },
    { at: at + 3 * MINUTE_MS, run: consent('reminders', planned.agrees.reminders) },
    { at: at + 4 * MINUTE_MS, run: consent('training-photos', planned.agrees.photos) },
  ];
}

function treating(house: Playhouse, planned: PlannedPerson, known: Known): readonly Scene[] {
  const { asStaff, asPhone } = house.stage;
  return planned.treatments.flatMap((treatment): Scene[] => {
    const { endedAt, operator } = treatment;
    const link = { token: '' };
    const written: Scene = {
      at: endedAt + 5 * MINUTE_MS,
      run: async () => {
        const path = `/people/${known.personId}/treatments`;
        const made = await asStaff<TreatmentView>(operator, 'POST', path, writtenTreatment(house, treatment));
        known.treatmentId = made.id;
        const asked = { asksBirthDate: false, mail: false };
        const over = await asStaff<HandOverCreated>(
          'desk',
          'POST',
          `/treatments/${made.id}/hand-overs`,
          asked,
        );
        link.token = over.link.split('#')[1] ?? '';
      },
    };
    const taken: Scene = {
      at: endedAt + 9 * MINUTE_MS,
      run: async () => {
        const device = phoneSecret();
        const claim = { token: link.token, device };
        const handed = await asPhone<HandedOver>('POST', '/hand-overs/claim', claim);
        known.credential = `${handed.credential}.${device}`;
      },
    };
    return planned.takesLink ? [written, taken] : [written];
  });
}

/** What the clinic does about a check-in, in its opening hours. */
function answering(
  house: Playhouse,
  told: ToldCheckIn,
  of: { readonly sent: () => SentCheckIn; readonly sentAt: number; readonly after: number },
): readonly Scene[] {
  const { stage, clinic } = house;
  const { asStaff, asPhone } = stage;
  const path = (step: string): string => `/check-ins/${of.sent().id}/${step}`;
  const isTold = told.reply !== undefined;
  const openedAt = afterOpenMinutes(of.sentAt, isTold ? Math.ceil(of.after / 5) : of.after, clinic.timeZone);
  const token = (): string => of.sent().link.slice('/c#'.length);
  const scenes: Scene[] = [
    { at: openedAt, run: async () => void (await asStaff('nurse', 'GET', `/inbox/${of.sent().id}`)) },
  ];
  if (told.reply !== undefined) {
    const text = told.reply;
    scenes.push(
      {
        at: openedAt + 2 * MINUTE_MS,
        run: async () => void (await asStaff('nurse', 'POST', path('acknowledge'), {})),
      },
      {
        at: openedAt + 6 * MINUTE_MS,
        run: async () => void (await asStaff('nurse', 'POST', path('reply'), { text })),
      },
    );
  }
  if (told.answer !== undefined) {
    const at = openedAt + 31 * MINUTE_MS;
    const said = { text: told.answer, writtenAt: new Date(at).toISOString() };
    scenes.push({
      at,
      run: async () =>
        void (await asPhone('POST', path('messages'), said, { authorization: `Bearer ${token()}` })),
    });
  }
  const closedAt = isTold ? afterOpenMinutes(openedAt, 7 * 60, clinic.timeZone) : openedAt + 3 * MINUTE_MS;
  const close = async (): Promise<void> => {
    const { id } = of.sent();
    if (told.answer !== undefined) {
      const thread = await asStaff<{ messages: { id: string }[] }>('nurse', 'GET', `/inbox/${id}/messages`);
      const read = { messages: thread.messages.map((message) => message.id) };
      await asStaff('nurse', 'POST', `/inbox/${id}/messages/read`, read);
    }
    await asStaff('nurse', 'POST', path('close'), { outcome: told.outcome ?? 'advised' });
  };
  return [...scenes, { at: closedAt, run: close }];
}

function telling(
  house: Playhouse,
  planned: PlannedPerson,
  { known, now }: { readonly known: Known; readonly now: number },
): readonly Scene[] {
  const { stage, triage, slug, clinic } = house;
  const [treatment] = planned.treatments;
  if (treatment === undefined) return [];
  const series: { hoursSince: number; facts: ReturnType<typeof answerInterview> }[] = [];
  const name = fullName(planned.written);
  return planned.story.checkIns.flatMap((told, index) => {
    // The one that has just come in is told by its age and not by a day.
    const isNow = told.afterHours === 0;
    const sentAt = isNow ? now - 12 * MINUTE_MS : treatment.endedAt + told.afterHours * HOUR_MS;
    const hoursSince = Math.round((sentAt - treatment.endedAt) / (HOUR_MS / 10)) / 10;
    let sent: SentCheckIn | undefined;
    const send = async (): Promise<void> => {
      const facts = answerInterview(told.facts, hoursSince);
      const said = { slug, clinic, name, facts, hoursSince, treatedAt: treatment.endedAt, now: sentAt };
      const body = checkInOf(triage, {
        ...said,
        message: told.message,
        areas: told.areas,
        series: [...series],
      });
      series.push({ hoursSince, facts });
      const headers = { [HAND_OVER_HEADER]: known.credential };
      const created = await stage.asPhone<CheckInCreated>('POST', '/check-ins', body, headers);
      const { personId, treatmentId } = known;
      sent = { ...created, story: planned.story.id, personId, treatmentId };
      house.sent.push(sent);
    };
    const of = {
      sentAt,
      after: planned.answeredAfter[index] ?? 30,
      sent: () => {
        if (sent === undefined) throw new Error('the check-in was not sent yet');
        return sent;
      },
    };
    return [{ at: sentAt, run: send }, ...(isNow ? [] : answering(house, told, of))];
  });
}

/** Answers everything that happens to one person and for them. */
export function playPerson(house: Playhouse, planned: PlannedPerson, now: number): readonly Scene[] {
  const known: Known = { personId: '', treatmentId: '', credential: '' };
  return [
    ...joining(house, planned, known),
    ...treating(house, planned, known),
    ...telling(house, planned, { known, now }),
  ];
}
