import {
  type ContextDefinition,
  type FactCondition,
  type IngredientAnswer,
  type MayUse,
  type ProductAnswer,
  saidOnPage,
  saysWhatWasJudged,
  unknownAllergyNote,
} from '@afterneedle/engine';
import type { BasisId } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { lowered } from '../catalogue/fact-words.ts';
import { soonerText } from '../plan/plan-open.ts';
import { instantAt, type PlanClock, planMoment } from '../plan/plan-time.ts';

/** Where and for whom a product's answer is put into words. */
export interface ProductOptions extends PlanClock {
  /** Milliseconds since 1970: hour 0 of the holds. */
  readonly zeroAt: number;
  /** The questions of a plan, to name what would change the answer. */
  readonly facts: readonly ContextDefinition[];
}

/** One ingredient as shown. */
export interface ProductRow {
  readonly name: string;
  readonly answer: MayUse;
  readonly answerText: string;
  readonly because: string;
  readonly how?: string;
  readonly sources: readonly string[];
}

/** The texts of an answer about a product. */
export interface ProductPage {
  readonly answer: MayUse;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly deciding: { readonly heading: string; readonly rows: readonly ProductRow[] };
  readonly all: { readonly heading: string; readonly rows: readonly ProductRow[] };
  readonly notes: { readonly heading: string; readonly lines: readonly string[] };
}

interface Words {
  readonly say: Say;
  readonly options: ProductOptions;
}

const whenText = (hour: number, { say, options }: Words): string =>
  planMoment(instantAt(options.zeroAt, hour, options), options, say);

function headingOf(verdict: ProductAnswer, words: Words): string {
  const { say } = words;
  const isPersonal = verdict.ingredients.some(({ personal }) => personal === true);
  if (verdict.never === true) return say(isPersonal ? 'product.never-personal' : 'product.never');
  if (verdict.answer === 'ask') {
    if (isPersonal) return say('product.ask-personal');
    if (verdict.ifNone !== undefined && verdict.ifNone.answer !== 'ask') return say('product.ask-open');
    return say(verdict.askWhom === 'prescriber' ? 'product.ask-prescriber' : 'product.ask');
  }
  if (verdict.answer === 'unknown') return say('product.unknown');
  if (verdict.answer === 'may') {
    if (verdict.onlyWhen?.includes('calm') === true) return say('product.may-calm');
    if ((verdict.unknownAllergies ?? []).length > 0) return say('product.may-allergy');
    return say((verdict.unless ?? []).length > 0 ? 'product.may-unless' : 'product.may');
  }
  const when = whenText(verdict.untilHour ?? 0, words);
  if (verdict.onlyWhen?.includes('clinic-agrees') === true) return say('product.not-until-clinic', { when });
  return say(verdict.onlyWhen?.includes('calm') === true ? 'product.not-until-calm' : 'product.not-until', {
    when,
  });
}

function answerText(ingredient: IngredientAnswer, words: Words): string {
  const { answer, untilHour, onlyWhen, never, askWhom, ifNone } = ingredient;
  const { say } = words;
  if (never === true) return say('product.row.never');
  if (answer === 'not-until') return say('product.row.not-until', { when: whenText(untilHour ?? 0, words) });
  if (answer === 'may' && onlyWhen?.includes('calm') === true) return say('product.row.may-calm');
  if (askWhom === 'prescriber') return say('product.row.prescriber');
  if (answer === 'ask' && ifNone !== undefined) return say('product.row.ask-open');
  if (answer === 'ask' && untilHour !== undefined)
    return say('product.row.ask-and-wait', { when: whenText(untilHour, words) });
  return say(`product.row.${answer}`);
}

/** What an answer to what is still open would change. */
function ifAnswered({ ifNone }: ProductAnswer, { say, options }: Words): readonly string[] {
  if (ifNone === undefined || ifNone.answer === 'ask' || ifNone.answer === 'unknown') return [];
  if (ifNone.answer === 'not-until' && ifNone.untilHour === undefined) return [];
  const { onlyIf: facts, untilHour: atHour } = ifNone;
  const sooner = atHour === undefined ? { facts } : { facts, atHour };
  return soonerText(sooner, { say, clock: options, zeroAt: options.zeroAt, asked: options.facts });
}

/** What to do while it waits, and what may start before it; each once. */
function whileItWaits({ ingredients }: ProductAnswer, words: Words): readonly string[] {
  const { say } = words;
  const sooner = ingredients.flatMap(({ sooner: choice }) => {
    if (choice === undefined) return [];
    const { label, untilHour } = choice;
    if (untilHour === undefined) return [say('product.sooner-now', { label: say.text(label) })];
    return [say('product.sooner', { label: say.text(label), when: whenText(untilHour, words) })];
  });
  return [...new Set([...sooner, ...ingredients.flatMap(({ meanwhile }) => meanwhile ?? []).map(say.text)])];
}

/** Scraps of a label stand in one line; each for itself says nothing. */
function unreadText({ ingredients }: ProductAnswer, { say }: Words): readonly string[] {
  const names = [...new Set(ingredients.filter(isUnread).map(({ name }) => shortened(name)))];
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_UNREAD).join(', ');
  const more = names.length - MOST_UNREAD;
  return [
    say('product.unread', {
      names: more > 0 ? say('product.unread-more', { names: shown, count: more }) : shown,
    }),
  ];
}

const MOST_UNREAD = 8;
const LONGEST_UNREAD = 60;
const isUnread = ({ recognised, answer }: IngredientAnswer): boolean =>
  recognised === 'no' && answer === 'unknown';
const shortened = (name: string): string =>
  name.length > LONGEST_UNREAD ? `${name.slice(0, LONGEST_UNREAD)}...` : name;

function rowOf(ingredient: IngredientAnswer, words: Words): ProductRow {
  const { name, recognised, because, basis, answer } = ingredient;
  const how =
    recognised === 'by-name' || recognised === 'by-list' ? words.say(`product.${recognised}`) : undefined;
  return {
    // What was typed or printed stands as it was; the title of a thing of ours is put into words.
    name: recognised === 'no' ? name : words.say.text(name),
    answer,
    answerText: answerText(ingredient, words),
    because: words.say.text(because),
    ...(how === undefined ? {} : { how }),
    sources: [...new Set(basis.map((id) => words.say.text(basisLabel(id as BasisId).label)))],
  };
}

function unlessText({ c, is }: FactCondition, { say, options }: Words): string {
  const fact = options.facts.find(({ id }) => id === c);
  const isPlainYes = is.length === 1 && is[0] === 'yes';
  const values = is.map((value) => say.text(fact?.labels[value] ?? value)).join(', ');
  const label = lowered(say.text(fact?.label ?? c));
  return say('product.unless', { fact: isPlainYes ? label : `${label}: ${values}` });
}

/** Answers the texts of "May I use this yet?" for a judged product; what decides stands first. */
export function productPage(judged: ProductAnswer, options: ProductOptions): ProductPage {
  const say = sayIn(options.locale);
  const words: Words = { say, options };
  const { ingredients, answer, untilHour, unless = [], unknownAllergies = [] } = judged;
  const isMay = answer === 'may';
  const rowsOf = (some: readonly IngredientAnswer[]): readonly ProductRow[] =>
    some.filter((one) => !isUnread(one)).map((one) => rowOf(one, words));
  const rows = rowsOf(ingredients);
  const allergyNote = unknownAllergies.length === 0 ? [] : [say.text(unknownAllergyNote(unknownAllergies))];
  const lines = [
    ...judged.notes.filter(saysWhatWasJudged).map(say.text),
    ...allergyNote,
    ...(answer === 'ask' && untilHour !== undefined
      ? [say('product.ask-and-wait', { when: whenText(untilHour, words) })]
      : []),
    ...ifAnswered(judged, words),
    ...whileItWaits(judged, words),
    ...unreadText(judged, words),
    ...unless.map((fact) => unlessText(fact, words)),
    ...(isMay ? [say('product.may-note')] : []),
  ];
  return {
    answer,
    heading: headingOf(judged, words),
    lines,
    deciding: {
      heading: say('product.decides'),
      rows: isMay ? [] : rowsOf(judged.deciding.flatMap((index) => ingredients[index] ?? [])),
    },
    all: {
      heading: say(rows.length < ingredients.length ? 'product.ingredients-known' : 'product.ingredients', {
        count: rows.length,
      }),
      rows,
    },
    notes: {
      heading: say('product.notes'),
      lines: [...new Set(judged.notes)]
        .filter((note) => !saidOnPage(note))
        .map(say.text)
        .filter((note) => !lines.includes(note)),
    },
  };
}
