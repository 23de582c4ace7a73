import type { Derivation, KnowledgeBase } from '../facts/knowledge-base.ts';
import { type FindingDefinition, SCALES } from '../facts/vocabulary.ts';
import {
  atLeast,
  choose,
  type Definition,
  defined,
  type Elm,
  equal,
  every,
  firstKnown,
  isNull,
  isOneOf,
  not,
  nothing,
  parameter,
  part,
  record,
  some,
  text,
  truth,
  whole,
} from './expression.ts';

const FACTS = parameter('Facts');
const answerOf = (id: string): Elm => part(part(FACTS, 'steps'), id);
const saidOf = (id: string): Elm => part(part(FACTS, 'said'), id);
const wordOf = (id: string): Elm => part(part(FACTS, 'words'), id);
const minutes = part(FACTS, 'minutes');
/** More minutes than anybody waits. */
const FOREVER = 1_000_000_000;

const isUnsure = (word: Elm): Elm => equal(word, text('unsure'));
/** Null where a word is null, so that nothing is said. */
const isSo = (condition: Elm): Elm => firstKnown(condition, truth(false));

const isOpenWord = (word: Elm): Elm => some([isNull(word), isSo(isUnsure(word))]);

function appliesTo({ when }: Derivation, words: ReadonlyMap<string, string>): Elm {
  if ('untilHour' in when) {
    return isSo(not(atLeast(minutes, whole(Math.floor(when.untilHour * 60) + 1))));
  }
  return isSo(isOneOf(currentWord(when.c, words), when.is));
}

const currentWord = (id: string, words: ReadonlyMap<string, string>): Elm => {
  const name = words.get(id);
  return name === undefined ? wordOf(id) : defined(name);
};

/** The words of context facts with what follows from the time or from another one, step by step. */
function derivedWords({ derivations }: KnowledgeBase): {
  readonly definitions: readonly Definition[];
  readonly word: (id: string) => Elm;
} {
  const names = new Map<string, string>();
  const definitions = derivations.map((derivation, step): Definition => {
    const { c, value } = derivation.gives;
    const before = currentWord(c, names);
    const expression = choose(every([isOpenWord(before), appliesTo(derivation, names)]), text(value), before);
    const name = `Word ${c} after step ${step + 1}`;
    names.set(c, name);
    return { name, expression };
  });
  return { definitions, word: (id) => currentWord(id, names) };
}

/** A finding before its parts are looked at: the least and the most it may be, and whether nobody settled it. */
interface Span {
  readonly least: Elm;
  readonly most: Elm;
  readonly isOpen: Elm;
  readonly isUnsure: Elm;
}

function spanOf(
  { id, scale, unsureIsPresent }: FindingDefinition,
  { masking }: KnowledgeBase,
  word: (id: string) => Elm,
): Span {
  const { max } = SCALES[scale];
  const step = answerOf(id);
  const saysPresent = isSo(equal(saidOf(id), text('present')));
  const saysUnsure = isSo(isUnsure(saidOf(id)));
  const unsurePart = unsureIsPresent === true ? whole(max) : whole(0);
  const masks = masking.filter(({ hides }) => hides.includes(id));
  const isMasked = some(masks.map(({ c, is }) => some([isOpenWord(word(c)), isSo(isOneOf(word(c), is))])));
  const isMissing = every([isNull(step), isNull(saidOf(id))]);
  const isNo = isSo(equal(step, whole(0)));
  return {
    least: choose(saysPresent, whole(1), choose(saysUnsure, unsurePart, firstKnown(step, whole(0)))),
    most:
      masks.length === 0
        ? firstKnown(step, whole(max))
        : choose(isMasked, whole(max), firstKnown(step, whole(max))),
    isOpen: masks.length === 0 ? isMissing : some([isMissing, every([isMasked, isNo])]),
    isUnsure: unsureIsPresent === true ? truth(false) : saysUnsure,
  };
}

/**
 * Answers the definitions `Least`, `Most` and `Unsure`: what is certain, what is possible and what the person was not
 * sure about. A part that is there makes the whole there; without the whole a part nobody asked about is not there.
 */
export function readingElm(knowledgeBase: KnowledgeBase): readonly Definition[] {
  const { findings, contexts } = knowledgeBase.vocabulary;
  const { definitions, word } = derivedWords(knowledgeBase);
  const spans = new Map(findings.map((finding) => [finding.id, spanOf(finding, knowledgeBase, word)]));
  const spanNamed = (id: string): Span => {
    const span = spans.get(id);
    if (span === undefined) throw new Error(`${id} is not in the vocabulary`);
    return span;
  };
  for (const { id, of } of findings) {
    if (of !== undefined && findings.some((whole) => whole.id === of && whole.of !== undefined)) {
      throw new Error(`${id} is a part of a part, which the export does not know`);
    }
  }
  const rows = findings.map(({ id, of }) => {
    const span = spanNamed(id);
    const hasPart = some(
      findings
        .filter((child) => child.of === id)
        .map((child) => atLeast(spanNamed(child.id).least, whole(1))),
    );
    const isThere = every([some([span.isOpen, span.isUnsure]), hasPart]);
    const isGone =
      of === undefined ? truth(false) : every([equal(spanNamed(of).most, whole(0)), span.isOpen]);
    return {
      id,
      least: choose(isThere, whole(1), span.least),
      most: choose(isGone, whole(0), span.most),
      isUnsure: span.isUnsure,
    };
  });
  const leastWord = ({ id, unsureAs, missing }: (typeof contexts)[number]): Elm => {
    const said = word(id);
    const ofNone = missing === 'as-unsure' ? text(unsureAs) : nothing;
    return choose(isNull(said), ofNone, choose(isSo(isUnsure(said)), text(unsureAs), said));
  };
  const readingOf = (steps: Elm, words: Elm, at: Elm): Elm =>
    record([
      ['steps', steps],
      ['words', words],
      ['minutes', at],
    ]);
  return [
    ...definitions,
    {
      name: 'Least',
      expression: readingOf(
        record(rows.map(({ id, least }) => [id, least])),
        record(contexts.map((context) => [context.id, leastWord(context)])),
        firstKnown(minutes, whole(-1)),
      ),
    },
    {
      name: 'Most',
      expression: readingOf(
        record(rows.map(({ id, most }) => [id, most])),
        record(contexts.map(({ id }) => [id, choose(isOpenWord(word(id)), nothing, word(id))])),
        firstKnown(minutes, whole(FOREVER)),
      ),
    },
    { name: 'Unsure', expression: record(rows.map(({ id, isUnsure: unsure }) => [id, unsure])) },
  ];
}
