import { type PlanAnswer, planViewOf, readPlanRequest } from '@afterneedle/contract';
import { type Plan, type PlanInput, planOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { calendarEvents, type PlanOptions, type PlanPage, planPage } from '@afterneedle/words/plan';
import { type Command, Option } from 'commander';
import { clinicOption, policyOption, signOption, suppliedOption } from '../input/clinic-options.ts';
import type { EarlierCalendar } from '../input/earlier-calendar.ts';
import { earlierCalendar, optionAt, type PlanCommandOptions, planOfOptions } from '../input/plan-options.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import { planAsText } from '../output/plan-text.ts';
import type { Surroundings } from './assess.ts';

type AsJson = Omit<PlanAnswer, 'page'> & { readonly page: PlanPage };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const OK = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;

const SAY_WHEN =
  'Say when the treatment ended, for example: afterneedle plan --hours 20 --depth 1.0, or: afterneedle plan --ended 2026-11-20T15:00 --depth 1.0';

/** What a file made for the same treatment with nothing else known would hold. */
function withNothingTold({ treatments, now }: PlanInput): Plan {
  const bare = treatments.map(({ endedAt }) => ({ endedAt, facts: {} }));
  return planOf(planKnowledge, { treatments: bare, person: {}, policy: 'strictest', now });
}

/** Nothing of an earlier file is kept, so what it may have held and this plan does not is taken back. */
async function calendarOf(
  input: PlanInput,
  options: PlanOptions,
  earlier: EarlierCalendar = { given: [], sequence: -1 },
): Promise<string> {
  const { calendarFile } = await import('@afterneedle/words/calendar');
  const plan = planOf(planKnowledge, input);
  const planId = `plan-${Math.floor(plan.zeroAt / MINUTE).toString(36)}`;
  const isDiscreet = false;
  const first = calendarEvents(withNothingTold(input), options, { planId, isDiscreet });
  const given = [...first, ...earlier.given];
  const events = calendarEvents(plan, options, { planId, isDiscreet, given });
  // A file made later replaces one made before.
  const sinceZero = Math.floor((options.now - plan.zeroAt) / SECOND);
  const sequence = Math.max(sinceZero, earlier.sequence + 1);
  return calendarFile(events, { name: 'Skin care', sequence, now: options.now });
}

async function runPlan(options: PlanCommandOptions, around: Surroundings): Promise<number> {
  const { output, errors, now, timeZone } = around;
  if ((options.ended === undefined) === (options.hours === undefined)) {
    const twice = options.ended === undefined ? '' : 'Give --ended or --hours, not both. ';
    errors.write(`${twice}${SAY_WHEN}\n`);
    return WRONG_USAGE;
  }
  const given = await planOfOptions({ zone: timeZone, ...options }, now);
  const { vocabulary, causes } = knowledge;
  const read = given.ok
    ? readPlanRequest(given.asked, {
        knowledge: planKnowledge,
        findings: vocabulary.findings,
        causes,
        now,
      })
    : given;
  const earlier = await earlierCalendar(options);
  if (!read.ok || !earlier.ok) {
    const wrong = [...(read.ok ? [] : read.problems), ...(earlier.ok ? [] : earlier.problems)];
    const problems = wrong.map((problem) => ({ ...problem, path: optionAt(problem.path) }));
    if (options.json) output.write(`${JSON.stringify({ problems })}\n`);
    else errors.write(`${problems.map(({ path, message }) => `${path}: ${message}`).join('\n')}\n`);
    return WRONG_INPUT;
  }
  if (options.ics) {
    output.write(await calendarOf(read.input, read.page, earlier.earlier));
    return OK;
  }
  const plan = planOf(planKnowledge, read.input);
  const page = planPage(plan, read.page);
  const answer: AsJson = { plan: planViewOf(plan), page, knowledge: await knowledgeVersion() };
  output.write(options.json ? `${JSON.stringify(answer)}\n` : `${planAsText(page)}\n`);
  return OK;
}

/** Adds the command that answers what to do and leave out until when after a treatment. */
export function addPlan(program: Command, around: Surroundings, finish: (code: number) => void): void {
  program
    .command('plan')
    .description('Say what to do and what to leave out until when after a treatment, and what is usual.')
    .option('--ended <instant>', 'when the treatment ended, on the clock of the zone: 2026-11-20T15:00')
    .option('--hours <number>', 'hours since the end of treatment instead')
    .option('--zone <name>', 'time zone of the dates, for example Europe/London')
    .option('--depth <mm>', 'how deep the needles went, in millimetres')
    .option('--fact <key=value...>', 'what is known, for example --fact device=rf skin-tone=brown eczema')
    .addOption(suppliedOption())
    .addOption(policyOption())
    .addOption(clinicOption())
    .addOption(signOption())
    .option('--cause <id...>', 'likely causes a check-in came to')
    .option('--calm', 'redness, stinging, peeling and weeping are gone')
    .option('--rough', 'the day or the hour is a guess: count in whole days, never a day too early')
    .addOption(new Option('--ics', 'answer as a calendar file').conflicts('json'))
    .option(
      '--replaces <file>',
      'with --ics: an earlier calendar file; what it held and no longer counts is taken back',
    )
    .option('--json', 'answer as JSON')
    .action(async (options: PlanCommandOptions) => finish(await runPlan(options, around)));
}
