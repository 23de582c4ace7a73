import type { ContextId, FindingId } from '@afterneedle/knowledge';
import { context, findingOption, UNSURE } from '../../../facts/fact-words.ts';
import type { Answer } from '../answer.ts';
import { isPossible, type Known, setPresent } from '../known.ts';
import type { ListGroup, Part, Question } from '../question.ts';

interface ChoiceOf {
  readonly part: Part;
  readonly fact: ContextId;
  readonly title?: string;
  readonly hint?: string;
  readonly values?: readonly string[];
  readonly isAsked: (known: Known) => boolean;
}

/** A page that asks one context fact, worded as the vocabulary words it. */
export function choiceOf({ part, fact, title, hint, values, isAsked }: ChoiceOf): Question {
  const entry = context(fact);
  const options = (values ?? entry.values).map((value) => ({ value, label: entry.labels[value] ?? value }));
  return {
    key: fact,
    part,
    title: title ?? entry.ask,
    hint: hint ?? entry.hint,
    isAsked,
    shape: () => ({ kind: 'choice', options: [...options, UNSURE] }),
    tell: (answer, known) => {
      if (answer.kind === 'choice') known.contexts[fact] = answer.value;
    },
  };
}

interface ListOf {
  readonly key: string;
  readonly part: Part;
  readonly title: string;
  readonly hint?: string;
  readonly none: string;
  readonly groups: readonly { readonly title?: string; readonly findings: readonly FindingId[] }[];
  /** Shows drawings beside the lines that have one. */
  readonly isDrawn?: true;
  readonly isAsked: (known: Known) => boolean;
}

/** A page that lists findings to tick; what is left unticked is absent, or not sure when said so. */
export function findingsOf({ key, part, title, hint, none, groups, isDrawn, isAsked }: ListOf): Question {
  const all = groups.flatMap(({ findings }) => findings);
  const listed: readonly ListGroup[] = groups.map(({ title: head, findings }) => ({
    ...(head === undefined ? {} : { title: head }),
    options: findings.map(findingOption),
  }));
  return {
    key,
    part,
    title,
    hint,
    isAsked,
    shape: (known) => ({
      kind: 'list',
      groups: listed,
      none,
      preset: all.filter((id) => isPossible(known, id) && known.findings[id] !== 'unsure'),
      ...(isDrawn === true ? { drawings: { tone: known.contexts['skin-tone'] } } : {}),
    }),
    tell: (answer, known) => tellFindings(answer, known, all),
  };
}

function tellFindings(answer: Answer, known: Known, all: readonly FindingId[]): void {
  if (answer.kind !== 'list') return;
  for (const id of all) {
    if (answer.picked.includes(id)) setPresent(known, id);
    else known.findings[id] = answer.others === 'unsure' ? 'unsure' : 0;
  }
}
