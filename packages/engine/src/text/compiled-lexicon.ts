import type { ScaleId } from '../facts/vocabulary.ts';
import type { Cue, Lexicon } from './lexicon.ts';

/** What kinds of small word a word is, as bits. */
export const FLAG = {
  filler: 1,
  bridge: 2,
  joiner: 4,
  alternative: 8,
  breaker: 16,
  subject: 32,
  negator: 64,
  part: 128,
  noAnswer: 256,
  reporting: 512,
} as const;

export interface Sense {
  readonly f: string;
  readonly v: number | true;
}

/** What a phrase stands for. */
export type Entry =
  | {
      readonly kind: 'finding';
      readonly senses: readonly Sense[];
      readonly danger: boolean;
      readonly selfNegated: boolean;
      /** Still says its own sign as a part of a danger sign. */
      readonly beside: boolean;
    }
  | { readonly kind: 'context'; readonly c: string; readonly is: string }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'denial'; readonly f: string }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'time'; readonly hours: number; readonly alone: boolean }
  | { readonly kind: 'crisis' }
  | { readonly kind: 'ignore' };

/** A place in the tree of phrases: it goes on with a word, or with any word of a set. */
export interface PhraseNode {
  readonly byWord: Map<number, PhraseNode>;
  readonly bySet: { readonly members: ReadonlySet<number>; readonly node: PhraseNode }[];
  readonly entries: Entry[];
}

/** All places of the tree that the same words lead to, as one; made when first come to. */
export interface PhraseState {
  readonly nodes: readonly PhraseNode[];
  readonly entries: readonly Entry[];
  readonly isEnd: boolean;
  /** Where it goes on with a word, as looked up before; null where it does not. */
  readonly known: Map<number, PhraseState | null>;
}

/** Words that say a sign when one of each set stands near the others. */
export interface Together {
  readonly sets: readonly ReadonlySet<number>[];
  readonly entry: Entry;
  /** A word of these close by takes the meaning away. */
  readonly unless: ReadonlySet<number>;
  /** Places whose words still say what they say by themselves. */
  readonly beside: readonly number[];
}

/** What is known of a finding's scale. */
export interface FindingScale {
  readonly scale: ScaleId;
  readonly max: number;
  readonly danger: boolean;
  readonly coursed: boolean;
  readonly unsureIsPresent: boolean;
}

/** A lexicon made ready for matching; made once and used for every message. */
export interface CompiledLexicon {
  readonly source: Lexicon;
  readonly words: ReadonlyMap<string, number>;
  readonly spelt: readonly string[];
  readonly flags: readonly number[];
  /** Per word, where the phrases that begin with it go on. */
  readonly starts: readonly (readonly PhraseNode[])[];
  readonly spellings: ReadonlyMap<string, number>;
  /** Words by their letters without doubles: "drry" is "dry". */
  readonly undoubled: ReadonlyMap<string, number>;
  /** Words that name findings by their letters without vowels, where only one has them. */
  readonly skeletons: ReadonlyMap<string, number>;
  /** Words that name findings by their stem and by their sound. */
  readonly stems: ReadonlyMap<string, number>;
  readonly sounds: ReadonlyMap<string, number>;
  readonly merges: ReadonlyMap<string, string>;
  readonly mergeSeconds: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  readonly dangerWords: ReadonlySet<number>;
  /** Words that name findings; short misspellings are mended to these only. */
  readonly findingWords: ReadonlySet<number>;
  readonly scales: ReadonlyMap<string, FindingScale>;
  readonly time: CompiledTime;
  /** Groups of words near each other, and per word its places in them: the group times eight and the place. */
  readonly together: {
    readonly groups: readonly Together[];
    /** How many words each group has. */
    readonly sizes: Uint8Array;
    readonly byWord: readonly (readonly number[])[];
  };
  /** Per sign, what it is called on a part of the body. */
  readonly topics: { readonly turns: ReadonlyMap<string, ReadonlyMap<number, string>> };
  readonly weekdays: ReadonlyMap<string, number>;
  readonly passing: ReadonlySet<string>;
  /** Per first word, where its phrases go on, as looked up before. */
  readonly states: Map<number, PhraseState>;
  /** Written words already looked up; remembers only what the same lexicon would answer again. */
  readonly readWords: Map<string, ReadWord>;
  /** Misspellings already looked up; remembers only what the same lexicon would answer again. */
  readonly repairs: Map<string, number>;
}

/** What a written word was read as. */
export interface ReadWord {
  readonly shown: string;
  /** Its number in the lexicon, -1 when the lexicon does not have it. */
  readonly word: number;
  /** Where two words typed as one are cut, or 0. */
  readonly cut: number;
  readonly mended: boolean;
}

export interface CompiledTime {
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly ago: ReadonlySet<string>;
  readonly sinceTreatment: ReadonlySet<string>;
  readonly notSince: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly duration: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
  readonly age: ReadonlySet<string>;
}

/** Answers the small-word flags of a token: 0 where there is none and for a word nobody knows. */
export function flagsOf({ flags }: CompiledLexicon, token: { readonly word: number } | undefined): number {
  return token === undefined || token.word < 0 ? 0 : (flags[token.word] ?? 0);
}
