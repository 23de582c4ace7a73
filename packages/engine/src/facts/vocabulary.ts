/** How the steps of a finding are named. `danger` counts a sign that came and went in the last 24 hours (J-45). */
export const SCALES = {
  presence: { max: 1, steps: ['yes'] },
  danger: { max: 2, steps: ['came and went in the last 24 hours', 'now'] },
  severity: { max: 3, steps: ['mild', 'moderate', 'severe'] },
  amount: { max: 3, steps: ['few', 'some', 'many'] },
  course: { max: 3, steps: ['about the same', 'worse', 'worse fast'] },
  fluid: { max: 3, steps: ['clear', 'yellow crust', 'cloudy or pus'] },
  bleeding: { max: 3, steps: ['pinpoint', 'spots when wiped', 'does not stop'] },
  frequency: { max: 2, steps: ['once', 'again and again'] },
  drowsiness: { max: 2, steps: ['easy to wake', 'hard to wake'] },
} as const;

export type ScaleId = keyof typeof SCALES;

/** Where a finding is asked. `danger-item` is a line of the danger list, `course` and `place` say more about another finding. */
export const FINDING_GROUPS = [
  'danger-item',
  'danger',
  'whole-body',
  'look',
  'feel',
  'eye',
  'late',
  'course',
  'place',
] as const;

export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** A sign or symptom: 0 is absent, 1 to the scale's max is present, higher is never better. */
export interface FindingDefinition<Id extends string = string> {
  readonly id: Id;
  readonly scale: ScaleId;
  readonly group: FindingGroup;
  /** Two to six words, as it stands in a list. */
  readonly label: string;
  /** The whole question, grade 6, resting on more than redness. */
  readonly ask: string;
  readonly hint?: string;
  /** The finding that this one says more about; absent there makes this one absent too. */
  readonly of?: string;
  /** `unsure` counts as present (J-59): breathing, throat, lips or tongue, fainting, confusion. */
  readonly unsureIsPresent?: true;
}

/** A fact about the person, device, product or time that is one of a closed set of words. */
export interface ContextDefinition<Id extends string = string, Value extends string = string> {
  readonly id: Id;
  /** Without `unsure`, which every context fact also takes. */
  readonly values: readonly Value[];
  /** The value taken when a caller states that everything unmentioned is ordinary. */
  readonly ordinary: Value;
  /** What `unsure` counts as. */
  readonly unsureAs: Value;
  /**
   * What a fact nobody gave counts as: the `unsureAs` value where only an answer may reassure, else unknown.
   * `only-named` is an allergy: who names none is not held back by it, but is told of it beside what it bars.
   */
  readonly missing: 'as-unsure' | 'unknown' | 'only-named';
  readonly label: string;
  readonly ask: string;
  readonly hint?: string;
  readonly labels: Readonly<Record<string, string>>;
}

export interface Vocabulary {
  readonly findings: readonly FindingDefinition[];
  readonly contexts: readonly ContextDefinition[];
}
