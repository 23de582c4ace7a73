import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { GeneratedRules } from '../src/ahead/generated-rules.ts';
import { rulesAsCode } from '../src/ahead/rules-as-code.ts';
import { interpret } from '../src/rules/interpret.ts';
import { compileKnowledge } from '../src/triage/compiled-knowledge.ts';
import { decide } from '../src/triage/decide.ts';
import { proveGenerated } from './prove-generated.ts';
import { diceOf, randomFacts } from './random.ts';
import { smallKnowledge } from './small-knowledge.ts';

const compiled = compileKnowledge(smallKnowledge);
const code = rulesAsCode(compiled);

async function loaded(text: string): Promise<GeneratedRules> {
  const plain = stripTypeScriptTypes(text.replace(/^import .*$/m, ''));
  const { generatedRules } = (await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as {
    readonly generatedRules: GeneratedRules;
  };
  return generatedRules;
}

const failuresOf = async (text: string): Promise<number> =>
  proveGenerated(compiled, await loaded(text), { seed: 3 }).failures.length;

describe('rules as code', () => {
  test('fire what the tables fire', async () => {
    const { failures, checked } = proveGenerated(compiled, await loaded(code), { seed: 3 });
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  });

  test('are used where they fit, and decide as the rules say', async () => {
    const generated = await loaded(code);
    const ahead = compileKnowledge(smallKnowledge, { generated });
    expect(ahead.tables.fire).toBe(generated.fire);
    const dice = diceOf(4);
    for (let index = 0; index < 20_000; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      expect(decide(ahead, facts)).toEqual(interpret(smallKnowledge, facts));
    }
  });

  test('are left aside for other knowledge', async () => {
    const generated = await loaded(code);
    const other = { ...smallKnowledge, lifts: [] };
    expect(compileKnowledge(other, { generated }).tables.fire).toBeUndefined();
  });
});

test('every line that is spoiled is found', async () => {
  const lines = code.split('\n');
  const places = lines.flatMap((line, at) => (line.includes('|= 0x') ? [at] : []));
  expect(places.length).toBe(compiled.rules.length + compiled.lifts.length);
  for (const at of [...lines.keys()].filter((place) => lines[place]?.endsWith(') !== 0) {') === true)) {
    const passedOver = (lines[at] as string).replaceAll(/& 0x\w+/g, '& 0x0');
    expect(await failuresOf(lines.with(at, passedOver).join('\n')), passedOver).toBeGreaterThan(0);
  }
  for (const at of places) {
    const line = lines[at] as string;
    const spoils = [
      line.replace(/if \(/, 'if (false && '),
      line.replace(/\) r/, ' || true) r'),
      line.replace(/\|= 0x(\w+)/, '|= 0x$10'),
      line.replace(/& 0x\w+/, '& 0x0'),
    ];
    for (const spoilt of spoils) {
      const text = lines.with(at, spoilt).join('\n');
      expect(await failuresOf(text), spoilt).toBeGreaterThan(0);
    }
  }
});
