import { z } from 'zod';

/** A text a person wrote, trimmed, `min` (1 unless said) to `max` characters; what no database can keep is refused by name. */
export function textSchema(max: number, min = 1): z.ZodString {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine(
      (text) => text.isWellFormed() && !text.includes('\u0000'),
      'a text without characters that cannot be kept',
    );
}
