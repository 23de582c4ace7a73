import type { ContextDefinition } from '@afterneedle/engine';
import { areaContexts, personContexts, treatmentContexts } from '../vocabulary/contexts.ts';

type Shared =
  | (typeof treatmentContexts)[number]
  | (typeof personContexts)[number]
  | (typeof areaContexts)[number];

const sharedTreatmentIds = [
  'device',
  'depth-class',
  'setting',
  'injected',
  'numbing-cream',
  'sedation',
  'product',
  'area',
] as const satisfies readonly Shared['id'][];

const sharedPersonIds = [
  'skin-tone',
  'dry-or-sensitive',
  'acne-prone',
  'milia-prone',
  'eczema',
  'rosacea',
  'cold-sores',
  'known-allergy',
  'nickel-rash',
  'pregnant',
  'under-18',
] as const satisfies readonly Shared['id'][];

const yesNo = {
  values: ['none', 'yes'],
  ordinary: 'none',
  missing: 'unknown',
  labels: { none: 'No', yes: 'Yes' },
} as const;

/**
 * An allergy somebody is not sure of counts as one: what it bars has a plain stand-in. One nobody was asked about bars
 * nothing, for else nearly every cream would wait for ever; it is told beside what it would bar.
 */
const allergy = { ...yesNo, unsureAs: 'yes', missing: 'only-named' } as const;

/** What only a plan asks. */
const planOnly = [
  {
    id: 'climate',
    values: ['ordinary', 'dry', 'hot-sunny'],
    ordinary: 'ordinary',
    unsureAs: 'ordinary',
    missing: 'unknown',
    label: 'Weather where you are',
    ask: 'How is the air where you are these days?',
    labels: { ordinary: 'Neither very dry nor very hot', dry: 'Very dry', 'hot-sunny': 'Hot and sunny' },
  },
  {
    id: 'dark-marks',
    ...yesNo,
    unsureAs: 'yes',
    label: 'Dark marks after spots or cuts',
    ask: 'Do spots or cuts leave dark marks on your skin for weeks?',
  },
  {
    id: 'allergy-daisy',
    ...allergy,
    label: 'Allergy to daisies or herbs',
    ask: 'Do daisies, ragweed, arnica or chamomile give you a rash?',
  },
  {
    id: 'allergy-lanolin',
    ...allergy,
    label: 'Allergy to lanolin',
    ask: 'Does lanolin or wool give you a rash?',
    hint: 'On labels it may stand as wool wax or wool alcohols.',
  },
  {
    id: 'allergy-fragrance',
    ...allergy,
    label: 'Allergy to scent',
    ask: 'Do scented products or scented oils give you a rash?',
  },
  {
    id: 'allergy-sunscreen',
    ...allergy,
    label: 'Allergy to sunscreen',
    ask: 'Has a sunscreen ever given you a rash?',
  },
  {
    id: 'allergy-propylene-glycol',
    ...allergy,
    label: 'Allergy to propylene glycol',
    ask: 'Were you told to stay away from propylene glycol?',
    hint: 'It is a common base of creams and gels.',
  },
  {
    id: 'allergy-preservative',
    ...allergy,
    label: 'Allergy to a preservative',
    ask: 'Were you told that you are allergic to a preservative in creams?',
  },
  {
    id: 'allergy-antibiotic-ointment',
    ...allergy,
    label: 'Allergy to antibiotic ointment',
    ask: 'Has an antibiotic ointment ever given you a rash?',
  },
  {
    id: 'allergy-numbing',
    ...allergy,
    label: 'Allergy to numbing cream',
    ask: 'Has a numbing cream or injection ever given you a rash or made you ill?',
  },
  {
    id: 'prescribed-skin-medicine',
    ...yesNo,
    unsureAs: 'yes',
    label: 'Prescribed medicine for the skin',
    ask: 'Did a doctor give you a cream or pill for your skin?',
  },
] as const satisfies readonly ContextDefinition[];

type SharedId = (typeof sharedTreatmentIds)[number] | (typeof sharedPersonIds)[number];

/** Everything a plan may be asked about. */
export type PlanFactId = SharedId | (typeof planOnly)[number]['id'];

const isShared = (id: string): boolean =>
  [...sharedTreatmentIds, ...sharedPersonIds].some((shared) => shared === id);

/** The questions of a plan; where the check-in asks the same, its definition itself. */
export const planFacts: readonly ContextDefinition<PlanFactId>[] = [
  ...[...treatmentContexts, ...areaContexts, ...personContexts].filter(
    (context): context is Extract<Shared, { readonly id: SharedId }> => isShared(context.id),
  ),
  ...planOnly,
];

/** What belongs to one treatment. */
export const treatmentFactIds: readonly PlanFactId[] = sharedTreatmentIds;

/** What belongs to the person. */
export const personFactIds: readonly PlanFactId[] = [...sharedPersonIds, ...planOnly.map(({ id }) => id)];
