import { z } from 'zod';
import { hoursSinceSchema } from './facts.ts';
import { knowledgeHashSchema } from './level.ts';
import { atClinicSchema, clinicOverlaySchema, planFactsSchema, policySchema } from './plan.ts';

/** What "May I use this yet?" is asked with: a list as on a label, or a product or an activity by its everyday name. */
export const productCheckCreateSchema = z
  .strictObject({
    ingredients: z
      .string()
      .optional()
      .describe('The list as printed on the label. It counts before the name.')
      .meta({ maxLength: 20_000 }),
    product: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('"tinted mineral SPF 50", "gym". With a list it tells what the list should hold.'),
    hoursSince: hoursSinceSchema
      .optional()
      .describe('Hours since the end of treatment; without them it counts as just after.'),
    treatment: z
      .strictObject({
        depthMm: z.number().optional().meta({ minimum: 0.1, maximum: 8 }),
        facts: planFactsSchema.optional(),
      })
      .optional(),
    person: planFactsSchema.optional(),
    allergies: z
      .array(z.string().max(200))
      .max(50)
      .optional()
      .describe('In the words of the person: an ingredient, a kind of ingredient.'),
    isCalm: z.boolean().optional(),
    policy: policySchema.optional(),
    clinic: clinicOverlaySchema.optional(),
    signs: z.array(z.string().max(80)).optional().describe('Findings of a check-in that are present.'),
  })
  .meta({ id: 'ProductCheckCreate' });

export type ProductCheckCreate = z.infer<typeof productCheckCreateSchema>;

/** What a server is asked with: it knows the protocols of its clinics. */
export const productCheckAtClinicSchema = productCheckCreateSchema
  .extend({ clinicSlug: atClinicSchema.optional() })
  .meta({ id: 'ProductCheckAtClinic' });

export type ProductCheckAtClinic = z.infer<typeof productCheckAtClinicSchema>;

const answer = z.enum(['may', 'not-until', 'ask', 'unknown']);

const facts = z.array(z.object({ c: z.string(), is: z.array(z.string()) }));

const until = {
  /** With "ask" it waits at least so long besides. */
  untilHour: z.number().optional(),
  /** Left out without an end, as the plan says. */
  never: z.literal(true).optional(),
  /** With "ask": only the person who prescribed it can say. */
  askWhom: z.literal('prescriber').optional(),
  onlyWhen: z.array(z.enum(['calm', 'clinic-agrees'])).optional(),
  /** Allergies nobody named with which it would be left out for good. */
  unless: facts.optional(),
  ifNone: z
    .object({ onlyIf: facts, answer, untilHour: z.number().optional(), never: z.literal(true).optional() })
    .optional()
    .describe('What it would answer if none of these open facts were so; till then they count as possible.'),
};

const ingredientAnswerSchema = z
  .object({
    name: z.string(),
    recognised: z.enum(['by-table', 'by-name', 'by-list', 'no']),
    id: z.string().optional(),
    classes: z.array(z.string()),
    answer,
    ...until,
    /** What of the same use may start before the hold is over; without an hour, now. */
    sooner: z.object({ label: z.string(), untilHour: z.number().optional() }).optional(),
    /** What to do while it waits. */
    meanwhile: z.string().optional(),
    /** A personal fact put it on top. */
    personal: z.literal(true).optional(),
    because: z.string(),
    basis: z.array(z.string()),
  })
  .meta({ id: 'IngredientAnswer' });

/** May it be used, ingredient by ingredient; `deciding` are places in `ingredients`. */
export const productCheckSchema = z
  .object({
    ingredients: z.array(ingredientAnswerSchema),
    answer,
    deciding: z.array(z.int()),
    ...until,
    notes: z.array(z.string()).optional(),
    unknownAllergies: z
      .array(z.string())
      .optional()
      .describe('Allergies we do not know: only their words were looked for, so the person looks too.'),
    knowledge: knowledgeHashSchema,
  })
  .meta({ id: 'ProductCheck' });

export type ProductCheck = z.infer<typeof productCheckSchema>;
