import type { PlanFacts } from '@afterneedle/engine';
import { personFactIds, planKnowledge, treatmentFactIds } from '@afterneedle/knowledge/plan';
import { useEffect, useState } from 'react';
import { listCheckIns } from '../../offline/check-in-store.ts';
import { walk } from '../check-in/interview.ts';
import type { When } from '../check-in/when.ts';

/** What the newest check-in on this device already said about the treatment and the person. */
export interface StartFacts {
  readonly treatment: PlanFacts;
  readonly person: PlanFacts;
  readonly when?: When;
}

function pick(contexts: Readonly<Record<string, string>>, ids: readonly string[]): PlanFacts {
  const taken = planKnowledge.facts.filter(({ id, values }) => {
    const value = contexts[id];
    return ids.includes(id) && value !== undefined && (value === 'unsure' || values.includes(value));
  });
  return Object.fromEntries(taken.map(({ id }) => [id, contexts[id] ?? 'unsure']));
}

async function readStart(): Promise<StartFacts | undefined> {
  const newest = (await listCheckIns()).find(({ answers }) => Object.keys(answers).length > 0);
  if (newest === undefined) return undefined;
  const { contexts } = walk(newest.answers, newest.updatedAt).known;
  const given = newest.answers['that-day'];
  return {
    treatment: pick(contexts, treatmentFactIds),
    person: pick(contexts, personFactIds),
    ...(given?.kind === 'day' && given.when?.mode === 'exact' ? { when: given.when } : {}),
  };
}

/** Answers what a new plan may start from; null while looking, undefined when there is nothing. */
export function useStartFacts(): StartFacts | undefined | null {
  const [start, setStart] = useState<StartFacts | undefined | null>(null);
  useEffect(() => {
    let isOpen = true;
    readStart()
      .then((found) => isOpen && setStart(found))
      .catch(() => isOpen && setStart(undefined));
    return () => {
      isOpen = false;
    };
  }, []);
  return start;
}
