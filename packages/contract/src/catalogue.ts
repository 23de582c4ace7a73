import { z } from 'zod';
import { textSchema } from './text.ts';

export const DEVICE_KINDS = ['pen', 'stamp', 'roller', 'rf'] as const;

export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const PRODUCT_KINDS = [
  'serum',
  'numbing',
  'cleanser',
  'moisturiser',
  'sunscreen',
  'mask',
  'other',
] as const;

export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** Deeper than any device goes. */
export const LONGEST_NEEDLE_MM = 8;

/** From here on a depth is asked about again. */
export const DEEP_MM = 3;

/** A device of the clinic. */
export const deviceWriteSchema = z
  .strictObject({
    name: textSchema(120),
    kind: z.enum(DEVICE_KINDS),
    maker: textSchema(120).nullable(),
    model: textSchema(120).nullable(),
    serial: textSchema(120).nullable(),
    udi: textSchema(200).nullable(),
    longestMm: z.number().min(0.1).max(LONGEST_NEEDLE_MM).nullable(),
    retired: z.boolean(),
  })
  .meta({ id: 'DeviceWrite' });

export type DeviceWrite = z.infer<typeof deviceWriteSchema>;

export const deviceViewSchema = z
  .object({ ...deviceWriteSchema.shape, id: z.uuid() })
  .meta({ id: 'DeviceView' });

export type DeviceView = z.infer<typeof deviceViewSchema>;

/** A product the clinic puts on skin or gives to take home. */
export const productWriteSchema = z
  .strictObject({
    name: textSchema(200),
    kind: z.enum(PRODUCT_KINDS),
    /** The list of the label, as it is printed. */
    ingredients: textSchema(8_000, 0),
    used: z.boolean(),
    supplied: z.boolean(),
    retired: z.boolean(),
  })
  .refine(({ used, supplied }) => used || supplied, {
    path: ['used'],
    message: 'used on skin, given to take home, or both',
  })
  .meta({ id: 'ProductWrite' });

export type ProductWrite = z.infer<typeof productWriteSchema>;

export const productViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(PRODUCT_KINDS),
    ingredients: z.string(),
    used: z.boolean(),
    supplied: z.boolean(),
    retired: z.boolean(),
    /** How the list was read: how many ingredients, and which names nobody knew. */
    read: z.object({ ingredients: z.int(), unknown: z.array(z.string()) }),
  })
  .meta({ id: 'ProductView' });

export type ProductView = z.infer<typeof productViewSchema>;

/** What a treatment is written down with. */
export const catalogueSchema = z
  .object({
    devices: z.array(deviceViewSchema),
    products: z.array(productViewSchema),
    operators: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'Catalogue' });

export type Catalogue = z.infer<typeof catalogueSchema>;
