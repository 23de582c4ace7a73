import type { Readable, Writable } from 'node:stream';
import { CRISIS, type Engine } from '@afterneedle/engine';
import { plainTextResult, resultPage } from '@afterneedle/words';
import { factsOfOptions } from '../input/fact-options.ts';
import { textOf } from '../input/text-of.ts';
import { assessLines } from './assess-lines.ts';

/** What was asked for on the command line. */
export interface AssessOptions {
  readonly hours?: string;
  readonly fact?: readonly string[];
  readonly unmentioned?: string;
  readonly json?: true;
  readonly ndjson?: true;
  readonly brief?: true;
  readonly zone?: string;
}

/** Where a command reads and writes, and what time it is. */
export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
  readonly now: number;
  readonly timeZone: string;
}

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

/** Answers one check-in in words or as JSON, or a stream of them; returns the exit code. */
export async function runAssess(
  engine: Engine,
  version: string,
  given: {
    readonly message: string | undefined;
    readonly options: AssessOptions;
    readonly around: Surroundings;
  },
): Promise<number> {
  const { options, around } = given;
  const { input, output, errors } = around;
  if (options.ndjson) {
    const allGood = await assessLines(engine, { input, output }, { version, brief: options.brief === true });
    return allGood ? 0 : 1;
  }
  const facts = factsOfOptions(options.fact ?? []);
  const message = await messageOf(given.message, Object.keys(facts).length > 0, input);
  if (message === undefined && Object.keys(facts).length === 0) {
    errors.write(
      'Say what you see, for example: afterneedle assess "day 3, small itchy bumps on both cheeks"\n',
    );
    return 2;
  }
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
    output.write(`${JSON.stringify({ ...result.assessment, knowledge: version })}\n`);
    return 0;
  }
  const page = resultPage(engine.explainForPage(result.facts), result.facts, {
    now: around.now,
    timeZone: options.zone ?? around.timeZone,
    locale: 'en-GB',
    crisis: result.message?.notes.includes(CRISIS) === true,
  });
  output.write(`${plainTextResult(page)}\n`);
  return 0;
}
