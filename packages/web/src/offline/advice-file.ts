import { levelSchema } from '@afterneedle/contract';
import { z } from 'zod';

/** What can happen to a piece of advice. */
const CHANGE_KINDS = ['new', 'raised', 'changed', 'lowered', 'gone', 'part'] as const;

const change = z.object({
  kind: z.enum(CHANGE_KINDS),
  /** The level of the rule, where it is about a rule. */
  level: levelSchema.optional(),
  /** The sentence of the rule, or the part of the app. */
  says: z.string(),
  /** The same in other languages, by their id: a page with older advice does not know the sentence. */
  inOther: z.record(z.string(), z.string()).optional(),
  /** A page with older advice could say something less urgent than it must. */
  isSafety: z.boolean(),
});

/** Which versions of the advice there were, newest first, and what each changed. */
export const adviceFileSchema = z.object({
  entries: z.array(z.object({ knowledge: z.string(), date: z.iso.date(), changes: z.array(change) })),
});

export type AdviceChange = z.infer<typeof change>;
export type AdviceEntry = z.infer<typeof adviceFileSchema>['entries'][number];
