import { knowledgeHash } from 'virtual:knowledge-hash';
import { type Level, type PageExplanation, rankOf } from '@afterneedle/engine';
import type { ResultPage } from '@afterneedle/words';
import { useEffect, useState } from 'react';
import type { CheckIn } from '../../offline/check-in.ts';
import { isOvertaken } from './is-overtaken.ts';

/** A result made under older advice, held against what the newer advice says. */
export interface Updated {
  /** When the newer advice came out, as a date; missing while unknown. */
  readonly date?: string;
  readonly before: Level;
  readonly now: Level;
  /** The page as it was; missing once the person asked, and where the newer advice is more urgent. */
  readonly held?: ResultPage;
  readonly isAsked: boolean;
  readonly ask: () => void;
}

async function dateOfAdvice(): Promise<string | undefined> {
  const { fetchAdvice } = await import('../../offline/advice-news.ts');
  return (await fetchAdvice()).find(({ knowledge }) => knowledge === knowledgeHash)?.date;
}

/** Answers whether newer advice has something to say about a kept result. The old page stays until the person asks, unless the newer advice is more urgent. */
export function useAdviceUpdated(checkIn: CheckIn, explanation: PageExplanation): Updated | undefined {
  const [asked, setAsked] = useState<Level>();
  const [date, setDate] = useState<string>();
  const { result, shown } = checkIn;
  const fresh = { level: explanation.level, knowledge: knowledgeHash };
  const isOld = result !== undefined && isOvertaken(result, fresh);
  const hasOtherRules = result !== undefined && result.knowledge !== knowledgeHash;
  useEffect(() => {
    if (!hasOtherRules) return;
    let isOpen = true;
    dateOfAdvice()
      .then((found) => isOpen && setDate(found))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, [hasOtherRules]);
  const before = asked ?? (isOld ? result.level : undefined);
  if (before === undefined) return undefined;
  const isHigher = rankOf(explanation.level) > rankOf(before);
  const isHeld = asked === undefined && !isHigher && shown !== undefined;
  return {
    ...(date === undefined ? {} : { date }),
    before,
    now: explanation.level,
    ...(isHeld ? { held: shown } : {}),
    isAsked: asked !== undefined,
    ask: () => setAsked(before),
  };
}
