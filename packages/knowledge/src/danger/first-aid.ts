import type { FirstAid } from '@afterneedle/engine';
import type { BasisId } from '../claims/index.ts';
import type { FindingId } from '../vocabulary/index.ts';

/** What to do at once, beside the call (clinical section 0). Never a dose. */
export const firstAid = [
  {
    id: 'rinse-eye',
    whenAny: ['eye-splash'],
    say: 'Rinse the eye now with plenty of clean water, for many minutes. Take contact lenses out.',
    cites: ['J-46'],
  },
  {
    id: 'rinse-eye-if-splashed',
    whenAny: ['danger-eye'],
    say: 'If something got in the eye, rinse it now with plenty of clean water. Take contact lenses out.',
    cites: ['J-46'],
  },
  {
    id: 'rinse-skin',
    whenAny: ['skin-splash'],
    say: 'Rinse the skin now with plenty of cool clean water. Wipe nothing in.',
    cites: ['J-46'],
  },
  {
    id: 'wash-numbing-cream-off',
    whenAny: [
      'danger-numbing',
      'blue-or-grey',
      'fit',
      'odd-heartbeat',
      'ringing-ears',
      'metal-taste',
      'numb-mouth',
      'tremor',
    ],
    say: 'If numbing cream is still on the skin, wash it off while help comes.',
    cites: ['E-081', 'E-082'],
  },
  {
    id: 'lie-flat',
    whenAny: [
      'danger-airway',
      'danger-mouth-swelling',
      'danger-allergy',
      'breathing-trouble',
      'throat-tight',
      'swallowing-trouble',
      'hoarse',
      'lip-tongue-swelling',
      'faint',
      'collapse',
      'flush',
    ],
    inEmergencyAny: [
      'hives',
      'swelling-course',
      'eyelid-swelling',
      'eyelid-swelling-course',
      'eyes-shut-by-swelling',
    ],
    say: 'Lie flat with your legs up. If breathing is hard, sit up instead. Do not stand up or walk.',
    cites: ['E-063'],
  },
  {
    id: 'own-adrenaline-pen',
    whenAny: [
      'danger-airway',
      'danger-mouth-swelling',
      'danger-allergy',
      'breathing-trouble',
      'throat-tight',
      'swallowing-trouble',
      'hoarse',
      'lip-tongue-swelling',
    ],
    inEmergencyAny: [
      'hives',
      'swelling-course',
      'eyelid-swelling',
      'eyelid-swelling-course',
      'eyes-shut-by-swelling',
      'flush',
    ],
    say: 'If you have your own adrenaline pen, use it now as its label says. A second pen also goes as its label says.',
    cites: ['E-063', 'E-062'],
  },
] as const satisfies readonly FirstAid<FindingId, BasisId>[];
