import type { GeneratedRules } from './ahead/generated-rules.ts';
import type { Facts } from './facts/facts.ts';
import type { KnowledgeBase } from './facts/knowledge-base.ts';
import { type ParsedFacts, parseFacts } from './facts/parse-facts.ts';
import { compileInterview } from './interview/compile-interview.ts';
import type { InterviewKnowledge } from './interview/interview-knowledge.ts';
import { type InterviewInput, type InterviewResult, nextScreen } from './interview/next-screen.ts';
import type { SeriesKnowledge } from './series/series-knowledge.ts';
import { compileLexicon } from './text/compile-lexicon.ts';
import type { Lexicon } from './text/lexicon.ts';
import { type ReadMessage, readMessage } from './text/read-message.ts';
import { type AssessResult, assess } from './triage/assess.ts';
import { type CompiledKnowledge, compileKnowledge } from './triage/compiled-knowledge.ts';
import { decide } from './triage/decide.ts';
import type { Decision } from './triage/decision.ts';
import { type Explanation, explain } from './triage/explain.ts';
import { explainForPage, type PageExplanation } from './triage/explain-for-page.ts';
import { type NearRule, nearRules } from './triage/near-rules.ts';

/** A knowledge base ready to answer. It can stand wherever a function asks for compiled knowledge. */
export interface Engine extends CompiledKnowledge {
  /** Answers which facts a flat object of answers holds. */
  readonly parseFacts: (input: unknown, hoursSince?: unknown) => ParsedFacts;
  readonly decide: (facts: Facts) => Decision;
  readonly explain: (facts: Facts) => Explanation;
  readonly explainForPage: (facts: Facts) => PageExplanation;
  readonly nearRules: (facts: Facts) => readonly NearRule[];
  /** Answers what a message says; throws when the engine was made without a lexicon. */
  readonly readMessage: (text: string) => ReadMessage;
  readonly assess: (input: unknown) => AssessResult;
  /** Answers what to ask next, or that the result can be shown; throws when the engine was made without an interview. */
  readonly nextScreen: (input: InterviewInput) => InterviewResult;
}

/**
 * Answers an engine for some knowledge, for the words of a language when a lexicon is given, for an interview when its
 * screens are given, and for earlier check-ins when their knowledge is given; throws on unsound knowledge. It decides by
 * `generated`, rules that were written as code ahead of time, where they are those of the knowledge.
 */
export function createEngine(
  knowledgeBase: KnowledgeBase,
  options: {
    readonly lexicon?: Lexicon;
    readonly interview?: InterviewKnowledge;
    readonly series?: SeriesKnowledge;
    readonly generated?: GeneratedRules;
  } = {},
): Engine {
  const compiled = compileKnowledge(knowledgeBase, options);
  const lexicon = options.lexicon === undefined ? undefined : compileLexicon(options.lexicon);
  const interview = options.interview && compileInterview(compiled, options.interview);
  const read = lexicon && ((text: string): ReadMessage => readMessage(lexicon, text));
  return {
    ...compiled,
    parseFacts: (input, hoursSince) => parseFacts(input, knowledgeBase.vocabulary, { hoursSince }),
    decide: (facts) => decide(compiled, facts),
    explain: (facts) => explain(compiled, facts),
    explainForPage: (facts) => explainForPage(compiled, facts),
    nearRules: (facts) => nearRules(compiled, facts),
    readMessage: (text) => {
      if (read === undefined) throw new Error('this engine was made without a lexicon');
      return read(text);
    },
    assess: (input) =>
      assess(compiled, input, {
        ...(read === undefined ? {} : { read }),
        ...(options.series === undefined ? {} : { series: options.series }),
      }),
    nextScreen: (input) => {
      if (interview === undefined) throw new Error('this engine was made without an interview');
      return nextScreen(compiled, interview, input);
    },
  };
}
