import type { FactCondition, ProductAnswer } from '@afterneedle/engine';
import type { ProductCheck } from './product-check.ts';

type Until = Pick<ProductAnswer, 'untilHour' | 'never' | 'askWhom' | 'onlyWhen' | 'unless' | 'ifNone'>;

function untilOf({ untilHour, never, askWhom, onlyWhen, unless, ifNone }: Until) {
  const facts = (all: readonly FactCondition[]) => all.map(({ c, is }) => ({ c, is: [...is] }));
  return {
    ...(untilHour === undefined ? {} : { untilHour }),
    ...(never === undefined ? {} : { never }),
    ...(askWhom === undefined ? {} : { askWhom }),
    ...(onlyWhen === undefined ? {} : { onlyWhen: [...onlyWhen] }),
    ...(unless === undefined ? {} : { unless: facts(unless) }),
    ...(ifNone === undefined ? {} : { ifNone: { ...ifNone, onlyIf: facts(ifNone.onlyIf) } }),
  };
}

/** Answers a judged product as it is sent. */
export function productCheckOf(judged: ProductAnswer, knowledge: string): ProductCheck {
  return {
    ingredients: judged.ingredients.map((one) => ({
      name: one.name,
      recognised: one.recognised,
      ...(one.id === undefined ? {} : { id: one.id }),
      classes: [...one.classes],
      answer: one.answer,
      ...untilOf(one),
      ...(one.sooner === undefined ? {} : { sooner: { ...one.sooner } }),
      ...(one.meanwhile === undefined ? {} : { meanwhile: one.meanwhile }),
      ...(one.personal === undefined ? {} : { personal: one.personal }),
      because: one.because,
      basis: [...one.basis],
    })),
    answer: judged.answer,
    deciding: [...judged.deciding],
    ...untilOf(judged),
    ...(judged.notes.length === 0 ? {} : { notes: [...judged.notes] }),
    ...(judged.unknownAllergies === undefined ? {} : { unknownAllergies: [...judged.unknownAllergies] }),
    knowledge,
  };
}
