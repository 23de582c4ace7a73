import { screeningAnswerOf } from '@afterneedle/contract';
import { dayKeyOf, parseScreening, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { beforePage, beforeText, calendarDate } from '@afterneedle/words/before';
import { type Command, Option } from 'commander';
import { factsOfOptions } from '../input/fact-options.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import type { Surroundings } from './assess.ts';

interface BeforeOptions {
  readonly fact?: readonly string[];
  readonly planned?: string;
  readonly zone?: string;
  readonly json?: true;
  readonly questions?: true;
  readonly ended?: string;
  readonly hours?: string;
}

/** Answers every question asked before a treatment, with what may be answered. */
function questionsAsked() {
  return screeningKnowledge.questions.map(({ id, group, label, ask, hint, values, measure, dated }) => ({
    id,
    group,
    label,
    ask,
    ...(hint === undefined ? {} : { hint }),
    values: [...values, 'unsure'],
    ...(measure === undefined ? {} : { number: measure }),
    ...(dated === undefined ? {} : { day: { key: dayKeyOf(id), ask: dated.ask, values: dated.values } }),
  }));
}

function questionLines(): string {
  return questionsAsked()
    .map(({ id, ask, values, day }) => {
      const when = day === undefined ? '' : ` (${day.key}=YYYY-MM-DD)`;
      return `${id}=${values.join('|')}${when}  ${ask}`;
    })
    .join('\n');
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

const WRONG_USAGE = 2;

async function runBefore(
  options: BeforeOptions,
  { output, errors, now, timeZone }: Surroundings,
): Promise<number> {
  if (options.questions) {
    output.write(`${options.json ? JSON.stringify(questionsAsked()) : questionLines()}\n`);
    return 0;
  }
  const after = (['ended', 'hours'] as const).find((name) => options[name] !== undefined);
  if (after !== undefined) {
    errors.write(
      `--${after} is for a treatment that is over. Give the day of the one to come: afterneedle before --planned 2026-12-01\n`,
    );
    return WRONG_USAGE;
  }
  const zone = options.zone ?? timeZone;
  const today = isZone(zone) ? calendarDate(now, zone) : undefined;
  const parsed =
    today === undefined
      ? {
          ok: false as const,
          problems: [{ path: '/zone', code: 'bad-value', message: `there is no time zone "${zone}"` }],
        }
      : parseScreening(factsOfOptions(options.fact ?? []), screeningKnowledge, {
          today,
          ...(options.planned === undefined ? {} : { planned: options.planned }),
        });
  if (!parsed.ok || today === undefined) {
    const problems = parsed.ok ? [] : parsed.problems;
    if (options.json) output.write(`${JSON.stringify({ problems })}\n`);
    else errors.write(`${problems.map(({ path, message }) => `${path}: ${message}`).join('\n')}\n`);
    return 1;
  }
  const { answers } = parsed;
  const decision = screen(screeningKnowledge, answers, { today });
  const here = { now, timeZone: zone, locale: 'en-GB' };
  const said = options.json
    ? JSON.stringify(
        screeningAnswerOf(decision, answers, {
          knowledge: screeningKnowledge,
          today,
          version: await knowledgeVersion(),
        }),
      )
    : beforeText(beforePage(decision, answers, here));
  output.write(`${said}\n`);
  return 0;
}

/** Adds the command that answers whether to go ahead with a treatment, test, ask, wait or leave it. */
export function addBefore(program: Command, around: Surroundings, finish: (code: number) => void): void {
  program
    .command('before')
    .description('Say before a treatment whether to go ahead, test a patch, ask, wait or leave it.')
    .option('--fact <key=value...>', 'what is known, for example --fact device=rf tan=sun tan-on=2026-11-01')
    .option('--planned <date>', 'the day of the treatment, for example 2026-12-01')
    .option('--zone <name>', 'time zone of the dates, for example Europe/London')
    .addOption(new Option('--ended <instant>').hideHelp())
    .addOption(new Option('--hours <number>').hideHelp())
    .option('--questions', 'list the questions instead')
    .option('--json', 'answer as JSON')
    .action(async (options: BeforeOptions) => finish(await runBefore(options, around)));
}
