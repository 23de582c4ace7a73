import type { FactCondition } from '../plan/thing.ts';

/** What may start earlier than a thing that waits, and what to do till then. */
interface WhileHeld<T extends string> {
  /** Something of the same use: a mineral sunscreen for one with chemical filters. */
  readonly sooner?: { readonly thing: T; readonly label: string };
  /** What to do while it waits: "Until then: shade and a hat." */
  readonly meanwhile?: string;
}

/** A class of ingredients that answers alike. */
export interface IngredientClass<
  I extends string = string,
  T extends string = string,
  B extends string = string,
  C extends string = string,
> extends WhileHeld<T> {
  readonly id: I;
  readonly label: string;
  /** One plain sentence: what it is and why it matters on needled skin, or why it does not. */
  readonly because: string;
  /** The care thing whose hold counts for it. Without one `answer` counts. */
  readonly thing?: T;
  /** Where no source speaks: `ask`, never a date. */
  readonly answer?: 'may' | 'ask';
  /** A medicine on prescription: whatever else it counts as, the person who prescribed it is asked. */
  readonly isPrescribed?: true;
  /** Personal facts that put it on top with "not for you". */
  readonly personal?: readonly FactCondition<C>[];
  /** A sunscreen without one of these has a list that is not whole. */
  readonly isSunFilter?: true;
  readonly cites: readonly [B, ...B[]];
}

/** One ingredient known by its names. */
export interface Ingredient<I extends string = string> {
  readonly id: string;
  /** The INCI name first, then US, drug, old and trade names; compared without case, accents and signs. */
  readonly names: readonly [string, ...string[]];
  readonly classes: readonly I[];
  /** From this strength on, in per cent, it is a medicine on prescription and counts as this class too. */
  readonly strong?: { readonly fromPercent: number; readonly classes: readonly I[] };
  /**
   * What it also counts as when it stands among the first on the list, where the most of it is in: sugar in a scrub; or
   * anywhere beside one of `beside`: a grain that does not dissolve, in something to wash with.
   */
  readonly amongFirst?: {
    readonly places: number;
    readonly classes: readonly I[];
    readonly beside?: readonly I[];
  };
}

/** How a name tells what it is: "PEG-40 Stearate", "... Copolymer", "CI 77491". */
export interface NamePattern<I extends string = string> {
  readonly id: string;
  /** "by its name: a PEG emulsifier" */
  readonly label: string;
  /** All that are given must hold; texts are lower case. `word` is a whole word, `digits` asks for a figure after `starts`. */
  readonly starts?: string;
  readonly ends?: string;
  readonly contains?: string;
  readonly word?: string;
  readonly digits?: true;
  /** Never when one of these is inside. */
  readonly unless?: readonly string[];
  readonly classes: readonly I[];
}

/** A plant genus and what its extracts and oils count as. */
export interface PlantGenus<I extends string = string> {
  readonly genus: string;
  readonly common?: readonly string[];
  /** For extract, water, powder, leaf ... and when the part is not named. */
  readonly classes: readonly I[];
  /** For the oil pressed or distilled from it, when other. */
  readonly oilClasses?: readonly I[];
}

/** A product or an activity by everyday name: "tinted mineral SPF 50", "gym". */
export interface EverydayThing<T extends string = string, B extends string = string> extends WhileHeld<T> {
  readonly id: string;
  readonly names: readonly [string, ...string[]];
  readonly thing?: T;
  /** Where no source speaks; beside a thing: at least this. */
  readonly answer?: 'ask';
  /** A medicine on prescription: the person who prescribed it is asked. */
  readonly isPrescribed?: true;
  /** Something with a list of ingredients, which tells more than its name. */
  readonly isProduct?: true;
  /** Something that is done, not used: "gym". */
  readonly isActivity?: true;
  /** A brand of many products: what kind is named beside it is judged, if one is. */
  readonly isBrand?: true;
  /** Says only what kind of product it is: "serum"; what is named beside it and must wait tells more. */
  readonly isGeneric?: true;
  /** The wider thing that says nothing where this one is named: a mineral sunscreen is a sunscreen. */
  readonly kindOf?: string;
  readonly because: string;
  readonly cites: readonly [B, ...B[]];
}

/** How somebody says that a thing was prescribed; compared as whole words, without case and accents. */
export interface PrescriptionWords<T extends string = string, B extends string = string> {
  /** "prescribed", "con receta": whatever is named beside it. */
  readonly said: readonly string[];
  /** "my doctor", "for my heart": likewise, but where one of `unless` stands too: "recommended by a doctor". */
  readonly saidOf: readonly string[];
  readonly unless: readonly string[];
  /** "tablets", "inhaler": where nothing that is bought is named beside it. */
  readonly forms: readonly string[];
  /** What answers for it. */
  readonly as: EverydayThing<T, B>;
}

/** How people call an allergy that a plan asks about, each word of a name in any order: "wool alcohols". */
export interface AllergyWords<C extends string = string> {
  /** The fact of the plan. */
  readonly c: C;
  readonly names: readonly string[];
}

/** What holds an allergen under another name: milk is "Lac" on a label. */
export interface AllergyKin {
  /** What people call the allergy, each word of a name in any order. */
  readonly names: readonly string[];
  /** Words in the names of what holds it; "coco*" is the beginning of a word, "*eth" its end. */
  readonly within: readonly [string, ...string[]];
}

/** Everything "May I use this yet?" believes; data only. */
export interface IngredientKnowledge {
  readonly classes: readonly IngredientClass[];
  readonly ingredients: readonly Ingredient[];
  readonly patterns: readonly NamePattern[];
  readonly genera: readonly PlantGenus[];
  /** "leaf", "root", "oil", "extract", "water" ... in the languages of labels. */
  readonly plantParts: readonly string[];
  readonly everyday: readonly EverydayThing[];
  readonly prescription: PrescriptionWords;
  readonly allergyWords: readonly AllergyWords[];
  readonly allergyKin?: readonly AllergyKin[];
}
