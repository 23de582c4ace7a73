import { z } from 'zod';
import { instantSchema } from './check-in.ts';
import { MAX_PHOTO_BYTES, PHOTO_VIEWS } from './photo-limits.ts';
import { textSchema } from './text.ts';

const bytesSchema = z.int().min(1).max(MAX_PHOTO_BYTES);

const describedSchema = z.strictObject({
  /** Made by the phone; the same id is the same photo, however often it is announced. */
  id: z.uuid(),
  view: z.enum(PHOTO_VIEWS),
  /** The region of a close-up. */
  region: textSchema(60).nullable(),
  /** The camera gave a mirror image; the picture was turned back and shows what others see. */
  mirrored: z.boolean(),
  takenAt: instantSchema,
  /** The date where it was taken. */
  takenOn: z.iso.date(),
  /** Days since the day of the treatment, which is day 0; null when it lies before or is not known. */
  day: z.int().min(0).max(1_096).nullable(),
});

/** Announces a photo before its bytes: a JPEG, without which the announcement is worth nothing. */
export const photoCreateSchema = describedSchema
  .extend({
    bytes: bytesSchema,
    /** SHA-256 of all its bytes, in hex. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hex digits'),
  })
  .meta({ id: 'PhotoCreate' });

export type PhotoCreate = z.infer<typeof photoCreateSchema>;

/** How far a photo has come: bytes are missing, it is kept, it is no picture, or its bytes are gone. */
export const PHOTO_STATES = ['receiving', 'stored', 'refused', 'lost'] as const;

const photoStateSchema = z.enum(PHOTO_STATES);

/** Where to go on sending. */
export const photoUploadSchema = z
  .object({ id: z.uuid(), state: photoStateSchema, offset: z.int().min(0), bytes: bytesSchema })
  .meta({ id: 'PhotoUpload' });

export type PhotoUpload = z.infer<typeof photoUploadSchema>;

/** A photo of a check-in, without its bytes. */
export const photoSentSchema = z
  .object({
    ...describedSchema.shape,
    state: photoStateSchema,
    width: z.int().nullable(),
    height: z.int().nullable(),
    /** When its last byte came. */
    sentAt: instantSchema.nullable(),
  })
  .meta({ id: 'PhotoSent' });

export type PhotoSent = z.infer<typeof photoSentSchema>;

/** The photos of a check-in, in the order they were taken. */
export const photoListSchema = z.object({ photos: z.array(photoSentSchema) }).meta({ id: 'PhotoList' });

export type PhotoList = z.infer<typeof photoListSchema>;
