import { factNamed, readPlanRequest } from '@afterneedle/contract';
import {
  type CompiledIngredients,
  compileIngredients,
  type EverydayInput,
  type HoldLookup,
  holdsOf,
  type JudgedProduct,
  judgeEveryday,
  judgeTyped,
  namesNothing,
  planOf,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { Command } from 'commander';
import { clinicOption, policyOption, signOption, suppliedOption } from '../input/clinic-options.ts';
import { dataOption, namesFileIn, readNamesFile } from '../input/names-file.ts';
import { optionAt, type PlanCommandOptions, planOfOptions } from '../input/plan-options.ts';
import { textOf } from '../input/text-of.ts';
import { answerAsText } from '../output/product-text.ts';
import type { Surroundings } from './assess.ts';

/** What was asked for on the command line. */
interface CheckOptions extends Omit<PlanCommandOptions, 'ics' | 'replaces' | 'rough' | 'cause'> {
  readonly allergy?: readonly string[];
  readonly product?: string;
  readonly names?: string;
  readonly data: string;
}

const OK = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;

type Looked =
  | { readonly ok: true; readonly holds: HoldLookup; readonly context: Omit<EverydayInput, 'phrase'> }
  | { readonly ok: false; readonly problems: readonly Refusal[] };

interface Refusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

async function lookUp(options: CheckOptions, { now, timeZone }: Surroundings): Promise<Looked> {
  const { calm, fact = [], allergy = [] } = options;
  const hasTime = options.hours !== undefined || options.ended !== undefined;
  const given = await planOfOptions(
    {
      zone: timeZone,
      ...options,
      ...(hasTime ? {} : { hours: '0' }),
      fact: [...fact, ...allergy.flatMap((said) => factNamed(said, planKnowledge) ?? [])],
    },
    now,
  );
  const { vocabulary, causes } = knowledge;
  const read = given.ok
    ? readPlanRequest(given.asked, { knowledge: planKnowledge, findings: vocabulary.findings, causes, now })
    : given;
  if (!read.ok) {
    return {
      ok: false,
      problems: read.problems.map((problem) => ({ ...problem, path: optionAt(problem.path) })),
    };
  }
  const facts = Object.assign({}, read.input.person, ...read.input.treatments.map((one) => one.facts));
  const plan = planOf(planKnowledge, read.input);
  return {
    ok: true,
    holds: holdsOf(plan),
    context: {
      person: { facts, definitions: planKnowledge.facts, allergies: allergy },
      // The hour at which the plan is read, so that both say the same.
      ...(hasTime ? { hour: plan.nowHour } : {}),
      ...(calm === undefined ? {} : { isCalm: calm }),
    },
  };
}

async function listOf(
  given: string | undefined,
  hasProduct: boolean,
  input: Surroundings['input'],
): Promise<string | undefined> {
  if (given !== undefined && given !== '-') return given;
  if (given === undefined && (hasProduct || input.isTTY === true)) return undefined;
  return textOf(input);
}

/** A name alone is one of everyday words; everything else is read as a person typed it. */
function judge(
  { list, product }: { readonly list: string | undefined; readonly product: string | undefined },
  compiled: CompiledIngredients,
  { holds, context }: Looked & { readonly ok: true },
): JudgedProduct {
  if (list !== undefined) {
    const named = product === undefined ? {} : { product };
    return judgeTyped(compiled, holds, { text: list, ...named, ...context });
  }
  const phrase = product ?? '';
  if (!namesNothing(phrase))
    return { ok: true, answer: judgeEveryday(compiled, holds, { phrase, ...context }) };
  const problem = {
    path: '/product',
    code: 'bad-value',
    message: 'no product or activity is named',
  } as const;
  return { ok: false, problems: [problem] };
}

/** Answers whether the ingredients, or the product or activity, may be used yet; returns the exit code. */
async function runCheck(given: {
  readonly list: string | undefined;
  readonly options: CheckOptions;
  readonly around: Surroundings;
}): Promise<number> {
  const { options, around } = given;
  const { output, errors } = around;
  const list = await listOf(given.list, options.product !== undefined, around.input);
  if (list === undefined && options.product === undefined) {
    errors.write(
      'Paste the ingredients, for example: afterneedle check "Aqua, Glycerin, Retinol" --hours 50\n',
    );
    return WRONG_USAGE;
  }
  const refuse = (problems: readonly Refusal[]): number => {
    if (options.json) output.write(`${JSON.stringify({ problems })}\n`);
    else errors.write(`${problems.map(({ path, message }) => `${path}: ${message}`).join('\n')}\n`);
    return WRONG_INPUT;
  };
  const looked = await lookUp(options, around);
  if (!looked.ok) return refuse(looked.problems);
  const names = await readNamesFile(options.names ?? namesFileIn(options.data));
  const compiled = compileIngredients(ingredientKnowledge, names);
  const judged = judge({ list, product: options.product }, compiled, looked);
  if (!judged.ok) return refuse(judged.problems);
  const { answer } = judged;
  if (options.json) {
    const { ingredients, answer: verdict, deciding, notes, ...more } = answer;
    const line = {
      ingredients,
      answer: verdict,
      deciding,
      ...more,
      ...(notes.length === 0 ? {} : { notes }),
    };
    output.write(`${JSON.stringify(line)}\n`);
  } else output.write(`${answerAsText(answer)}\n`);
  return OK;
}

/** Adds `check`: may I use this yet? */
export function addCheck(program: Command, around: Surroundings, finish: (code: number) => void): void {
  program
    .command('check')
    .description('Say of an ingredient list, a product or an activity whether it may be used yet.')
    .argument('[ingredients]', 'the list as on the label, or a name; "-" or a pipe reads it from the input')
    .option('--hours <number>', 'hours since the end of treatment')
    .option(
      '--ended <instant>',
      'when the treatment ended instead, on the clock of the zone: 2026-11-20T15:00',
    )
    .option('--zone <name>', 'time zone of --ended, for example Europe/London')
    .option('--allergy <name...>', 'what gives you a rash: an ingredient, a kind of ingredient or a fact')
    .option('--product <name>', 'what the product is called, for example "mineral SPF 50"')
    .option('--depth <mm>', 'needle depth in millimetres')
    .option('--fact <key=value...>', 'facts of the plan, for example --fact device=rf acne-prone')
    .addOption(suppliedOption())
    .addOption(policyOption())
    .addOption(clinicOption())
    .addOption(signOption())
    .option('--calm', 'redness, stinging, peeling and weeping are gone')
    .option('--names <file>', 'official names to recognise, one a line')
    .addOption(dataOption())
    .option('--json', 'answer as one JSON object')
    .action(async (list: string | undefined, options: CheckOptions) => {
      finish(await runCheck({ list, options, around }));
    });
}
