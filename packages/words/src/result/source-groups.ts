import type { PageExplanation } from '@afterneedle/engine';
import { type BasisId, knowledge } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import type { Say } from '../catalogue/catalogue.ts';
import type { ResultPage, SourceGroup, SourceLine } from './result-page-model.ts';
import { deciding } from './why.ts';

/** Answers the sources behind some ids, one line a source. */
export function sourceLines(cites: readonly string[], say: Say): SourceLine[] {
  const byLabel = new Map<string, SourceLine>();
  for (const id of new Set(cites)) {
    const { label, openedAtSource, unsigned } = basisLabel(id as BasisId);
    const key = `${label} ${unsigned} ${openedAtSource}`;
    const line = byLabel.get(key);
    byLabel.set(key, {
      label: say.text(label),
      ids: [...(line?.ids ?? []), id],
      openedAtSource,
      unsigned,
    });
  }
  return [...byLabel.values()];
}

/** Answers where each part of the page comes from; none in an emergency. */
export function sourceGroups(
  explanation: PageExplanation,
  causeIds: readonly string[],
  say: Say,
): ResultPage['sources'] {
  if (explanation.level === 'emergency') return undefined;
  const causes = knowledge.causes.filter(({ id }) => causeIds.includes(id));
  const care = [...explanation.doNow, ...explanation.avoidUntil.map(({ item }) => item)];
  const groups: SourceGroup[] = [
    {
      heading: say('source.level'),
      sources: sourceLines(
        deciding(explanation).flatMap(({ cites }) => [...cites]),
        say,
      ),
    },
    {
      heading: say('source.causes'),
      sources: sourceLines(
        causes.flatMap(({ cites }) => [...cites]),
        say,
      ),
    },
    {
      heading: say('source.care'),
      sources: sourceLines(
        care.flatMap(({ cites }) => [...cites]),
        say,
      ),
    },
  ];
  return { heading: say('section.sources'), groups: groups.filter(({ sources }) => sources.length > 0) };
}

/** Answers one source in words. */
export function sourceText({ label, unsigned }: SourceLine, say: Say): string {
  return unsigned ? say('source.unsigned', { label }) : label;
}
