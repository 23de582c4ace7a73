import {
  compileIngredients,
  holdsOf,
  type IngredientAnswer,
  judgeProduct,
  planOf,
} from '@afterneedle/engine';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { alignNames } from './align-names.ts';
import type { JudgedLabel, JudgedMention } from './judged-labels.ts';

const HOUR = 3_600_000;

/** The last hour at which each of the judge's classes is certainly still held, by the windows of the clinical synthesis. */
const HELD_AT: readonly { readonly hour: number; readonly classes: readonly string[] }[] = [
  {
    hour: 47,
    classes: [
      'retinoid',
      'aha',
      'bha',
      'benzoyl-peroxide',
      'vitamin-c',
      'other-acid-or-peel',
      'exfoliating-particle',
      'fragrance',
      'essential-oil',
      'botanical',
      'daisy-family',
      'growth-factor',
      'peptide',
      'uv-filter-organic',
      'lanolin',
      'heavy-emollient',
      'numbing-agent',
      'antibiotic',
      'steroid',
    ],
  },
  {
    hour: 71,
    classes: ['fragrance', 'essential-oil', 'botanical', 'daisy-family', 'growth-factor', 'peptide'],
  },
  {
    hour: 167,
    classes: [
      'retinoid',
      'aha',
      'bha',
      'benzoyl-peroxide',
      'vitamin-c',
      'other-acid-or-peel',
      'exfoliating-particle',
      'uv-filter-organic',
    ],
  },
  { hour: 2_000, classes: ['numbing-agent', 'antibiotic', 'steroid', 'bha', 'benzoyl-peroxide'] },
];

const compiled = compileIngredients(ingredientKnowledge);

/** A person after a standard treatment who has no allergy and whose skin is not known to be calm. */
function holdsAt(hour: number) {
  const none = Object.fromEntries(
    planKnowledge.facts
      .filter(({ id }) => id.startsWith('allergy-') || id === 'known-allergy')
      .map(({ id }) => [id, 'none']),
  );
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: 0, facts: { 'depth-class': 'standard' } }],
    person: { ...none, 'acne-prone': 'none', 'milia-prone': 'none' },
    policy: 'strictest',
    now: hour * HOUR,
  });
  return holdsOf(plan);
}

const lookups = HELD_AT.map(({ hour, classes }) => ({ hour, classes, holds: holdsAt(hour) }));

/** What came of one ingredient the judge read. */
export interface MentionOutcome {
  readonly name: string;
  readonly truth: readonly string[];
  /** The split name it was found as; missing where the splitting missed it. */
  readonly found?: string;
  readonly recognised: IngredientAnswer['recognised'] | 'not-split';
  readonly classes: readonly string[];
  /** Hours at which it was said to be free although the judge's class is held. */
  readonly falseMayAt: readonly number[];
}

/** What came of one label. */
export interface LabelOutcome {
  readonly id: string;
  readonly mentions: readonly MentionOutcome[];
  /** Pieces the splitting made that the judge did not read. */
  readonly extra: readonly string[];
  readonly problem?: string;
}

function answersTo(name: string, hour: number, holds: ReturnType<typeof holdsAt>) {
  const judged = judgeProduct(compiled, holds, { names: [name], hour });
  return judged.ok ? judged.answer.ingredients : [];
}

function outcomeOf(
  { name, classes: truth }: JudgedMention,
  answers: readonly {
    readonly hour: number;
    readonly classes: readonly string[];
    readonly answer: IngredientAnswer | undefined;
  }[],
): MentionOutcome {
  const first = answers[0]?.answer;
  if (first === undefined) return { name, truth, recognised: 'not-split', classes: [], falseMayAt: [] };
  const falseMayAt = answers
    .filter(({ classes, answer }) => answer?.answer === 'may' && truth.some((id) => classes.includes(id)))
    .map(({ hour }) => hour);
  return { name, truth, found: first.name, recognised: first.recognised, classes: first.classes, falseMayAt };
}

/** Answers what comes of a judged label. */
export function runLabel({ id, text, mentions }: JudgedLabel): LabelOutcome {
  const runs = lookups.map(({ hour, classes, holds }) => {
    const judged = judgeProduct(compiled, holds, { text, hour });
    return { hour, classes, judged, answers: judged.ok ? judged.answer.ingredients : [] };
  });
  const [first] = runs;
  const split = first?.answers ?? [];
  const problems = first === undefined || first.judged.ok ? [] : first.judged.problems;
  const places = alignNames(
    split.map(({ name }) => name),
    mentions.map(({ name }) => name),
  );
  return {
    id,
    mentions: mentions.map((mention, index) => {
      const place = places[index];
      return outcomeOf(
        mention,
        place === undefined
          ? []
          : runs.map(({ hour, classes, answers }) => ({ hour, classes, answer: answers[place] })),
      );
    }),
    extra: split.filter((_, index) => !places.includes(index)).map(({ name }) => name),
    ...(problems.length === 0 ? {} : { problem: problems.map(({ message }) => message).join('; ') }),
  };
}

/** Answers what comes of a single judged name. */
export function runName(mention: JudgedMention): MentionOutcome {
  return outcomeOf(
    mention,
    lookups.map(({ hour, classes, holds }) => ({
      hour,
      classes,
      answer: answersTo(mention.name, hour, holds)[0],
    })),
  );
}
