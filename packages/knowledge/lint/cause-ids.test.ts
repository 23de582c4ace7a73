import type { Cause } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';

/** Every cause the knowledge must be able to name. */
const CAUSE_IDS = [
  'normal-inflammation',
  'prolonged-swelling',
  'irritant-dermatitis',
  'allergic-contact-dermatitis',
  'urticaria',
  'angioedema',
  'anaphylaxis',
  'numbing-drug-toxicity',
  'anaesthetic-blanching',
  'needle-faint',
  'vascular-occlusion',
  'product-trapping',
  'acne-flare',
  'milia',
  'heat-rash',
  'rosacea-perioral',
  'eczema-flare',
  'underlying-skin-disease',
  'improper-aftercare',
  'technique-injury',
  'thermal-burn',
  'chemical-burn',
  'eye-injury',
  'nerve-or-fat-injury',
  'bruise-haematoma',
  'folliculitis-impetigo',
  'abscess',
  'cellulitis',
  'orbital-infection',
  'severe-infection',
  'herpes-simplex',
  'eczema-herpeticum',
  'zoster',
  'wart-molluscum',
  'mycobacterial-infection',
  'granuloma',
  'metal-allergy',
  'severe-drug-rash',
  'sunburn-phototoxic',
  'pih',
  'loss-of-colour',
  'tram-track-scar',
  'hypertrophic-scar-keloid',
  'blood-borne-exposure',
] as const;

/** Shown with care: never at self-care or expected without a cue of their own (J-42). */
const WITH_CARE = [
  'mycobacterial-infection',
  'blood-borne-exposure',
  'hypertrophic-scar-keloid',
  'eczema-herpeticum',
];

function missing(causes: readonly Cause[]): string[] {
  return CAUSE_IDS.filter((id) => !causes.some((cause) => cause.id === id));
}

test('every cause is there, and no other', () => {
  expect(missing(knowledge.causes)).toEqual([]);
  expect(
    knowledge.causes.map(({ id }) => id).filter((id) => !CAUSE_IDS.some((known) => known === id)),
  ).toEqual([]);
});

test('every cause has a cue for it and one against it', () => {
  for (const { id, cues, onset } of knowledge.causes) {
    const adds = [...cues.flatMap(({ holds, fails = 0 }) => [holds, fails]), ...onset.map(({ add }) => add)];
    expect(
      adds.some((add) => add > 0),
      `${id} has nothing for it`,
    ).toBe(true);
    expect(
      adds.some((add) => add < 0),
      `${id} has nothing against it`,
    ).toBe(true);
    expect(adds.every(Number.isInteger), id).toBe(true);
  }
});

test('frightening causes are held back until a cue of their own is there', () => {
  for (const id of WITH_CARE) {
    const cause = knowledge.causes.find((candidate) => candidate.id === id);
    expect(cause?.ownCue, id).toBeDefined();
    const shown = knowledge.vocabulary.findings.map((finding) => finding.id);
    for (const own of cause?.ownCue ?? []) expect(shown, id).toContain(own);
  }
});

test('a lost cause is refused', () => {
  expect(missing(knowledge.causes.filter(({ id }) => id !== 'milia'))).toContain('milia');
});
