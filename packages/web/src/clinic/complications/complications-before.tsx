import { type PersonComplications, termOf } from '@afterneedle/contract';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { dayText } from '../day-words.ts';
import { fetchComplicationsOf } from './api.ts';
import { STATE_WORDS } from './complication-words.ts';

interface ComplicationsBeforeProps {
  readonly personId: string;
}

const questionOf = (id: string): string =>
  screeningKnowledge.questions.find((question) => question.id === id)?.label ?? id;

/** What went wrong with a person before, and which questions it answers before the next treatment; nothing when nothing did. */
export function ComplicationsBefore({ personId }: ComplicationsBeforeProps): ReactElement | null {
  const [known, setKnown] = useState<PersonComplications>();
  const load = useCallback(() => fetchComplicationsOf(personId), [personId]);
  useEffect(() => {
    let isOpen = true;
    void load().then((answered) => {
      if (isOpen && answered.kind === 'ok') setKnown(answered.value);
    });
    return () => {
      isOpen = false;
    };
  }, [load]);
  if (known === undefined || known.items.length === 0) return null;
  const questions = Object.keys(known.screening.answers);
  return (
    <section className="notice" aria-label="Complications before">
      <h2>Complications before</h2>
      <ul>
        {known.items.map((item) => (
          <li key={item.id}>
            <Link href={`/complications/${item.id}`}>
              {item.terms.map((code) => termOf(code)?.term ?? code).join('; ') || 'Nothing chosen yet'}
            </Link>{' '}
            <span className="muted">
              {item.onsetOn === null ? '' : dayText(item.onsetOn)} {STATE_WORDS[item.state]}
            </span>
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <p>
          Counts as "yes" in the questions before the next treatment: {questions.map(questionOf).join('; ')}.
        </p>
      )}
    </section>
  );
}
