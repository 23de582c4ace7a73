import type { DeviceWrite, ProductWrite, StaffRole } from '@afterneedle/contract';

/** Who works at the demo clinic beside its owner. */
export const DEMO_TEAM = {
  director: { name: 'Dr Ada Example', role: 'medical-director' },
  nurse: { name: 'Finn Placeholder', role: 'practitioner' },
  therapist: { name: 'Noor Sampleton', role: 'practitioner' },
  desk: { name: 'Robin Mockridge', role: 'reception' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly role: StaffRole }>>;

const device = (
  written: Pick<DeviceWrite, 'name' | 'kind' | 'model' | 'serial' | 'longestMm'>,
): DeviceWrite => ({
  ...written,
  maker: 'Made-up Devices',
  udi: null,
  retired: false,
});

/** The devices of the demo clinic; makers and models are made up. */
export const DEMO_DEVICES = {
  penOne: device({ name: 'Pen, room 1', kind: 'pen', model: 'Pen 12', serial: 'MD-1204', longestMm: 2.5 }),
  penTwo: device({ name: 'Pen, room 2', kind: 'pen', model: 'Pen 12', serial: 'MD-1219', longestMm: 2.5 }),
  rf: device({ name: 'RF needling', kind: 'rf', model: 'Heat 49', serial: 'MD-4903', longestMm: 3.5 }),
} as const;

const product = (
  name: string,
  kind: ProductWrite['kind'],
  ingredients: string,
  given: 'used' | 'supplied',
): ProductWrite => ({
  name,
  kind,
  ingredients,
  used: given === 'used',
  supplied: given === 'supplied',
  retired: false,
});

/** What the demo clinic puts on skin and gives to take home. */
export const DEMO_PRODUCTS = {
  plainSerum: product('Plain hyaluronic serum', 'serum', 'Aqua, Sodium Hyaluronate, Glycerin', 'used'),
  vitaminC: product('Made-up C serum', 'serum', 'Aqua, Ascorbic Acid, Propylene Glycol, Parfum', 'used'),
  numbing: product('Numbing cream 4 %', 'numbing', 'Aqua, Lidocaine, Carbomer', 'used'),
  cleanser: product('Gentle wash', 'cleanser', 'Aqua, Glycerin, Coco-Glucoside', 'supplied'),
  cream: product(
    'Plain barrier cream',
    'moisturiser',
    'Aqua, Glycerin, Squalane, Ceramide NP, Panthenol',
    'supplied',
  ),
  sunscreen: product(
    'Mineral sunscreen 50',
    'sunscreen',
    'Aqua, Zinc Oxide, Caprylic/Capric Triglyceride',
    'supplied',
  ),
} as const;

export type DemoDevice = keyof typeof DEMO_DEVICES;
export type DemoProduct = keyof typeof DEMO_PRODUCTS;
export type DemoStaff = keyof typeof DEMO_TEAM;
