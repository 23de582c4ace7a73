import { createEngine, type Span } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import type { ReactNode } from 'react';
import { labelOfFact } from '../../facts/fact-words.ts';

const { readMessage } = createEngine(knowledge, { lexicon });

function wordsOf(kind: Span['kind'], id: string): string {
  if (kind === 'area') return 'a place';
  if (kind === 'time') return 'the time since treatment';
  return kind === 'denied' ? `not: ${labelOfFact(id)}` : labelOfFact(id);
}

/** Answers the text with every stretch that was read as a fact marked; stretches never overlap. */
export function markedText(text: string): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, id, kind } of readMessage(text).spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const label = wordsOf(kind, id);
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} title={label}>
        {text.slice(start, end)}
        <span className="hidden-text"> (read as {label})</span>
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
