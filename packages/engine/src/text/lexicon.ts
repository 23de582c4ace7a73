import type { Vocabulary } from '../facts/vocabulary.ts';

/** What a phrase that is no fact does to the facts around it. */
export const CUES = [
  'negation',
  'never',
  'as-never-before',
  'strong-negation',
  'absent-after',
  'not-a-negation',
  'unsure',
  'hypothetical',
  'asked-about',
  'past',
  'long-ago',
  'over',
  'all-clear',
  'now',
  'asking',
  'little-to-see',
  'except',
  'alarm',
  'other-person',
  'self',
  'treated',
  'onset',
  'mild',
  'moderate',
  'strong',
  'severe',
  'few',
  'some',
  'many',
  'better',
  'same',
  'worse',
  'fast',
  'spread-past',
  'came-back',
  'one-side',
  'both-sides',
  'grid',
  'sleepless',
  'everything',
  'where-product',
  'at-treatment',
  'after-leaving',
  'brief',
  'flush-cause',
  'temperature',
  'pulse',
] as const;

export type Cue = (typeof CUES)[number];

/**
 * One meaning and the ways to say it. Phrases are separated by `;` or a new line. In a phrase `@name` is any word of a class,
 * `(a|b c|)` is a choice, and light words ("is", "my", "really") may stand between the words.
 */
export interface Wording<F extends string = string> {
  readonly say: string;
  /** The step of the scale; missing: present, severity not said. */
  readonly v?: number;
  readonly also?: Readonly<Partial<Record<F, number | true>>>;
}

export interface ContextWording<C extends string = string> {
  readonly c: C;
  readonly is: string;
  readonly say: string;
}

/** Words that steer the reading; each list is separated by blanks. */
export interface SmallWords {
  /** May stand between the words of a phrase. */
  readonly fillers: string;
  /** A denial reaches over these: "no sign of". */
  readonly bridges: string;
  readonly joiners: string;
  readonly alternatives: string;
  /** Begin a clause of their own: "but", "however". */
  readonly breakers: string;
  /** Begin a clause when they follow a comma or "and": "I", "my". */
  readonly subjects: string;
  readonly negators: string;
  /** Answer "no" after a question mark or a colon. */
  readonly noAnswers: string;
  /** Not symptoms of the person they name: "she said". */
  readonly reporting: string;
  /** Words of danger signs, mended more readily than others. */
  readonly danger: string;
  /** Real words that are never taken for a misspelling. */
  readonly plain: string;
}

/** Words and rules for times. */
export interface TimeWords {
  readonly numbers: Readonly<Record<string, number>>;
  /** Hours in a unit. */
  readonly units: Readonly<Record<string, number>>;
  readonly fixed: readonly { readonly hours: number; readonly say: string; readonly alone: boolean }[];
  readonly ago: string;
  readonly sinceTreatment: string;
  /** Before a span that is not counted from the treatment: "within", "every". */
  readonly notSince: string;
  /** After such a span: "apart". */
  readonly notAfter: string;
  readonly duration: string;
  readonly day: string;
  readonly age: string;
  /** Days of the week, each with its number. */
  readonly weekdays: Readonly<Record<string, number>>;
}

/** Everything `readMessage` knows of a language, as data. */
export interface Lexicon<F extends string = string, C extends string = string> {
  readonly vocabulary: Vocabulary;
  readonly classes: Readonly<Record<string, string>>;
  /** The class whose words name parts of the body; they may be listed: "lips, tongue and eyes". */
  readonly partClass: string;
  readonly findings: Readonly<Partial<Record<F, readonly Wording<F>[]>>>;
  readonly contexts: readonly ContextWording<C>[];
  readonly areas: Readonly<Record<string, string>>;
  /** Phrases that deny findings without a "no": "breathing fine". */
  readonly denials: Readonly<Partial<Record<F, string>>>;
  readonly cues: Readonly<Record<Cue, string>>;
  /** What signs are called on a part of the body: redness of an eye is a red eye; '' where they are no sign of the skin. */
  readonly topics: readonly {
    readonly parts: string;
    readonly turns: Readonly<Partial<Record<F, F | ''>>>;
  }[];
  /** Signs said by words near each other in any order: one word of each list of blanks-separated words. */
  readonly together: readonly {
    readonly f: F;
    readonly v?: number;
    readonly of: readonly string[];
    readonly also?: Readonly<Partial<Record<F, number | true>>>;
    /** Words that take the meaning away where one stands close by. */
    readonly unless?: string;
    /** The places in `of` whose words only have to be there, and still say what they say by themselves. */
    readonly beside?: readonly number[];
  }[];
  /** Phrases of despair or self-harm; they set the note `crisis` and no finding. */
  readonly crisis: string;
  /** The same by words near each other in any order. */
  readonly crisisTogether: readonly (readonly string[])[];
  /** Phrases that mean nothing here although a part of them would: "let my skin breathe". */
  readonly ignore: string;
  readonly small: SmallWords;
  readonly time: TimeWords;
  /** Short misspellings and chat spellings that mending can not tell: "nite" is "night". */
  readonly spellings: Readonly<Record<string, string>>;
  /** Two tokens read as one: "can not" is "cannot". */
  readonly merges: Readonly<Record<string, string>>;
  /** Findings for which "very" already means severe. */
  readonly strongIsSevere: readonly F[];
  /** Findings that "can't sleep" makes severe. */
  readonly sleepless: readonly F[];
  /** Findings that "pain 7/10" without a name is about. */
  readonly scored: F;
  readonly fever: F;
  /** The finding that a pulse far from usual stands for. */
  readonly oddPulse: F;
  readonly cameBack: F;
  readonly spreadPast: F;
  readonly oneSided: Readonly<Partial<Record<F, F>>>;
  readonly inGrid: Readonly<Partial<Record<F, F>>>;
  readonly whereProduct: F;
  /** Findings that spread or fade as a patch of skin, for a course with no finding named. */
  readonly drifting: readonly F[];
  /** Signs that after this device stand for another as well. */
  readonly afterDevice: { readonly is: string; readonly of: readonly F[]; readonly also: F };
  /** A severe finding with little to see is a sign of its own. */
  readonly beyondLook: { readonly of: F; readonly is: F };
  /** Signs that a word of theirs says even as a part of a danger sign: "itchy welts". */
  readonly beside: readonly F[];
  /** Ordinary signs that a later day told without them lets go. */
  readonly passing: readonly F[];
  /** Findings that another one says the length of: "headache for 3 days". */
  readonly lasting: Readonly<Partial<Record<F, F>>>;
}
