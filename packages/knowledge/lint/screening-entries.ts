import type { ScreeningKnowledge } from '@afterneedle/engine';
import type { AskedEntry, KnowledgeEntry } from './knowledge-entry.ts';

export type ScreeningKind = 'screening' | 'preparation' | 'checklist';

/** Answers every entry of what is believed before a treatment, in the shape all lints share. */
export function screeningEntries({ rules, preparations, checklist }: ScreeningKnowledge): KnowledgeEntry[] {
  return [
    ...rules.map(({ id, cites, say, sayOver = '', advise, views = [] }) => ({
      kind: 'screening' as const,
      id,
      cites,
      texts: [
        say,
        ...(sayOver === '' ? [] : [sayOver]),
        advise,
        ...views.map((view) => `${view.who}: ${view.say}`),
      ],
    })),
    ...preparations.map(({ id, cites, say, why }) => ({
      kind: 'preparation' as const,
      id,
      cites,
      texts: [say, why],
    })),
    ...checklist.map(({ id, cites, ask, why, good }) => ({
      kind: 'checklist' as const,
      id,
      cites,
      texts: [ask, why, good],
    })),
  ];
}

/** Answers every question asked before a treatment. */
export function screeningAsked({ questions }: ScreeningKnowledge): AskedEntry[] {
  return questions.map(({ dated, labels, ...question }) => ({
    ...question,
    labels: [...Object.values(labels), ...(dated === undefined ? [] : [dated.ask])],
  }));
}
