import {
  checkInCreateSchema,
  checkInViewSchema,
  levelResultSchema,
  levelSchema,
} from '@afterneedle/contract';
import { z } from 'zod';
import { inOrder } from './kept-plan.ts';
import { isKeptPhoto } from './photo.ts';

/** The form of the file; a newer app still reads every older one. */
export const EXPORT_VERSION = 1;

const MAX_TEXT = 20_000;
const id = z.string().min(1).max(200);
const text = z.string().max(MAX_TEXT);
const words = z.array(text).max(1_000);
/** Milliseconds since 1970. */
const instant = z.number().finite().min(0);
const facts = z.record(text, text);
const others = z.enum(['no', 'unsure']);

const reading = z.object({
  findings: z.record(text, z.union([z.number(), z.literal(true)])),
  contexts: facts,
  areas: words,
  hoursSince: z.number().optional(),
  deniedInText: words,
  crisis: z.literal(true).optional(),
});

const when = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('exact'), date: text, time: text }),
  z.object({ mode: z.literal('about'), days: z.number() }),
  z.object({ mode: z.literal('unknown') }),
]);

const answer = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('danger'), items: z.record(text, z.enum(['yes', 'no', 'unsure'])) }),
  z.looseObject({ kind: z.literal('choice'), value: text }),
  z.looseObject({ kind: z.literal('list'), picked: words, others, steps: z.record(text, text).optional() }),
  z.looseObject({ kind: z.literal('rows'), rows: z.record(text, text) }),
  z.looseObject({
    kind: z.literal('message'),
    text,
    reading: reading.optional(),
    about: z.literal('someone-else').optional(),
  }),
  z.looseObject({ kind: z.literal('day'), when: when.optional(), picked: words, others }),
]);

const delivery = z.looseObject({
  state: z.enum(['waiting', 'sending', 'sent', 'refused']),
  body: checkInCreateSchema,
  askedAt: instant,
  lastTryAt: instant.optional(),
  sentAt: instant.optional(),
  link: text.optional(),
  raisedTo: levelSchema.optional(),
  refusal: text.optional(),
  key: id.optional(),
});

const checkIn = z.looseObject({
  id,
  origin: id.optional(),
  createdAt: instant,
  updatedAt: instant,
  clinicSlug: text.optional(),
  answers: z.record(text, answer),
  drafts: z.record(text, answer),
  result: levelResultSchema.extend({ assessedAt: instant }).optional(),
  delivery: delivery.optional(),
  deletedAt: instant.optional(),
});

const planFacts = z.record(text, z.any());

const plan = z.looseObject({
  id: z.literal('mine'),
  planId: id,
  sequence: z.number().int().min(0),
  given: z.array(z.object({ uid: text, startsAt: instant })).optional(),
  treatments: z
    .array(
      z.looseObject({
        id,
        endedAt: instant,
        isRough: z.boolean(),
        isUnknown: z.boolean(),
        timeZone: text,
        facts: planFacts,
        record: z.looseObject({ areas: words, given: words.optional() }).optional(),
      }),
    )
    .transform(inOrder),
  person: planFacts,
  supplied: words,
  calm: z.object({ isCalm: z.boolean(), at: instant }).optional(),
  allergies: words.optional(),
  updatedAt: instant,
});

const patchReading = z.object({ sight: z.enum(['nothing', 'itch-or-rash', 'unsure']), seenAt: instant });

const before = z.looseObject({
  id: z.literal('mine'),
  updatedAt: instant,
  words: facts,
  numbers: facts,
  days: facts,
  planned: text.optional(),
  ticked: words,
  prepared: words,
  patches: z.array(
    z.looseObject({
      id,
      what: text,
      where: text,
      putOnAt: instant,
      readings: z.record(z.string().regex(/^\d+$/), patchReading),
    }),
  ),
  calendar: z
    .object({
      id,
      sequence: z.number().int().min(0),
      given: z.array(z.object({ uid: text, startsAt: instant })),
    })
    .optional(),
});

const told = <V extends z.ZodType>(value: V) =>
  z.array(z.looseObject({ id, revision: z.number().int().min(0), value, at: instant }));

const day = z.looseObject({
  id: z.iso.date(),
  timeZone: text,
  answers: z.record(text, told(z.union([z.number(), z.literal('unsure')]))),
  notes: told(text),
  products: told(text).optional(),
  takenBack: z.record(text, z.number()),
  updatedAt: instant,
});

const photo = z.looseObject({ id }).refine(isKeptPhoto);

const setting = z.looseObject({ id });

const message = z.looseObject({
  id,
  link: text,
  text,
  state: z.enum(['draft', 'waiting', 'sending', 'sent', 'refused']),
  writtenAt: instant,
  danger: z.enum(['same-day', 'emergency']).nullable(),
});

/** Everything of one person on one phone, as the file holds it. */
export const exportSchema = z.object({
  format: z.literal('afterneedle'),
  version: z.number().int().min(1).max(EXPORT_VERSION),
  exportedAt: instant,
  /** The knowledge of the app that wrote it. */
  knowledge: z.string(),
  stores: z.object({
    'check-ins': z.array(checkIn),
    views: z.array(checkInViewSchema),
    plans: z.array(plan),
    'before-treatment': z.array(before),
    diary: z.array(day),
    photos: z.array(photo),
    settings: z.array(setting),
    /** Older files hold none. */
    messages: z.array(message).default([]),
  }),
  pictures: z.array(z.object({ id, base64: z.base64() })),
});

/** The same file, locked with a passphrase. */
export const lockedSchema = z.object({
  format: z.literal('afterneedle-locked'),
  version: z.literal(1),
  salt: z.base64(),
  iterations: z.number().int().min(100_000).max(10_000_000),
  iv: z.base64(),
  box: z.base64(),
});

export type ExportFile = z.infer<typeof exportSchema>;
export type LockedFile = z.infer<typeof lockedSchema>;
