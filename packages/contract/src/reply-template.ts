import { z } from 'zod';
import { textSchema } from './text.ts';

/** What may stand in braces in a reply kept ready; each must be filled before it is sent. */
export const TEMPLATE_SLOTS = ['name', 'date', 'time', 'phone'] as const;

export type TemplateSlot = (typeof TEMPLATE_SLOTS)[number];

const SLOT = /\{([^{}]*)\}/g;

/** Answers which slots a text has, each once, in its order. */
export function slotsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? ''))];
}

const bodySchema = textSchema(2_000).refine(
  (text) => slotsIn(text).every((slot) => TEMPLATE_SLOTS.some((known) => known === slot)),
  `only these in braces: ${TEMPLATE_SLOTS.map((slot) => `{${slot}}`).join(', ')}`,
);

/** A reply as staff write it. */
export const replyTemplateWriteSchema = z
  .strictObject({
    title: textSchema(80),
    body: bodySchema,
    /** The version that was changed; a newer one is not written over. */
    version: z.int().min(1).optional(),
  })
  .meta({ id: 'ReplyTemplateWrite' });

export type ReplyTemplateWrite = z.infer<typeof replyTemplateWriteSchema>;

/** A reply kept ready. */
export const replyTemplateSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    body: z.string(),
    version: z.int(),
    updatedAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'ReplyTemplate' });

export type ReplyTemplate = z.infer<typeof replyTemplateSchema>;

/** The replies of a clinic, by title. */
export const replyTemplateListSchema = z
  .object({ templates: z.array(replyTemplateSchema) })
  .meta({ id: 'ReplyTemplateList' });

export type ReplyTemplateList = z.infer<typeof replyTemplateListSchema>;
