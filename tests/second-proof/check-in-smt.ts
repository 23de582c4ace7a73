import type { Atom, Condition } from '@afterneedle/engine';
import { type KnowledgeBase, liftsOf, rankOf, rulesOf, SCALES } from '@afterneedle/engine';
import {
  all,
  any,
  atLeast,
  atMost,
  choose,
  declared,
  defined,
  equal,
  greatest,
  isOneOf,
  sum,
} from './smt.ts';

/** How an answer about a finding is written as a number; a step is itself. */
export const MISSING = -1;
export const PRESENT = 4;
export const UNSURE = 5;
/** How an answer about a context fact is written; a word is its place among the values. */
export const NO_WORD = -2;
export const UNSURE_WORD = -1;
/** The time nobody gave. */
export const NO_TIME = -1;
const MOST_MINUTES = 26_280 * 60;
const FOREVER = MOST_MINUTES * 2;

/** The names of the terms of one symbolic check-in; `p` tells two check-ins apart. */
export const termOf = {
  answer: (p: string, finding: string): string => `${p}.a.${finding}`,
  word: (p: string, context: string): string => `${p}.w.${context}`,
  told: (p: string, context: string): string => `${p}.told.${context}`,
  minutes: (p: string): string => `${p}.minutes`,
  least: (p: string, finding: string): string => `${p}.least.${finding}`,
  most: (p: string, finding: string): string => `${p}.most.${finding}`,
  unsure: (p: string, finding: string): string => `${p}.unsure.${finding}`,
  certain: (p: string, rule: string): string => `${p}.fires.${rule}`,
  possible: (p: string, rule: string): string => `${p}.may.${rule}`,
  known: (p: string): string => `${p}.known`,
  atWorst: (p: string): string => `${p}.worst-of-rules`,
  level: (p: string): string => `${p}.level`,
  levelAtWorst: (p: string): string => `${p}.level-at-worst`,
  certified: (p: string): string => `${p}.certified`,
};

const firstMinute = (atom: { readonly fromHour: number } | { readonly afterHour: number }): number =>
  'fromHour' in atom ? Math.ceil(atom.fromHour * 60) : Math.floor(atom.afterHour * 60) + 1;

/** Answers the places of some words among those of a context fact. */
export function placesOf(knowledgeBase: KnowledgeBase, c: string, words: readonly string[]): number[] {
  const values = knowledgeBase.vocabulary.contexts.find(({ id }) => id === c)?.values ?? [];
  return words.map((word) => values.indexOf(word)).filter((place) => place >= 0);
}

/** What was said of each context fact, with what follows from the time or from another one. */
function toldSmt(knowledgeBase: KnowledgeBase, p: string): string[] {
  const current = new Map<string, string>();
  const now = (c: string): string => current.get(c) ?? termOf.word(p, c);
  const steps = knowledgeBase.derivations.map(({ when, gives }, step) => {
    const before = now(gives.c);
    const applies =
      'untilHour' in when
        ? all([atLeast(termOf.minutes(p), 0), atMost(termOf.minutes(p), Math.floor(when.untilHour * 60))])
        : isOneOf(now(when.c), placesOf(knowledgeBase, when.c, when.is));
    const name = `${p}.step-${step}.${gives.c}`;
    const [value = NO_WORD] = placesOf(knowledgeBase, gives.c, [gives.value]);
    const line = defined(name, 'Int', choose(all([atMost(before, UNSURE_WORD), applies]), value, before));
    current.set(gives.c, name);
    return line;
  });
  return [
    ...steps,
    ...knowledgeBase.vocabulary.contexts.map(({ id }) => defined(termOf.told(p, id), 'Int', now(id))),
  ];
}

/** The least and the most each finding may be, before and after its parts and its whole were looked at. */
function boundsSmt(knowledgeBase: KnowledgeBase, p: string): string[] {
  const { vocabulary, masking } = knowledgeBase;
  const lines: string[] = [];
  for (const { id, scale, unsureIsPresent } of vocabulary.findings) {
    const { max } = SCALES[scale];
    const answer = termOf.answer(p, id);
    const isMasked = any(
      masking
        .filter(({ hides }) => hides.includes(id))
        .map(({ c, is }) =>
          any([
            atMost(termOf.told(p, c), UNSURE_WORD),
            isOneOf(termOf.told(p, c), placesOf(knowledgeBase, c, is)),
          ]),
        ),
    );
    const isStep = all([atLeast(answer, 0), atMost(answer, 3)]);
    const isUnsure = equal(answer, UNSURE);
    const ofUnsure = unsureIsPresent === true ? max : 0;
    const least = choose(equal(answer, PRESENT), 1, choose(isUnsure, ofUnsure, choose(isStep, answer, 0)));
    const most = choose(isMasked, max, choose(isStep, answer, max));
    const isOpen = any([equal(answer, MISSING), all([isMasked, equal(answer, 0)])]);
    lines.push(
      defined(`${p}.least0.${id}`, 'Int', least),
      defined(`${p}.most0.${id}`, 'Int', most),
      defined(`${p}.open0.${id}`, 'Bool', isOpen),
      defined(`${p}.unsure0.${id}`, 'Bool', unsureIsPresent === true ? 'false' : isUnsure),
    );
  }
  for (const { id, of } of vocabulary.findings) {
    const parts = vocabulary.findings.filter((part) => part.of === id);
    const isThere = all([
      any([`${p}.open0.${id}`, `${p}.unsure0.${id}`]),
      any(parts.map((part) => atLeast(`${p}.least0.${part.id}`, 1))),
    ]);
    const isGone = of === undefined ? 'false' : all([equal(`${p}.most0.${of}`, 0), `${p}.open0.${id}`]);
    lines.push(
      defined(termOf.least(p, id), 'Int', choose(isThere, 1, `${p}.least0.${id}`)),
      defined(termOf.most(p, id), 'Int', choose(isGone, 0, `${p}.most0.${id}`)),
      defined(termOf.unsure(p, id), 'Bool', `${p}.unsure0.${id}`),
    );
  }
  return lines;
}

/** One condition on what is certain, or on what is possible. */
function atomSmt(
  atom: Atom,
  p: string,
  { isWorst, knowledgeBase }: { isWorst: boolean; knowledgeBase: KnowledgeBase },
): string {
  if ('f' in atom) return atLeast((isWorst ? termOf.most : termOf.least)(p, atom.f), atom.atLeast);
  if (!('c' in atom)) {
    const minutes = termOf.minutes(p);
    const unknown = isWorst ? FOREVER : NO_TIME;
    return atLeast(choose(equal(minutes, NO_TIME), unknown, minutes), firstMinute(atom));
  }
  const definition = knowledgeBase.vocabulary.contexts.find(({ id }) => id === atom.c);
  if (definition === undefined) throw new Error(`${atom.c} is not in the vocabulary`);
  const told = termOf.told(p, atom.c);
  const isSaid = isOneOf(told, placesOf(knowledgeBase, atom.c, atom.is));
  if (isWorst) return any([isSaid, atMost(told, UNSURE_WORD)]);
  const ofUnsure = atom.is.includes(definition.unsureAs);
  const ofMissing = definition.missing === 'as-unsure' ? ofUnsure : atom.orUnknown === true;
  return any([
    isSaid,
    ...(ofUnsure ? [equal(told, UNSURE_WORD)] : []),
    ...(ofMissing ? [equal(told, NO_WORD)] : []),
  ]);
}

/** Answers every condition that a rule or lift names, groups included. */
export const atomsIn = ({ all: of, groups = [] }: Condition): readonly Atom[] => [
  ...of,
  ...groups.flatMap((group) => group.of),
];

function conditionSmt(
  condition: Condition,
  p: string,
  how: { isWorst: boolean; knowledgeBase: KnowledgeBase },
): string {
  return all([
    ...condition.all.map((atom) => atomSmt(atom, p, how)),
    ...(condition.groups ?? []).map(({ need, of }) => {
      const parts = of.map((atom) => atomSmt(atom, p, how));
      return need === 1 ? any(parts) : atLeast(sum(parts.map((part) => choose(part, 1, 0))), need);
    }),
  ]);
}

/** The rank of what fires: the highest rule, then one step up at most, no further than a lift may reach. */
function rankSmt(knowledgeBase: KnowledgeBase, p: string, which: 'certain' | 'possible'): string {
  const fires = (id: string): string => termOf[which](p, id);
  const bound = which === 'certain' ? termOf.least : termOf.most;
  const isAtLeast = (rank: number): string =>
    any(
      rulesOf(knowledgeBase)
        .filter(({ level }) => rankOf(level) >= rank)
        .map(({ id }) => fires(id)),
    );
  const withEnvelope = new Set([
    ...knowledgeBase.effects.map(({ finding }) => finding),
    ...knowledgeBase.vocabulary.findings.filter(({ group }) => group === 'course').map(({ id }) => id),
  ]);
  const isBare = any(
    knowledgeBase.vocabulary.findings
      .filter(({ id }) => !withEnvelope.has(id))
      .map(({ id }) => atLeast(bound(p, id), 1)),
  );
  const unlifted = choose(
    isAtLeast(4),
    4,
    choose(isAtLeast(3), 3, choose(isAtLeast(2), 2, choose(any([isAtLeast(1), isBare]), 1, 0))),
  );
  const lifts = liftsOf(knowledgeBase);
  const lifted = (rank: number): string =>
    any(lifts.filter(({ upTo }) => rankOf(upTo) > rank).map(({ id }) => fires(id)));
  return [0, 1, 2]
    .reduce(
      (otherwise, rank) =>
        choose(all([equal(`${p}.${which}-rank`, rank), lifted(rank)]), rank + 1, otherwise),
      `${p}.${which}-rank`,
    )
    .replace(/^/, `${unlifted}\n`);
}

function levelSmt(knowledgeBase: KnowledgeBase, p: string): string[] {
  const lines: string[] = [];
  for (const which of ['certain', 'possible'] as const) {
    const how = { isWorst: which === 'possible', knowledgeBase };
    for (const entry of [...rulesOf(knowledgeBase), ...liftsOf(knowledgeBase)]) {
      lines.push(defined(termOf[which](p, entry.id), 'Bool', conditionSmt(entry, p, how)));
    }
    const [unlifted = '', lifted = ''] = rankSmt(knowledgeBase, p, which).split('\n');
    lines.push(defined(`${p}.${which}-rank`, 'Int', unlifted));
    lines.push(defined((which === 'certain' ? termOf.known : termOf.atWorst)(p), 'Int', lifted));
  }
  const needsAnswer = any(
    rulesOf(knowledgeBase)
      .filter(({ level }) => rankOf(level) >= rankOf('same-day'))
      .map((rule) => {
        const named = [...new Set(atomsIn(rule).flatMap((atom) => ('f' in atom ? [atom.f] : [])))];
        return all([termOf.possible(p, rule.id), any(named.map((id) => termOf.unsure(p, id)))]);
      }),
  );
  const floor = choose(all([termOf.certified(p), atLeast(termOf.minutes(p), 0)]), 0, 1);
  return [
    ...lines,
    defined(termOf.certified(p), 'Bool', atMost(termOf.atWorst(p), rankOf('same-day') - 1)),
    defined(
      termOf.level(p),
      'Int',
      greatest([termOf.known(p), choose(needsAnswer, rankOf('contact-provider'), 0), floor]),
    ),
    defined(termOf.levelAtWorst(p), 'Int', greatest([termOf.level(p), termOf.atWorst(p)])),
  ];
}

/** Answers one symbolic check-in: any answers at all, and the level that the written rules give them. */
export function checkInSmt(knowledgeBase: KnowledgeBase, p: string): string {
  const { findings, contexts } = knowledgeBase.vocabulary;
  const minutes = termOf.minutes(p);
  const answers = findings.flatMap(({ id, scale }) => {
    const answer = termOf.answer(p, id);
    const { max } = SCALES[scale];
    const isAnswer = any([
      all([atLeast(answer, MISSING), atMost(answer, max)]),
      equal(answer, PRESENT),
      equal(answer, UNSURE),
    ]);
    return [declared(answer), `(assert ${isAnswer})`];
  });
  const words = contexts.flatMap(({ id, values }) => {
    const word = termOf.word(p, id);
    return [declared(word), `(assert ${all([atLeast(word, NO_WORD), atMost(word, values.length - 1)])})`];
  });
  return [
    declared(minutes),
    `(assert ${all([atLeast(minutes, NO_TIME), atMost(minutes, MOST_MINUTES)])})`,
    ...answers,
    ...words,
    ...toldSmt(knowledgeBase, p),
    ...boundsSmt(knowledgeBase, p),
    ...levelSmt(knowledgeBase, p),
  ].join('\n');
}
