import type { Engine } from '@afterneedle/engine';
import type { TakeLine } from '@afterneedle/engine/lines';

/** What one line is answered: a line, or what stands before and behind its number where it is refused. */
export type LineAnswer =
  | { readonly good: true; readonly text: string }
  | { readonly good: false; readonly before: string; readonly behind: string };

/** Answers lines: from their bytes where that can be, else as JSON. */
export interface LineAnswers {
  readonly take: TakeLine | undefined;
  readonly answer: (text: string) => Promise<LineAnswer>;
}

interface LineProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Answers the refusal of a line, of which the number is not known yet. */
export function refusal(value: unknown, problems: readonly LineProblem[]): LineAnswer {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const isGiven = typeof id === 'string' || typeof id === 'number';
  return {
    good: false,
    before: isGiven ? `{"id":${JSON.stringify(id)},"line":` : '{"line":',
    behind: `,"problems":${JSON.stringify(problems)}}\n`,
  };
}

function parsed(text: string): { readonly value: unknown } | LineProblem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON';
    return { path: '', code: 'malformed-json', message: `this line is not JSON: ${reason}` };
  }
}

async function wholeEngine(): Promise<Engine> {
  const { createEngine } = await import('@afterneedle/engine');
  const { knowledge } = await import('@afterneedle/knowledge');
  const { generatedRules: generated } = await import('@afterneedle/knowledge/generated');
  const { lexicon } = await import('@afterneedle/knowledge/lexicon');
  const { seriesKnowledge: series } = await import('@afterneedle/knowledge/series');
  return createEngine(knowledge, { lexicon, series, generated });
}

async function takerOfLines(version: string): Promise<TakeLine> {
  const { compileKnowledge, lineTaker } = await import('@afterneedle/engine/lines');
  const { knowledge } = await import('@afterneedle/knowledge');
  const { generatedRules: generated } = await import('@afterneedle/knowledge/generated');
  return lineTaker(compileKnowledge(knowledge, { generated }), version);
}

/** Answers how lines are answered; what reads messages and earlier check-ins is loaded with the first line that needs it. */
export async function lineAnswers({
  version,
  brief,
}: {
  readonly version: string;
  readonly brief: boolean;
}): Promise<LineAnswers> {
  let engine: Engine | undefined;
  return {
    take: brief ? await takerOfLines(version) : undefined,
    answer: async (text) => {
      const read = parsed(text);
      if (!('value' in read)) return refusal(undefined, [read]);
      engine ??= await wholeEngine();
      const result = engine.assess(read.value);
      if (!result.ok) return refusal(read.value, result.problems);
      const { why: _why, open: _open, ...rest } = result.assessment;
      const shown = brief ? rest : result.assessment;
      return { good: true, text: `${JSON.stringify({ ...shown, knowledge: version })}\n` };
    },
  };
}
