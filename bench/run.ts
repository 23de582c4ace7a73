import {
  type CompiledKnowledge,
  createEngine,
  decide,
  explain,
  type Facts,
  interpret,
  parseFacts,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { checkIns } from './check-ins.ts';
import { interviewLine } from './interview.ts';
import { measure, measureLater, type Rate } from './measure.ts';
import { type PlainFacts, plainFacts } from './plain-facts.ts';
import { type IfElse, withIfElse } from './with-if-else.ts';
import { withJsonRulesEngine } from './with-json-rules-engine.ts';

const COUNT = 2_000;
const CHECKED = 300;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.4);

interface Row {
  readonly what: string;
  readonly rate: Rate;
}

function flatOf({ findings, contexts }: Facts): Readonly<Record<string, unknown>> {
  return { ...findings, ...contexts };
}

/** Every contestant must name the same rules before it may be timed. */
async function checkSame(
  compiled: CompiledKnowledge,
  facts: readonly Facts[],
  others: { readonly rulesEngine: (facts: PlainFacts) => Promise<string[]>; readonly ifElse: IfElse },
): Promise<void> {
  for (const one of facts) {
    const { fired, lifts, level } = decide(compiled, one);
    const ours = [...fired, ...lifts].toSorted().join();
    const plain = plainFacts(compiled, one);
    const answers = {
      'json-rules-engine': await others.rulesEngine(plain),
      'if/else': others.ifElse.fired(plain),
    };
    for (const [name, theirs] of Object.entries(answers)) {
      if (theirs.toSorted().join() !== ours) throw new Error(`${name} differs: ${theirs.join()} and ${ours}`);
    }
    const slow = interpret(compiled.knowledgeBase, one);
    if (slow.level !== level) throw new Error(`the interpreter says ${slow.level}, the tables ${level}`);
  }
}

function table(rows: readonly Row[], base: Rate): string[] {
  return rows.map(({ what, rate }) => {
    const perSecond = Math.round(rate.perSecond).toLocaleString('en').padStart(12);
    const ratio = (rate.perSecond / base.perSecond).toLocaleString('en', { maximumFractionDigits: 1 });
    return `${what.padEnd(58)}${perSecond}/s ${rate.microseconds.toFixed(2).padStart(9)} us ${`${ratio}x`.padStart(10)}`;
  });
}

async function contest(kind: 'whole' | 'half-way'): Promise<string[]> {
  const compiled = createEngine(knowledge);
  const facts = checkIns(knowledge, { kind, count: COUNT, seed: 7 });
  const plain = facts.map((one) => plainFacts(compiled, one));
  const unparsed = facts.map((one) => ({ flat: flatOf(one), hoursSince: (one.minutes ?? 0) / 60 }));
  const copies = facts.map(
    (one): Facts => ({ ...one, findings: { ...one.findings }, contexts: { ...one.contexts } }),
  );
  const rulesEngine = withJsonRulesEngine(compiled);
  const ifElse = await withIfElse(compiled);
  await checkSame(compiled, facts.slice(0, CHECKED), { rulesEngine, ifElse });

  const base = await measureLater(plain.slice(0, 100), async (one) => (await rulesEngine(one)).length);
  const rows: Row[] = [
    { what: 'json-rules-engine 7.3.1: fired rules', rate: base },
    {
      what: 'interpreter: level, level at worst, fired rules',
      rate: measure(facts.slice(0, 100), (one) => interpret(knowledge, one).fired.length, SECONDS),
    },
    {
      what: 'decide: level, level at worst, fired rules',
      rate: measure(facts, (one) => decide(compiled, one).fired.length, SECONDS),
    },
    {
      what: 'decide, facts not from the parser',
      rate: measure(copies, (one) => decide(compiled, one).fired.length, SECONDS),
    },
    {
      what: 'parse and decide',
      rate: measure(
        unparsed,
        ({ flat, hoursSince }) => {
          const parsed = parseFacts(flat, knowledge.vocabulary, { hoursSince });
          return parsed.ok ? decide(compiled, parsed.facts).fired.length : 0;
        },
        SECONDS,
      ),
    },
    {
      what: 'explain: and witnesses with basis, causes, open rules',
      rate: measure(facts, (one) => explain(compiled, one).why.length, SECONDS),
    },
    {
      what: 'floor: if/else on ready objects, fired rules',
      rate: measure(plain, (one) => ifElse.fired(one).length, SECONDS),
    },
    {
      what: 'floor: if/else on ready objects, level only, first hit',
      rate: measure(plain, ifElse.rank, SECONDS),
    },
  ];
  const title =
    kind === 'whole'
      ? 'Whole check-ins (everything answered)'
      : 'Half-way check-ins (two thirds not asked yet)';
  return [`${title}: ${COUNT}, answers equal on ${CHECKED}`, ...table(rows, base), ''];
}

const { rules, lifts } = createEngine(knowledge);
const lines = [
  `${rules.length} rules, ${lifts.length} lifts, ${knowledge.causes.length} causes. Node ${process.version}. One core, by processor time, the middle of 5 rounds.`,
  'A ratio is to json-rules-engine in the same run. The others are given facts that are ready made, and work out no level at worst.',
  '',
  ...(await contest('whole')),
  ...(await contest('half-way')),
  interviewLine(),
];
process.stdout.write(`${lines.join('\n')}\n`);
