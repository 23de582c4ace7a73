import { type Facts, type KnowledgeBase, parseFacts } from '@afterneedle/engine';
import { MISSING, NO_TIME, NO_WORD, PRESENT, termOf, UNSURE, UNSURE_WORD } from './check-in-smt.ts';
import { equal, number } from './smt.ts';

/** Answers a check-in of the solver as the engine takes it. */
export function factsOf(
  values: ReadonlyMap<string, number>,
  p: string,
  { vocabulary }: KnowledgeBase,
): Facts {
  const flat: Record<string, number | string | true> = {};
  for (const { id } of vocabulary.findings) {
    const answer = values.get(termOf.answer(p, id)) ?? MISSING;
    if (answer !== MISSING) flat[id] = answer === PRESENT ? true : answer === UNSURE ? 'unsure' : answer;
  }
  for (const { id, values: words } of vocabulary.contexts) {
    const word = values.get(termOf.word(p, id)) ?? NO_WORD;
    if (word !== NO_WORD) flat[id] = word === UNSURE_WORD ? 'unsure' : (words[word] as string);
  }
  const minutes = values.get(termOf.minutes(p)) ?? NO_TIME;
  const time = minutes === NO_TIME ? {} : { hoursSince: minutes / 60 };
  const parsed = parseFacts(flat, vocabulary, time);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

/** Answers the assertions that hold a symbolic check-in to these facts; what they do not name stays anything at all. */
export function isAsSaid(facts: Facts, p: string, { vocabulary }: KnowledgeBase): string[] {
  const answers = Object.entries(facts.findings).map(([id, answer]) =>
    equal(termOf.answer(p, id), answer === true ? PRESENT : answer === 'unsure' ? UNSURE : answer),
  );
  const words = Object.entries(facts.contexts).map(([id, word]) => {
    const place = vocabulary.contexts.find((context) => context.id === id)?.values.indexOf(word) ?? NO_WORD;
    return equal(termOf.word(p, id), number(word === 'unsure' ? UNSURE_WORD : place));
  });
  const minutes = facts.minutes ?? NO_TIME;
  return [...answers, ...words, equal(termOf.minutes(p), number(minutes))];
}

/** Answers in one line what a check-in of the solver says, but for what is absent. */
export function saidIn(values: ReadonlyMap<string, number>, knowledgeBase: KnowledgeBase): string {
  const { findings, contexts } = factsOf(values, 'x', knowledgeBase);
  return Object.entries({ ...findings, ...contexts })
    .filter(([, answer]) => answer !== 0)
    .map(([fact, answer]) => `${fact} ${answer}`)
    .join(', ');
}

/** Answers in one line what two check-ins of a counterexample say differently. */
export function differenceIn(values: ReadonlyMap<string, number>, knowledgeBase: KnowledgeBase): string {
  const [x, y] = [factsOf(values, 'x', knowledgeBase), factsOf(values, 'y', knowledgeBase)];
  const said = ({ findings, contexts, minutes }: Facts): Record<string, string> => {
    const all = { ...findings, ...contexts, ...(minutes === undefined ? {} : { minutes }) };
    return Object.fromEntries(Object.entries(all).map(([id, answer]) => [id, String(answer)]));
  };
  const [before, after] = [said(x), said(y)];
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = ids.filter((id) => before[id] !== after[id]);
  return changed
    .map((id) => `${id} from ${before[id] ?? 'not asked'} to ${after[id] ?? 'not asked'}`)
    .join(', ');
}
