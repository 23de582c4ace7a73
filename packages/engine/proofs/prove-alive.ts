import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { rankOf } from '../src/facts/level.ts';
import { holds } from '../src/rules/holds.ts';
import type { Rule } from '../src/rules/rule.ts';
import { factsOfReading } from './facts-of-reading.ts';
import { minimalReadings } from './minimal-readings.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { type Subject, subjectOf, viewOf } from './state-view.ts';

/** The rules of the same level or above that fire wherever this one does. */
function alwaysBeside(rule: Rule, { book }: Subject): readonly string[] {
  const readings = minimalReadings(rule);
  return book.rules
    .filter((other) => other !== rule && rankOf(other.level) >= rankOf(rule.level))
    .filter((other) => readings.every((reading) => holds(other, reading)))
    .map(({ id }) => id);
}

function firesSomewhere(
  entry: Subject['book']['rules'][number] | Subject['book']['lifts'][number],
  subject: Subject,
): boolean {
  return minimalReadings(entry).some((reading) => {
    const { certain } = viewOf(factsOfReading(reading, subject.knowledgeBase, { withWholes: true }), subject);
    return certain.rules.some(({ id }) => id === entry.id) || certain.lifts.some(({ id }) => id === entry.id);
  });
}

/** Proves that each rule and lift fires in some check-in; notes the rules beside which another always fires. */
export function proveAlive(knowledgeBase: KnowledgeBase): Proof {
  const tally = newTally();
  const subject = subjectOf(knowledgeBase);
  for (const entry of [...subject.book.rules, ...subject.book.lifts]) {
    tally.checked++;
    if (!firesSomewhere(entry, subject)) tally.failures.push(`${entry.id} never fires`);
  }
  for (const rule of subject.book.rules) {
    if (rule.level === 'expected') continue;
    const beside = alwaysBeside(rule, subject);
    if (beside.length > 0) tally.notes.push(`${rule.id} never fires without ${beside.join(', ')}`);
  }
  const ids = [...subject.book.rules, ...subject.book.lifts].map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index))
    tally.failures.push(`two are called ${id}`);
  return concluded('every rule and lift fires in some check-in, under an id of its own', tally);
}
