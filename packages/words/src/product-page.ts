import type {
  ContextDefinition,
  FactCondition,
  IngredientAnswer,
  MayUse,
  ProductAnswer,
} from '@afterneedle/engine';
import type { BasisId } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import { type Say, sayIn } from './catalogue.ts';
import { lowered } from './fact-words.ts';
import { instantAt, type PlanClock, planMoment } from './plan-time.ts';

/** Where and for whom a product's answer is put into words. */
export interface ProductOptions extends PlanClock {
  /** Milliseconds since 1970: hour 0 of the holds. */
  readonly zeroAt: number;
  readonly hasTime: boolean;
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

interface Verdict {
  readonly answer: MayUse;
  readonly untilHour?: number;
  readonly onlyWhen?: readonly ('calm' | 'clinic-agrees')[];
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
  if (verdict.answer === 'ask') return say(isPersonal ? 'product.ask-personal' : 'product.ask');
  if (verdict.answer === 'unknown') return say('product.unknown');
  if (verdict.answer === 'may') {
    if (verdict.onlyWhen?.includes('calm') === true) return say('product.may-calm');
    return say((verdict.unless ?? []).length > 0 ? 'product.may-unless' : 'product.may');
  }
  const when = whenText(verdict.untilHour ?? 0, words);
  if (verdict.onlyWhen?.includes('clinic-agrees') === true) return say('product.not-until-clinic', { when });
  return say(verdict.onlyWhen?.includes('calm') === true ? 'product.not-until-calm' : 'product.not-until', {
    when,
  });
}

function answerText({ answer, untilHour, onlyWhen }: Verdict, words: Words): string {
  const { say } = words;
  if (answer === 'not-until') return say('product.row.not-until', { when: whenText(untilHour ?? 0, words) });
  if (answer === 'may' && onlyWhen?.includes('calm') === true) return say('product.row.may-calm');
  return say(`product.row.${answer}`);
}

function rowOf(ingredient: IngredientAnswer, words: Words): ProductRow {
  const { name, recognised, because, basis, answer } = ingredient;
  const how =
    recognised === 'by-name' || recognised === 'by-list' ? words.say(`product.${recognised}`) : undefined;
  return {
    name,
    answer,
    answerText: answerText(ingredient, words),
    because,
    ...(how === undefined ? {} : { how }),
    sources: [...new Set(basis.map((id) => basisLabel(id as BasisId).label))],
  };
}

function unlessText({ c, is }: FactCondition, { say, options }: Words): string {
  const fact = options.facts.find(({ id }) => id === c);
  const isPlainYes = is.length === 1 && is[0] === 'yes';
  const values = is.map((value) => fact?.labels[value] ?? value).join(', ');
  const label = lowered(fact?.label ?? c);
  return say('product.unless', { fact: isPlainYes ? label : `${label}: ${values}` });
}

/** Answers the texts of "May I use this yet?" for a judged product; what decides stands first. */
export function productPage(judged: ProductAnswer, options: ProductOptions): ProductPage {
  const say = sayIn(options.locale);
  const words: Words = { say, options };
  const rows = judged.ingredients.map((ingredient) => rowOf(ingredient, words));
  const isMay = judged.answer === 'may';
  return {
    answer: judged.answer,
    heading: headingOf(judged, words),
    lines: [
      ...(options.hasTime ? [] : [say('product.no-time')]),
      ...(judged.unless ?? []).map((fact) => unlessText(fact, words)),
      ...(isMay ? [say('product.may-note')] : []),
    ],
    deciding: {
      heading: say('product.decides'),
      rows: isMay ? [] : judged.deciding.flatMap((index) => rows[index] ?? []),
    },
    all: { heading: say('product.ingredients', { count: rows.length }), rows },
    notes: { heading: say('product.notes'), lines: judged.notes },
  };
}
