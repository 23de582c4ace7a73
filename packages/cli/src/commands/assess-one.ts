import { CRISIS, createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { plainTextResult, resultPage } from '@afterneedle/words';
import { factsOfOptions } from '../input/fact-options.ts';
import { textOf } from '../input/text-of.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import type { AssessOptions, Surroundings } from './assess.ts';

async function messageOf(
  given: string | undefined,
  hasFacts: boolean,
  input: Surroundings['input'],
): Promise<string | undefined> {
  if (given !== undefined && given !== '-') return given;
  if (given === undefined && (hasFacts || input.isTTY === true)) return undefined;
  const text = await textOf(input);
  return text === '' ? undefined : text;
}

/** Answers one check-in in words or as JSON; returns the exit code. */
export async function assessOne(
  given: string | undefined,
  options: AssessOptions,
  { input, output, errors, now, timeZone }: Surroundings,
): Promise<number> {
  const facts = factsOfOptions(options.fact ?? []);
  const message = await messageOf(given, Object.keys(facts).length > 0, input);
  if (message === undefined && Object.keys(facts).length === 0) {
    errors.write(
      'Say what you see, for example: afterneedle assess "day 3, small itchy bumps on both cheeks"\n',
    );
    return 2;
  }
  const engine = createEngine(knowledge, { lexicon, series: seriesKnowledge });
  const result = engine.assess({
    ...(message === undefined ? {} : { message }),
    ...(options.hours === undefined ? {} : { hoursSince: Number(options.hours) }),
    ...(options.unmentioned === undefined ? {} : { unmentioned: options.unmentioned }),
    facts,
  });
  if (!result.ok) {
    const lines = result.problems.map(({ path, message: text }) => `${path}: ${text}`);
    if (options.json) output.write(`${JSON.stringify({ problems: result.problems })}\n`);
    else errors.write(`${lines.join('\n')}\n`);
    return 1;
  }
  if (options.json) {
    output.write(`${JSON.stringify({ ...result.assessment, knowledge: await knowledgeVersion() })}\n`);
    return 0;
  }
  const page = resultPage(engine.explainForPage(result.facts), result.facts, {
    now,
    timeZone: options.zone ?? timeZone,
    locale: 'en-GB',
    crisis: result.message?.notes.includes(CRISIS) === true,
  });
  output.write(`${plainTextResult(page)}\n`);
  return 0;
}
