import type {
  Causality,
  ComplicationOutcome,
  ComplicationState,
  ContactWay,
  RecallKind,
  Severity,
  SuspectKind,
} from '@afterneedle/contract';

export const STATE_WORDS: Readonly<Record<ComplicationState, string>> = {
  draft: 'Draft',
  confirmed: 'Confirmed',
  closed: 'Closed',
};

/** Each degree with what it means, so that two people choose alike. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly name: string; readonly means: string }>> = {
  mild: { name: 'Mild', means: 'Goes by itself or with ordinary skin care. Daily life as usual.' },
  moderate: { name: 'Moderate', means: 'Needs treatment by a professional, or disturbs daily life.' },
  severe: {
    name: 'Severe',
    means: 'Hospital, surgery, or lasting damage such as a scar or loss of feeling.',
  },
  'life-threatening': { name: 'Life-threatening', means: 'Could have died from it at the time, or died.' },
};

export const CAUSALITY_WORDS: Readonly<Record<Causality, { readonly name: string; readonly means: string }>> =
  {
    certain: {
      name: 'Certain',
      means: 'Time and place fit, nothing else explains it, and a test or a biopsy shows it.',
    },
    probable: { name: 'Probable', means: 'Time and place fit, and another reason is unlikely.' },
    possible: { name: 'Possible', means: 'Time and place fit, but another reason may explain it as well.' },
    unlikely: { name: 'Unlikely', means: 'Time or place do not fit, or another reason explains it better.' },
    'cannot-judge': { name: 'Cannot be judged', means: 'Too little is known.' },
  };

export const OUTCOME_WORDS: Readonly<Record<ComplicationOutcome, string>> = {
  'not-known-yet': 'Not known yet',
  'still-there': 'Still there',
  healing: 'Healing',
  healed: 'Healed',
  'healed-with-marks': 'Healed, with marks that stay',
  died: 'The person died',
};

export const SUSPECT_WORDS: Readonly<Record<SuspectKind, string>> = {
  device: 'Device',
  cartridge: 'Cartridge',
  product: 'Product',
  anaesthetic: 'Numbing',
  technique: 'Technique',
};

export const RECALL_WORDS: Readonly<Record<RecallKind, string>> = {
  'cartridge-lot': 'Cartridge lot',
  batch: 'Product and batch',
  device: 'Device',
  operator: 'Who treated',
  knowledge: 'Version of the rules',
};

export const CONTACT_WORDS: Readonly<Record<ContactWay, string>> = {
  phone: 'Phone',
  'e-mail': 'E-mail',
  letter: 'Letter',
  'in-person': 'In person',
  app: 'Message in the app',
};

/** The words of a field that is still to be filled in. */
export const MISSING_WORDS: Readonly<Record<string, string>> = {
  terms: 'Choose at least one term for what the person had',
  onsetOn: 'Give the day it began',
  severity: 'Choose how bad it was',
  causality: 'Choose how surely the treatment caused it',
  causalityReason: 'Write why you judge the cause so',
};
