import { LEVELS } from '@afterneedle/engine';
import { z } from 'zod';

/** One of the five levels, lowest first: expected, self-care, contact-provider, same-day, emergency. */
export const levelSchema = z.enum(LEVELS).meta({ id: 'Level' });

const VERSION = 'a version of the knowledge: "sha256:" and 64 characters from 0 to 9 and a to f';

/** The hash of the knowledge a result was worked out with. */
export const knowledgeHashSchema = z.string(VERSION).regex(/^sha256:[0-9a-f]{64}$/, VERSION);

/** How a level was worked out: where it stands, whether unknown answers could still reach same-day, by which knowledge. */
export const levelResultSchema = z
  .strictObject({ level: levelSchema, certified: z.boolean(), knowledge: knowledgeHashSchema })
  .meta({ id: 'LevelResult' });

export type LevelResult = z.infer<typeof levelResultSchema>;
