import type { ContextId, FindingId } from '@afterneedle/knowledge';
import { context, findingOption, hasSteps, stepOptions, UNSURE } from '../../../facts/fact-words.ts';
import type { Answer } from '../answer.ts';
import { isPossible, type Known, setPresent } from '../known.ts';
import type { ListGroup, Part, Question } from '../question.ts';

interface ChoiceOf {
  readonly part: Part;
  readonly fact: ContextId;
  readonly title?: string;
  readonly hint?: string;
  readonly values?: readonly string[];
}

/** A page that asks one context fact, worded as the vocabulary words it. */
export function choiceOf({ part, fact, title, hint, values }: ChoiceOf): Question {
  const entry = context(fact);
  const options = (values ?? entry.values).map((value) => ({ value, label: entry.labels[value] ?? value }));
  return {
    key: fact,
    part,
    title: title ?? entry.ask,
    hint: hint ?? entry.hint,
    shape: () => ({ kind: 'choice', options: [...options, UNSURE] }),
    tell: (answer, known) => {
      if (answer.kind === 'choice') known.contexts[fact] = answer.value;
    },
  };
}

/** Lines of a list that stand for a context fact, not for a finding. */
export interface OtherLines {
  readonly title: string;
  readonly options: ListGroup['options'];
  preset(known: Known): readonly string[];
  tell(picked: readonly string[], others: 'no' | 'unsure', known: Known): void;
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
  /** Asks how strong a line is once it is ticked. */
  readonly hasStrength?: true;
  readonly otherLines?: readonly OtherLines[];
}

const isSaid = (known: Known, id: string): boolean =>
  isPossible(known, id) && known.findings[id] !== 'unsure';

/** A page that lists findings to tick; what is left unticked is absent, or not sure when said so. */
export function findingsOf(list: ListOf): Question {
  const { key, part, title, hint, none, groups, isDrawn, hasStrength, otherLines = [] } = list;
  const shownOf = (items: readonly string[]): readonly FindingId[] =>
    groups.flatMap(({ findings }) => findings).filter((id) => items.includes(id));
  return {
    key,
    part,
    title,
    hint,
    shape: (known, items) => {
      const shown = shownOf(items);
      const steps = hasStrength === true ? shown.filter(hasSteps) : [];
      return {
        kind: 'list',
        groups: [
          ...groups.map(({ title: head, findings }) =>
            groupOf(
              head,
              findings.filter((id) => shown.includes(id)),
            ),
          ),
          ...otherLines.map((other) => ({ title: other.title, options: other.options })),
        ].filter(({ options }) => options.length > 0),
        none,
        preset: [
          ...shown.filter((id) => isSaid(known, id)),
          ...otherLines.flatMap((other) => other.preset(known)),
        ],
        ...(isDrawn === true ? { drawings: { tone: known.contexts['skin-tone'] } } : {}),
        ...(steps.length === 0
          ? {}
          : { steps: Object.fromEntries(steps.map((id) => [id, stepOptions(id)])) }),
      };
    },
    tell: (answer, known, items) => {
      if (answer.kind !== 'list') return;
      tellFindings(answer, known, shownOf(items));
      for (const other of otherLines) other.tell(answer.picked, answer.others, known);
    },
  };
}

function groupOf(title: string | undefined, findings: readonly FindingId[]): ListGroup {
  return { ...(title === undefined ? {} : { title }), options: findings.map(findingOption) };
}

function tellFindings(
  { picked, others, steps = {} }: Extract<Answer, { kind: 'list' }>,
  known: Known,
  all: readonly FindingId[],
): void {
  for (const id of all) {
    const step = Number(steps[id]);
    if (!picked.includes(id)) known.findings[id] = others === 'unsure' ? 'unsure' : 0;
    else if (Number.isInteger(step) && step > 0) known.findings[id] = step;
    else setPresent(known, id);
  }
}
