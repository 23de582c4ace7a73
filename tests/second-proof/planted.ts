import { type KnowledgeBase, rulesOf } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { atomsIn, checkInSmt, termOf } from './check-in-smt.ts';
import { newSolver } from './solver.ts';
import { isWorse } from './worse.ts';

/** A rule with one more condition, that some finding is not there: what the rule language has no words for. */
interface Planted {
  readonly rule: string;
  readonly finding: string;
}

function plantedIn(knowledgeBase: KnowledgeBase, every: number): readonly Planted[] {
  const findings = knowledgeBase.vocabulary.findings.filter(({ of }) => of === undefined);
  return rulesOf(knowledgeBase)
    .filter(({ level }, index) => level !== 'expected' && index % every === 0)
    .flatMap((rule, index) => {
      const named = new Set(atomsIn(rule).flatMap((atom) => ('f' in atom ? [atom.f] : [])));
      const others = findings.filter(({ id }) => !named.has(id));
      const finding = others[(index * 7) % others.length];
      return finding === undefined ? [] : [{ rule: rule.id, finding: finding.id }];
    });
}

/** The condition as it would stand in the formula, in place of the true one. */
const spoiledLine = (line: string, p: string, { rule, finding }: Planted): string => {
  const head = `(define-fun ${termOf.certain(p, rule)} () Bool `;
  if (!line.startsWith(head)) return line;
  return `${head}(and ${line.slice(head.length, -1)} (= ${termOf.least(p, finding)} 0)))`;
};

/**
 * Proves that the solver would have seen it: each rule that goes out when one more finding appears is found to lower
 * the level, or lowers none because another rule says the same.
 */
export async function provePlantedIsFound(knowledgeBase: KnowledgeBase, every: number): Promise<Proof> {
  const text = ['x', 'y'].map((p) => checkInSmt(knowledgeBase, p));
  const planted = plantedIn(knowledgeBase, every);
  const failures: string[] = [];
  let found = 0;
  let harmless = 0;
  for (const one of planted) {
    const solver = await newSolver();
    for (const [index, p] of ['x', 'y'].entries()) {
      const lines = (text[index] ?? '').split('\n');
      solver.tell(lines.map((line) => spoiledLine(line, p, one)).join('\n'));
    }
    const isFound = await solver.canBe([
      ...isWorse(knowledgeBase),
      `(< ${termOf.known('y')} ${termOf.known('x')})`,
    ]);
    if (isFound) found++;
    else harmless++;
  }
  if (found === 0) failures.push('no planted fault was found');
  return {
    claim: 'solver: a rule that a worse finding puts out is found',
    checked: planted.length,
    failures,
    notes: [`${found} found, ${harmless} lower no level since another rule says the same`],
  };
}
