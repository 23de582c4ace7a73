import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { PHOTO_VIEWS } from './photo-limits.ts';

/** The most photos of one treatment. */
export const MAX_BEFORE_PHOTOS = 12;

/** Which side a photo before a treatment shows; its bytes are the body of the request. */
export const beforePhotoQuerySchema = z.strictObject({ view: z.enum(PHOTO_VIEWS) });

export type BeforePhotoQuery = z.infer<typeof beforePhotoQuerySchema>;

/** A photo the clinic took before a treatment, without its bytes. */
export const beforePhotoSchema = z
  .object({
    id: z.uuid(),
    view: z.enum(PHOTO_VIEWS),
    width: z.int(),
    height: z.int(),
    addedAt: instantSchema,
    /** Who added it, as they are called today. */
    by: z.string(),
  })
  .meta({ id: 'BeforePhoto' });

export type BeforePhoto = z.infer<typeof beforePhotoSchema>;

/** The photos of a treatment, in the order they were added. */
export const beforePhotoListSchema = z
  .object({ items: z.array(beforePhotoSchema) })
  .meta({ id: 'BeforePhotoList' });

export type BeforePhotoList = z.infer<typeof beforePhotoListSchema>;
