import {
  CRISIS,
  createEngine,
  type DiarySample,
  type Facts,
  type PageExplanation,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { type PageOptions, type ResultPage, resultPage } from '@afterneedle/words';

type Engine = ReturnType<typeof createEngine>;

let made: Engine | undefined;

/** The engine that writes pages, made when one is first asked for. */
function engine(): Engine {
  made ??= createEngine(knowledge, { lexicon, series: seriesKnowledge });
  return made;
}

/** What was said, as triage reads it. */
export interface SaidAt {
  readonly facts: Readonly<Record<string, number | boolean | string>>;
  readonly message: string | null;
  readonly hoursSince: number | null;
}

/** What a check-in says under the rules of this version. */
export interface PageOfFacts {
  readonly facts: Facts;
  readonly explanation: PageExplanation;
  readonly page: ResultPage;
}

function factsOf({ facts, message, hoursSince }: SaidAt): Facts {
  const answer = engine().assess({
    facts,
    ...(message === null ? {} : { message }),
    ...(hoursSince === null ? {} : { hoursSince }),
  });
  if (!answer.ok) throw new Error('answers that were taken once no longer read');
  return answer.facts;
}

/** Answers the page that the answers of a check-in come to under the rules of this version. */
export function pageOfFacts(said: SaidAt, options: PageOptions): PageOfFacts {
  const facts = factsOf(said);
  const explanation = engine().explainForPage(facts);
  const crisis = said.message !== null && engine().readMessage(said.message).notes.includes(CRISIS);
  return { facts, explanation, page: resultPage(explanation, facts, { ...options, crisis }) };
}

/** Answers an earlier check-in as the page for a doctor reads it; nothing where its time is not known. */
export function sampleOf(earlier: SaidAt & { readonly level: DiarySample['level'] | null }): DiarySample[] {
  if (earlier.hoursSince === null) return [];
  const facts = factsOf(earlier);
  const { level } = earlier;
  return [{ minutes: Math.round(earlier.hoursSince * 60), facts, ...(level == null ? {} : { level }) }];
}
