import type { JudgedSet } from './judged-labels.ts';
import { type LabelOutcome, type MentionOutcome, runLabel, runName } from './run-labels.ts';

/** The figures of one run over all labels and names. */
export interface LabelFigures {
  readonly labels: number;
  readonly mentions: number;
  readonly splitRight: number;
  readonly extraPieces: number;
  readonly classed: number;
  readonly names: number;
  readonly namesClassed: number;
  readonly falseMay: readonly string[];
  readonly notSplit: readonly string[];
  readonly notClassed: readonly string[];
  readonly namesNotClassed: readonly string[];
}

const isClassed = ({ recognised, classes }: MentionOutcome): boolean =>
  (recognised === 'by-table' || recognised === 'by-name') && classes.length > 0;

const isFound = ({ recognised }: MentionOutcome): boolean => recognised !== 'not-split';

function falseMays(id: string, mentions: readonly MentionOutcome[]): readonly string[] {
  return mentions
    .filter(({ falseMayAt }) => falseMayAt.length > 0)
    .map(
      ({ name, truth, falseMayAt }) =>
        `${id}: ${name} (${truth.join(', ')}) at hour ${falseMayAt.join(', ')}`,
    );
}

/** Answers the figures of one set of judged labels and names, as the tables stand now. */
export function labelFigures({ labels, names: judged }: JudgedSet): LabelFigures {
  const outcomes: readonly LabelOutcome[] = labels.map(runLabel);
  const names = judged.map(runName);
  const mentions = outcomes.flatMap((outcome) =>
    outcome.mentions.map((mention) => ({ id: outcome.id, mention })),
  );
  const named = (filter: (mention: MentionOutcome) => boolean): readonly string[] =>
    mentions.filter(({ mention }) => filter(mention)).map(({ id, mention }) => `${id}: ${mention.name}`);
  return {
    labels: outcomes.length,
    mentions: mentions.length,
    splitRight: mentions.filter(({ mention }) => isFound(mention)).length,
    extraPieces: outcomes.reduce((sum, { extra }) => sum + extra.length, 0),
    classed: mentions.filter(({ mention }) => isClassed(mention)).length,
    names: names.length,
    namesClassed: names.filter(isClassed).length,
    falseMay: [
      ...outcomes.flatMap(({ id, mentions: all }) => falseMays(id, all)),
      ...falseMays('names', names),
    ],
    notSplit: named((mention) => !isFound(mention)),
    notClassed: named((mention) => isFound(mention) && !isClassed(mention)),
    namesNotClassed: names.filter((name) => !isClassed(name)).map(({ name }) => name),
  };
}
