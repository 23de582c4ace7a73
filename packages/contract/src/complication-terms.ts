/**
 * Terms and codes of the International Medical Device Regulators Forum for reports of adverse events: annexes A
 * (what was with the device), E (what the person had) and F (what it meant for them), as published in 2024, in the
 * wording of the annexes. Only terms that fit microneedling stand here; an annex has more.
 */
export const TERMS_SOURCE = 'IMDRF terminologies for categorized adverse event reporting, annexes A, E and F';

/** Where the annexes are published. */
export const TERMS_ADDRESS = 'https://www.imdrf.org/working-groups/adverse-event-terminology';

export const TERM_ANNEXES = ['problem', 'effect', 'impact'] as const;

export type TermAnnex = (typeof TERM_ANNEXES)[number];

export interface ComplicationTerm {
  readonly code: string;
  readonly term: string;
  readonly annex: TermAnnex;
}

const problems = {
  A24: 'Adverse Event Without Identified Device or Use Problem',
  A020101: 'Dull, Blunt',
  A040101: 'Fracture',
  A0401: 'Break',
  A040609: 'Material Twisted/Bent',
  A020701: 'Delivered as Unsterile Product',
  A0501: 'Detachment of Device or Device Component',
  A0904: 'Energy Output Problem',
  A090404: 'Output above Specifications',
  A1005: 'Overheating of Device',
  A1801: 'Contamination',
  A1804: 'Device Contaminated at the User Facility',
  A180305: 'Problem with Sterilization',
  A210101: 'Expiration Date Error',
  A2104: 'Inadequate Instructions for Non-Healthcare Professional',
  A23: 'Use of Device Problem',
  A2302: 'Use of Incorrect Control/Treatment Settings',
  A2303: 'Improper or Incorrect Procedure or Method',
  A2304: 'Off-Label Use',
  A26: 'Insufficient Information',
  A27: 'Appropriate Term/Code Not Available',
} as const;

const effects = {
  E0402: 'Hypersensitivity/Allergic reaction',
  E040201: 'Anaphylactic Shock',
  E040203: 'Local Reaction',
  E1702: 'Angioedema',
  E172006: 'Urticaria',
  E172007: 'Wheal(s)',
  E172003: 'Contact Dermatitis',
  E172004: 'Eczema',
  E1720: 'Skin Inflammation/ Irritation',
  E171601: 'Erythema',
  E2338: 'Swelling/ Edema',
  E2330: 'Pain',
  E1708: 'Itching Sensation',
  E170501: 'Skin Burning Sensation',
  E1703: 'Blister',
  E1714: 'Rash',
  E1717: 'Skin Disorders',
  E1719: 'Skin Infection',
  E172001: 'Abscess',
  E172002: 'Cellulitis',
  E1901: 'Bacterial Infection',
  E1902: 'Fungal Infection',
  E1907: 'Viral Infection',
  E231501: 'Purulent Discharge',
  E230101: 'Fever',
  E2317: 'Granuloma',
  E2316: 'Foreign Body Reaction',
  E1722: 'Subcutaneous Nodule',
  E1710: 'Localized Skin Lesion',
  E1704: 'Burn(s)',
  E170404: 'Superficial (First Degree) Burn',
  E170405: 'Partial thickness (Second Degree) Burn',
  E170406: 'Full thickness (Third Degree) Burn',
  E1712: 'Phototoxicity',
  E171602: 'Hyperpigmentation',
  E171603: 'Hypopigmentation',
  E1715: 'Scar Tissue',
  E2327: 'Necrosis',
  E1707: 'Impaired Healing',
  E2002: 'Bruise/Contusion',
  E050601: 'Ecchymosis',
  E0123: 'Nerve Damage',
  E0127: 'Numbness',
  E0109: 'Convulsion/Seizure',
  E2305: 'Cyanosis',
  E011903: 'Syncope/Fainting',
  E0819: 'Eye Injury',
  E2308: 'Deformity/ Disfigurement',
  E2401: 'Insufficient Information',
  E2402: 'Appropriate Term / Code Not Available',
  E2403: 'No Clinical Signs, Symptoms or Conditions',
} as const;

const impacts = {
  F02: 'Death',
  F08: 'Hospitalization or Prolonged Hospitalization',
  F0801: 'Intensive Care',
  F1007: 'Exposure to Contaminated Device/Risk of Infection',
  F11: 'Minor Injury/ Illness / Impairment',
  F12: 'Serious Injury/ Illness/ Impairment',
  F1202: 'Disability',
  F1203: 'Life Threatening Illness or Injury',
  F1204: 'Permanent Impairment',
  F1205: 'Temporary Impairment',
  F15: 'Recognised Device or Procedural Complication',
  F19: 'Surgical Intervention',
  F2201: 'Biopsy',
  F2303: 'Medication Required',
  F24: 'Insufficient Information',
  F26: 'No Health Consequences or Impact',
  F28: 'Appropriate Term/Code Not Available',
} as const;

const listed = (terms: Readonly<Record<string, string>>, annex: TermAnnex): ComplicationTerm[] =>
  Object.entries(terms).map(([code, term]) => ({ code, term, annex }));

/** Every term a person may choose, in the order a list shows them. */
export const COMPLICATION_TERMS: readonly ComplicationTerm[] = [
  ...listed(effects, 'effect'),
  ...listed(impacts, 'impact'),
  ...listed(problems, 'problem'),
];

const byCode = new Map(COMPLICATION_TERMS.map((term) => [term.code, term]));

/** Finds a term by its code. */
export function termOf(code: string): ComplicationTerm | undefined {
  return byCode.get(code);
}

/** The terms under which somebody reacted as in an allergy. */
export const ALLERGIC_TERMS: readonly string[] = [
  'E0402',
  'E040201',
  'E1702',
  'E172003',
  'E172006',
  'E172007',
];

/** The terms of a mark that stays darker. */
export const DARK_MARK_TERMS: readonly string[] = ['E171602'];
