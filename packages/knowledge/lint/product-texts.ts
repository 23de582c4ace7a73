import { knowledge } from '../src/index.ts';
import { ingredientKnowledge } from '../src/ingredients/index.ts';
import { en } from '../src/messages/en.ts';
import { planKnowledge } from '../src/plan.ts';
import { askedOf, entriesOf } from './knowledge-entry.ts';

/** One text that a person may read. */
export interface ProductText {
  readonly where: string;
  readonly text: string;
}

const { care, things, needs, causeCare, prevention, facts } = planKnowledge;

/** Every text of the knowledge and of the messages that a person may read. */
export const productTexts: readonly ProductText[] = [
  ...entriesOf(knowledge).flatMap(({ kind, id, texts }) =>
    texts.map((text) => ({ where: `${kind} ${id}`, text })),
  ),
  ...askedOf(knowledge).flatMap(({ id, label, ask, hint, labels }) =>
    [label, ask, hint ?? '', ...labels].map((text) => ({ where: `question ${id}`, text })),
  ),
  ...care.flatMap(({ id, label, say }) => [label, say].map((text) => ({ where: `care ${id}`, text }))),
  ...things.map(({ id, label }) => ({ where: `thing ${id}`, text: label })),
  ...needs.map(({ need, say }) => ({ where: `need ${need}`, text: say })),
  ...causeCare.flatMap(({ cause, soothes, worsens, clinicianOnly }) =>
    [...soothes, ...worsens, ...clinicianOnly].map(({ id, say }) => ({
      where: `cause-care ${cause}/${id}`,
      text: say,
    })),
  ),
  ...prevention.map(({ id, say }) => ({ where: `prevention ${id}`, text: say })),
  ...ingredientKnowledge.classes.flatMap(({ id, label, because }) =>
    [label, because].map((text) => ({ where: `ingredient-class ${id}`, text })),
  ),
  ...ingredientKnowledge.everyday.map(({ id, because }) => ({ where: `everyday ${id}`, text: because })),
  ...facts.map(({ id, ask }) => ({ where: `plan question ${id}`, text: ask })),
  ...Object.entries(en).map(([key, text]) => ({ where: `message ${key}`, text })),
];

/** Answers which texts match, to be shown when there should be none. */
export function textsThatSay(pattern: RegExp, all: readonly ProductText[] = productTexts): readonly string[] {
  return all.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);
}
