import type { Outcome } from '@afterneedle/engine';

/** What must come of some answers while everything else is ordinary. */
interface ScreeningRow {
  readonly rule: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
  /** Days to wait when nobody gave the day it runs from. */
  readonly waitDays?: number;
  /** The treatment is this many days ahead; without it nothing is planned. */
  readonly plannedInDays?: number;
}

/**
 * The clinical table of who waits, asks or is not treated, row by row and written apart from the rules, so that a proof
 * holds the two against each other.
 */
export const screeningRows: readonly ScreeningRow[] = [
  { rule: 'skin-cancer-there', outcome: 'do-not-treat', answers: { 'skin-cancer': 'yes' } },
  { rule: 'bleeds-too-long', outcome: 'do-not-treat', answers: { 'bleeding-disorder': 'yes' } },
  { rule: 'pregnant-or-nursing-now', outcome: 'do-not-treat', answers: { 'pregnant-or-nursing': 'yes' } },
  { rule: 'allergic-to-steel', outcome: 'do-not-treat', answers: { 'steel-allergy': 'yes' } },
  { rule: 'allergic-to-numbing', outcome: 'do-not-treat', answers: { 'anaesthetic-allergy': 'yes' } },
  { rule: 'rf-with-implant', outcome: 'do-not-treat', answers: { device: 'rf', implant: 'yes' } },
  { rule: 'rf-at-home', outcome: 'do-not-treat', answers: { setting: 'home', device: 'rf' } },
  {
    rule: 'long-needles-at-home',
    outcome: 'do-not-treat',
    answers: { setting: 'home', 'needle-length': 'half-to-1-5-mm' },
  },
  {
    rule: 'long-needles-at-home',
    outcome: 'do-not-treat',
    answers: { setting: 'home', 'needle-length': 'over-1-5-mm' },
  },
  { rule: 'shared-needles', outcome: 'do-not-treat', answers: { setting: 'home', 'tool-users': 'shared' } },
  { rule: 'infected-now', outcome: 'postpone', answers: { infection: 'yes' } },
  { rule: 'cold-sore-there-now', outcome: 'postpone', answers: { 'cold-sore-now': 'yes' } },
  { rule: 'skin-open', outcome: 'postpone', answers: { 'open-skin': 'yes' } },
  { rule: 'sunburnt', outcome: 'postpone', answers: { sunburn: 'yes' } },
  { rule: 'acne-sore-now', outcome: 'postpone', answers: { 'inflamed-acne': 'yes' } },
  { rule: 'flare-now', outcome: 'postpone', answers: { flare: 'yes' } },
  { rule: 'sun-lately', outcome: 'postpone', answers: { tan: 'sun' }, waitDays: 7 },
  { rule: 'sun-lately-before-rf', outcome: 'postpone', answers: { device: 'rf', tan: 'sun' }, waitDays: 14 },
  { rule: 'sun-lately', outcome: 'postpone', answers: { tan: 'fake' }, waitDays: 7 },
  { rule: 'sun-lately-before-rf', outcome: 'postpone', answers: { device: 'rf', tan: 'fake' }, waitDays: 14 },
  { rule: 'retinoid-lately', outcome: 'postpone', answers: { retinoid: 'shop' }, waitDays: 7 },
  { rule: 'acid-lately', outcome: 'postpone', answers: { acid: 'shop' }, waitDays: 7 },
  { rule: 'harsh-product-lately', outcome: 'postpone', answers: { 'harsh-product': 'yes' }, waitDays: 7 },
  {
    rule: 'needled-lately-at-home',
    outcome: 'postpone',
    answers: { setting: 'home', 'last-needling': 'yes' },
    waitDays: 42,
  },
  {
    rule: 'unclean-needles',
    outcome: 'postpone',
    answers: { setting: 'home', 'tool-cleaning': 'tap-water' },
  },
  {
    rule: 'unclean-needles',
    outcome: 'postpone',
    answers: { setting: 'home', 'tool-cleaning': 'not-or-dropped' },
  },
  {
    rule: 'isotretinoin-now-or-lately',
    outcome: 'ask-clinician',
    answers: { isotretinoin: 'now' },
    waitDays: 184,
  },
  {
    rule: 'isotretinoin-now-or-lately',
    outcome: 'ask-clinician',
    answers: { isotretinoin: 'stopped' },
    waitDays: 184,
  },
  { rule: 'raised-scars-before', outcome: 'ask-clinician', answers: { keloid: 'yes' } },
  { rule: 'cold-sores-before', outcome: 'ask-clinician', answers: { 'cold-sores': 'yes' } },
  { rule: 'weak-defence', outcome: 'ask-clinician', answers: { 'weak-immunity': 'yes' } },
  { rule: 'diabetes-not-under-control', outcome: 'ask-clinician', answers: { 'diabetes-or-thyroid': 'yes' } },
  { rule: 'takes-blood-thinner', outcome: 'ask-clinician', answers: { 'blood-thinner': 'yes' } },
  { rule: 'has-skin-disease', outcome: 'ask-clinician', answers: { 'skin-disease': 'yes' } },
  { rule: 'has-eczema', outcome: 'ask-clinician', answers: { eczema: 'yes' } },
  { rule: 'dark-marks-before', outcome: 'ask-clinician', answers: { 'dark-marks': 'yes' } },
  { rule: 'reacted-before', outcome: 'ask-clinician', answers: { 'past-reaction': 'yes' } },
  { rule: 'other-allergy', outcome: 'ask-clinician', answers: { 'other-sensitivity': 'yes' } },
  { rule: 'needled-lately', outcome: 'ask-clinician', answers: { 'last-needling': 'yes' } },
  { rule: 'other-procedure-lately', outcome: 'ask-clinician', answers: { 'recent-procedure': 'yes' } },
  { rule: 'under-22', outcome: 'ask-clinician', answers: { age: '18-to-21' } },
  { rule: 'under-22', outcome: 'ask-clinician', answers: { age: 'under-18' } },
  { rule: 'not-yet-18', outcome: 'ask-clinician', answers: { age: 'under-18' } },
  { rule: 'brown-or-black-skin', outcome: 'ask-clinician', answers: { 'skin-tone': 'brown' } },
  { rule: 'brown-or-black-skin', outcome: 'ask-clinician', answers: { 'skin-tone': 'black' } },
  { rule: 'tanned-skin', outcome: 'ask-clinician', answers: { tan: 'sun' }, plannedInDays: 60 },
  { rule: 'nickel-rash-before', outcome: 'ask-clinician', answers: { nickel: 'mild' } },
  { rule: 'nickel-rash-before', outcome: 'ask-clinician', answers: { nickel: 'strong' } },
  {
    rule: 'patch-reacted',
    outcome: 'ask-clinician',
    answers: { 'product-allergy': 'none', 'patch-test': 'reacted' },
  },
  { rule: 'injections-the-same-day', outcome: 'ask-clinician', answers: { injected: 'filler' } },
  { rule: 'injections-the-same-day', outcome: 'ask-clinician', answers: { injected: 'prp' } },
  { rule: 'injections-the-same-day', outcome: 'ask-clinician', answers: { injected: 'other' } },
  { rule: 'prescribed-retinoid', outcome: 'ask-clinician', answers: { retinoid: 'prescribed' } },
  { rule: 'prescribed-acid', outcome: 'ask-clinician', answers: { acid: 'prescribed' } },
  { rule: 'much-numbing', outcome: 'ask-clinician', answers: { numbing: 'large-wrapped-or-over-4pc' } },
  {
    rule: 'numbing-and-blood-enzyme',
    outcome: 'ask-clinician',
    answers: { numbing: 'ordinary', 'blood-enzyme': 'yes' },
  },
  {
    rule: 'numbing-and-heart-rhythm',
    outcome: 'ask-clinician',
    answers: { numbing: 'ordinary', 'heart-rhythm': 'yes' },
  },
  { rule: 'numbing-and-eczema', outcome: 'ask-clinician', answers: { numbing: 'ordinary', eczema: 'yes' } },
  {
    rule: 'numbing-and-blood-enzyme',
    outcome: 'ask-clinician',
    answers: { numbing: 'large-wrapped-or-over-4pc', 'blood-enzyme': 'yes' },
  },
  {
    rule: 'numbing-and-heart-rhythm',
    outcome: 'ask-clinician',
    answers: { numbing: 'large-wrapped-or-over-4pc', 'heart-rhythm': 'yes' },
  },
  {
    rule: 'numbing-and-eczema',
    outcome: 'ask-clinician',
    answers: { numbing: 'large-wrapped-or-over-4pc', eczema: 'yes' },
  },
  { rule: 'sedation-without-escort', outcome: 'ask-clinician', answers: { sedation: 'yes', escort: 'none' } },
  { rule: 'rf-in-a-salon', outcome: 'ask-clinician', answers: { setting: 'salon', device: 'rf' } },
  { rule: 'needling-at-home', outcome: 'ask-clinician', answers: { setting: 'home' } },
  {
    rule: 'needles-used-before',
    outcome: 'ask-clinician',
    answers: { setting: 'home', 'tool-use': 'used-before' },
  },
  { rule: 'roller-dragged', outcome: 'ask-clinician', answers: { setting: 'home', pattern: 'dragged' } },
  { rule: 'pressed-hard', outcome: 'ask-clinician', answers: { setting: 'home', pressure: 'hard' } },
  { rule: 'many-passes', outcome: 'ask-clinician', answers: { setting: 'home', passes: 'many' } },
  {
    rule: 'allergic-to-a-product',
    outcome: 'patch-test',
    answers: { 'product-allergy': 'yes', 'patch-test': 'not-done' },
  },
  {
    rule: 'patch-not-read',
    outcome: 'patch-test',
    answers: { 'product-allergy': 'none', 'patch-test': 'waiting' },
  },
  { rule: 'strong-nickel-rash', outcome: 'patch-test', answers: { nickel: 'strong' } },
];
