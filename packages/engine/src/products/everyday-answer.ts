import type { CompiledIngredients } from './compile-ingredients.ts';
import type { EverydayThing } from './ingredient-knowledge.ts';
import {
  notForYou,
  type PersonalFacts,
  type ReadAllergy,
  reasonOfFact,
  reasonOfThing,
} from './personal-allergies.ts';
import type { IngredientAnswer } from './product-answer.ts';
import { byStrictness } from './strictness.ts';
import { type Moment, type ThingVerdict, thingVerdict } from './thing-verdict.ts';
import { whileHeld } from './while-held.ts';

const ASK: ThingVerdict = { answer: 'ask', onlyWhen: [], unless: [] };

/** For whom and when an everyday thing is judged. */
interface ForWhom {
  readonly compiled: CompiledIngredients;
  readonly phrase: string;
  readonly moment: Moment;
  readonly told: PersonalFacts;
  readonly allergies: readonly ReadAllergy[];
}

function personalOf(thing: EverydayThing, forWhom: ForWhom): string | undefined {
  const { compiled, phrase, moment, told, allergies } = forWhom;
  const typed = reasonOfThing(compiled, { thing, phrase }, allergies);
  if (typed !== undefined || thing.thing === undefined || thing.isPrescribed === true) return typed;
  const hold = moment.holds(thing.thing, moment.hour);
  const facts = hold?.facts ?? [];
  const asked = [...facts, ...(hold?.unless ?? []).map(({ c }) => c)];
  const said = allergies.find((allergy) => asked.some((id) => allergy.facts.has(id)));
  if (said !== undefined) return notForYou(said);
  return facts.flatMap((id) => reasonOfFact(id, told) ?? [])[0];
}

/** Answers whether a thing of everyday words may be used or done; where it is asked about as well as held, both are said. */
export function everydayAnswer(thing: EverydayThing, forWhom: ForWhom): IngredientAnswer {
  const { moment } = forWhom;
  // A prescribed medicine is neither held nor freed by us: only the prescriber's word counts.
  const isOurs = thing.isPrescribed !== true && thing.thing !== undefined;
  const held = isOurs ? thingVerdict(thing.thing, moment) : undefined;
  const asked = thing.answer === 'ask' || held === undefined ? ASK : undefined;
  const personal = personalOf(thing, forWhom);
  const worst =
    held === undefined || (asked !== undefined && byStrictness(asked, held) > 0) ? (asked ?? ASK) : held;
  const { onlyWhen = [], unless = [], untilHour } = held ?? {};
  const isNever = worst.never === true;
  return {
    name: thing.names[0],
    recognised: 'by-table',
    id: thing.id,
    classes: [],
    answer: personal === undefined ? worst.answer : 'ask',
    ...(untilHour === undefined || isNever || personal !== undefined ? {} : { untilHour }),
    ...(isNever ? { never: true as const } : {}),
    ...(thing.isPrescribed === true && personal === undefined ? { askWhom: 'prescriber' as const } : {}),
    ...(held === undefined ? {} : whileHeld(thing, held, moment)),
    ...(onlyWhen.length === 0 ? {} : { onlyWhen }),
    ...(unless.length === 0 ? {} : { unless }),
    ...(held?.ifNone === undefined || worst !== held || personal !== undefined
      ? {}
      : { ifNone: held.ifNone }),
    ...(personal === undefined ? {} : { personal: true as const }),
    because: personal === undefined ? thing.because : `${personal} ${thing.because}`,
    basis: thing.cites,
  };
}
