import type { FactCondition, ProductAnswer } from '@afterneedle/engine';
import type { ProductCheck } from './product-check.ts';

function untilOf({ untilHour, onlyWhen, unless }: Pick<ProductAnswer, 'untilHour' | 'onlyWhen' | 'unless'>) {
  const facts = (all: readonly FactCondition[]) => all.map(({ c, is }) => ({ c, is: [...is] }));
  return {
    ...(untilHour === undefined ? {} : { untilHour }),
    ...(onlyWhen === undefined ? {} : { onlyWhen: [...onlyWhen] }),
    ...(unless === undefined ? {} : { unless: facts(unless) }),
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
      ...(one.personal === undefined ? {} : { personal: one.personal }),
      because: one.because,
      basis: [...one.basis],
    })),
    answer: judged.answer,
    deciding: [...judged.deciding],
    ...untilOf(judged),
    ...(judged.notes.length === 0 ? {} : { notes: [...judged.notes] }),
    knowledge,
  };
}
