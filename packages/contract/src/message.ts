import { z } from 'zod';
import { textSchema } from './text.ts';

/** A point in time, ISO 8601 with its offset. */
const instantSchema = z.iso.datetime({ offset: true });

/** The longest message, in characters. */
const MAX_TEXT = 4_000;

/** What the clinic may ask for with a message. */
export const MESSAGE_ASKS = ['photo'] as const;

/** How urgent the words of a message read on their own: a sign that needs help now, or one for today. */
const messageDangerSchema = z.enum(['same-day', 'emergency']);

export type MessageDanger = z.infer<typeof messageDangerSchema>;

/** One message of a thread, as both sides see it. */
export const messageViewSchema = z
  .object({
    id: z.uuid(),
    from: z.enum(['person', 'clinic']),
    /** Who wrote for the clinic. */
    by: z.string().nullable(),
    text: z.string(),
    asks: z.enum(MESSAGE_ASKS).nullable(),
    /** What the words of a person read as, where that is urgent. */
    danger: messageDangerSchema.nullable(),
    /** When it was written; earlier than sent where the phone was offline. */
    writtenAt: instantSchema,
    sentAt: instantSchema,
    /** Who on the other side has had it before their eyes, first first; nobody's name stands for the person. */
    seen: z.array(z.object({ by: z.string().nullable(), at: instantSchema })),
  })
  .meta({ id: 'MessageView' });

export type MessageView = z.infer<typeof messageViewSchema>;

/** What a person writes to the clinic. */
export const messageCreateSchema = z
  .strictObject({ text: textSchema(MAX_TEXT), writtenAt: instantSchema })
  .meta({ id: 'MessageCreate' });

export type MessageCreate = z.infer<typeof messageCreateSchema>;

/** A thread, oldest first. */
export const messageThreadSchema = z
  .object({ messages: z.array(messageViewSchema) })
  .meta({ id: 'MessageThread' });

export type MessageThread = z.infer<typeof messageThreadSchema>;

/** Says which messages somebody has had before their eyes. */
export const messagesReadSchema = z
  .strictObject({ messages: z.array(z.uuid()).min(1).max(200) })
  .meta({ id: 'MessagesRead' });

export type MessagesRead = z.infer<typeof messagesReadSchema>;
