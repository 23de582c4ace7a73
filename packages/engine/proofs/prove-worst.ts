import { derivedContexts } from '../src/facts/bounds.ts';
import { CODES } from '../src/facts/fact-slots.ts';
import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import { rankOf } from '../src/facts/level.ts';
import { SCALES } from '../src/facts/vocabulary.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { decide } from '../src/triage/decide.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type Dice, diceOf, randomFacts } from './random.ts';

/** The same check-in with every open answer given: what was unknown, unsure or of no said severity is anything it may be. */
function completed(facts: Facts, { knowledgeBase }: CompiledKnowledge, dice: Dice): Facts {
  const { vocabulary } = knowledgeBase;
  const isWild = dice(2) === 0;
  const findings: Record<string, FindingAnswer> = {};
  for (const { id, scale, of } of vocabulary.findings) {
    const { max } = SCALES[scale];
    const answer = facts.findings[id];
    if (typeof answer === 'number') findings[id] = answer;
    else if (answer === true) findings[id] = 1 + dice(max);
    else if (of !== undefined && findings[of] === 0) findings[id] = 0;
    else findings[id] = isWild || dice(10) === 0 ? dice(max + 1) : 0;
  }
  const told = derivedContexts(facts, knowledgeBase);
  const contexts: Record<string, string> = {};
  for (const { id, values, ordinary } of vocabulary.contexts) {
    const word = told[id];
    if (word !== undefined && word !== 'unsure') contexts[id] = word;
    else contexts[id] = isWild ? (values[dice(values.length)] as string) : ordinary;
  }
  return { findings, contexts, minutes: facts.minutes ?? dice(26_280 * 60) };
}

/** Whatever certainly holds may hold, and an open answer may meet whatever any of its answers meets. */
function checkMasks({ tables, layout, knowledgeBase }: CompiledKnowledge): readonly string[] {
  const wrong: string[] = [];
  for (let slot = 0; slot < layout.slots.count; slot++) {
    const context = knowledgeBase.vocabulary.contexts[slot - layout.slots.findingCount];
    const steps = context === undefined ? (layout.slots.max[slot] ?? 0) + 1 : context.values.length;
    const open = context === undefined ? [5, 6] : [14, 15];
    for (let code = 0; code < CODES; code++) {
      const at = slot * CODES + code;
      const least = tables.least[at] ?? 0;
      const most = tables.most[at] ?? 0;
      if ((least & ~most) !== 0)
        wrong.push(`${layout.slots.ids[slot]} meets for certain what it may not meet`);
      for (const opened of open) {
        const any = tables.most[slot * CODES + opened] ?? 0;
        if (code < steps && (most & ~any) !== 0)
          wrong.push(`${layout.slots.ids[slot]} open meets less than answered`);
      }
    }
  }
  return [...new Set(wrong)];
}

/** Proves that no completion of the open answers goes above the level at worst, so that `certified` keeps its word. */
export function proveWorst(
  compiled: CompiledKnowledge,
  options: { readonly count: number; readonly seed: number },
): Proof {
  const tally = newTally();
  tally.failures.push(...checkMasks(compiled));
  const dice = diceOf(options.seed);
  let certified = 0;
  while (tally.checked < options.count && tally.failures.length < 5) {
    tally.checked++;
    const facts = randomFacts(compiled.knowledgeBase, dice);
    const before = decide(compiled, facts);
    if (before.certified) certified++;
    if (rankOf(before.levelAtWorst) < rankOf(before.level))
      tally.failures.push(`worse now than at worst: ${JSON.stringify(facts)}`);
    for (let again = 0; again < 5; again++) {
      const after = decide(compiled, completed(facts, compiled, dice));
      if (rankOf(after.level) > rankOf(before.levelAtWorst)) {
        tally.failures.push(`${after.level} is above ${before.levelAtWorst}: ${JSON.stringify(facts)}`);
        break;
      }
    }
  }
  tally.notes.push(`seed ${options.seed}: ${certified} of ${tally.checked} certified`);
  return concluded('no completion of what is open goes above the level at worst', tally);
}
