import { z } from 'zod';
import { instantSchema } from './check-in.ts';

const reportFieldSchema = z.object({
  /** The number of the box on the form, such as B5. */
  id: z.string(),
  name: z.string(),
  /** What the record says; missing where a person must fill it in. */
  value: z.string().nullable(),
});

/** A report of an adverse event in the order of a form, as far as the record fills it; a person sends it. */
export const complicationReportSchema = z
  .object({
    form: z.string(),
    notice: z.string(),
    madeAt: instantSchema,
    complicationId: z.uuid(),
    version: z.int(),
    sections: z.array(z.object({ id: z.string(), name: z.string(), fields: z.array(reportFieldSchema) })),
    /** The boxes that the record does not fill. */
    empty: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'ComplicationReport' });

export type ComplicationReport = z.infer<typeof complicationReportSchema>;
