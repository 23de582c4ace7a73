import { performance } from 'node:perf_hooks';

/** Who is started on their own; the rules of all but ours are made ready before their clock starts, as far as they can be. */
export const STARTERS = [
  'afterneedle',
  'if-else',
  'json-rules-engine',
  'zen-engine',
  'cql-execution',
] as const;

export type Starter = (typeof STARTERS)[number];

async function ours(): Promise<number> {
  const from = performance.now();
  const { compileKnowledge, decide } = await import('@afterneedle/engine');
  const { knowledge } = await import('@afterneedle/knowledge');
  const { generatedRules: generated } = await import('@afterneedle/knowledge/generated');
  decide(compileKnowledge(knowledge, { generated }), { findings: { redness: 1 }, contexts: {}, minutes: 60 });
  return performance.now() - from;
}

async function theirs(who: Exclude<Starter, 'afterneedle'>): Promise<number | undefined> {
  const { compileKnowledge } = await import('@afterneedle/engine');
  const { knowledge } = await import('@afterneedle/knowledge');
  const { plainFacts } = await import('./plain-facts.ts');
  const compiled = compileKnowledge(knowledge);
  const facts = { findings: { redness: 1 }, contexts: {}, minutes: 60 };
  const plain = plainFacts(compiled, facts);
  const from = performance.now();
  if (who === 'if-else') {
    const { withIfElse } = await import('./with-if-else.ts');
    (await withIfElse(compiled)).fired(plain);
  } else if (who === 'json-rules-engine') {
    const { withJsonRulesEngine } = await import('./with-json-rules-engine.ts');
    await withJsonRulesEngine(compiled)(plain);
  } else if (who === 'zen-engine') {
    const { withZen, zenFacts } = await import('./with-zen.ts');
    const zen = await withZen(compiled);
    if (zen === undefined) return undefined;
    await zen(zenFacts(plain));
  } else {
    const { foreignEngine } = await import('../tests/foreign/cql-engine.ts');
    await foreignEngine(knowledge)(facts);
  }
  return performance.now() - from;
}

/** Answers the milliseconds until the first answer of somebody in this process, nothing where they are not installed. */
export function firstAnswerMs(who: Starter): Promise<number | undefined> {
  return who === 'afterneedle' ? ours() : theirs(who);
}
