import {
  type ComplicationSaid,
  type ComplicationView,
  emptyProtocol,
  type ProtocolView,
  type RecallView,
} from '@afterneedle/contract';
import { dayIn } from '../people/age.ts';
import { DEMO_TEAM } from './demo-catalogue.ts';
import type { Playhouse, Scene, SentCheckIn } from './play-person.ts';

const DAY_MS = 24 * 3_600_000;

async function sentOf({ sent }: Playhouse, story: string): Promise<SentCheckIn> {
  const last = sent.findLast((one) => one.story === story);
  if (last === undefined) throw new Error(`nobody sent a check-in of ${story}`);
  return last;
}

async function file(
  house: Playhouse,
  story: string,
  of: {
    readonly said: Partial<ComplicationSaid>;
    readonly at: number;
    readonly began: number;
    readonly state: 'confirmed' | 'closed';
  },
): Promise<void> {
  const { asStaff } = house.stage;
  const { id: checkInId } = await sentOf(house, story);
  const begun = await asStaff<ComplicationView>('director', 'POST', '/complications', { checkInId });
  const { version, person, treatment } = begun;
  const onsetOn = dayIn(house.clinic.timeZone, new Date(of.began));
  const written = await asStaff<ComplicationView>('director', 'PUT', `/complications/${begun.id}`, {
    version,
    personId: person?.id ?? null,
    treatmentId: treatment?.id ?? null,
    said: { ...begun.said, onsetOn, ...of.said },
  });
  const path = `/complications/${begun.id}/state`;
  const confirmed = await asStaff<ComplicationView>('director', 'POST', path, {
    version: written.version,
    state: 'confirmed',
  });
  if (of.state === 'closed')
    await asStaff('director', 'POST', path, { version: confirmed.version, state: 'closed' });
}

/** Answers how the clinic files what went wrong: the infection, and the lumps that came weeks after. */
export function playComplications(house: Playhouse, now: number): readonly Scene[] {
  const { stage, productIds } = house;
  const infection: Partial<ComplicationSaid> = {
    terms: ['E1901', 'F2303'],
    severity: 'moderate',
    causality: 'possible',
    causalityReason: 'Began on day 3, after sweat at the gym. Nobody else of that day or lot had it.',
    outcome: 'healed',
    outcomeOn: dayIn(house.clinic.timeZone, new Date(now - 4 * DAY_MS)),
    narrative: 'Yellow bumps on one cheek from day 3, sore and warm. Swab taken.',
    care: 'Seen on the day by Dr Example. Tablets for 7 days.',
  };
  const granuloma: Partial<ComplicationSaid> = {
    terms: ['E2317', 'F2303'],
    severity: 'moderate',
    causality: 'probable',
    causalityReason: 'Lumps only where the vitamin C serum was needled in, 5 weeks after.',
    outcome: 'still-there',
    suspects: [
      { kind: 'product', recordId: productIds.vitaminC, lot: 'C-0915', note: 'Put on while needling.' },
    ],
    narrative: 'Small firm lumps on both cheeks, not sore, more of them within 5 days.',
    care: 'Sent on to a dermatologist. The serum is put aside.',
  };
  return [
    {
      at: now - 3.5 * DAY_MS,
      run: () =>
        file(house, 'infection', { said: infection, at: now, began: now - 14 * DAY_MS, state: 'closed' }),
    },
    {
      at: now - 1.5 * DAY_MS,
      run: () =>
        file(house, 'granuloma', { said: granuloma, at: now, began: now - 7 * DAY_MS, state: 'confirmed' }),
    },
    {
      at: now - 1.4 * DAY_MS,
      run: async () => {
        const note = 'Serum put aside after lumps in one person. Ask each about lumps.';
        const subject = { kind: 'batch', ref: productIds.vitaminC, value: 'C-0915', note };
        const recall = await stage.asStaff<RecallView>('director', 'POST', '/recalls', subject);
        for (const { personId } of recall.people.slice(0, 2))
          await stage.asStaff('nurse', 'POST', `/recalls/${recall.id}/contacts`, { personId, how: 'phone' });
      },
    },
  ];
}

/** Answers how the clinic writes its protocol and puts it into force. */
export function playProtocol({ stage }: Playhouse, at: number): readonly Scene[] {
  const content = {
    ...emptyProtocol('Demo protocol'),
    holds: [
      {
        item: 'no-exercise',
        untilHour: { standard: 72, deep: 96 },
        reason: 'Sweat and gym after an infection.',
      },
      { item: 'no-vitamin-c', untilHour: { standard: 240, deep: 336 } },
    ],
    lines: [
      {
        id: 'our-cream',
        stance: 'do' as const,
        say: 'Use the barrier cream you were given, 2 times a day.',
        fromHour: 24,
        untilHour: 168,
      },
    ],
    supplied: [{ thing: 'clinic-cream', name: 'Plain barrier cream' }],
    sheet: { title: 'After your treatment', colour: 'teal' as const },
  };
  return [
    {
      at,
      run: async () => {
        const { name } = content;
        const { id } = await stage.asStaff<ProtocolView>('nurse', 'POST', '/protocols', { name });
        const path = `/protocols/${id}`;
        const draft = await stage.asStaff<ProtocolView>('nurse', 'PUT', `${path}/draft`, {
          revision: 0,
          content,
        });
        await stage.asStaff('nurse', 'POST', `${path}/test`, {});
        await stage.asStaff('nurse', 'POST', `${path}/review`, {});
        await stage.asStaff('director', 'POST', `${path}/publish`, {
          revision: draft.revision,
          approvedBy: DEMO_TEAM.director.name,
          effectiveAt: new Date(stage.clock.now).toISOString(),
          note: 'First version.',
        });
      },
    },
  ];
}
