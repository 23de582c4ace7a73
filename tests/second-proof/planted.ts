import { type KnowledgeBase, rulesOf } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { atomsIn, checkInSmt, termOf } from './check-in-smt.ts';
import { not } from './smt.ts';
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

const isPlanted = (index: number): string => `planted.${index}`;

/** The conditions as they would stand in the formula where a fault is planted: one line for each rule that has one. */
function spoiledLine(line: string, p: string, planted: readonly Planted[]): string {
  for (const [index, { rule, finding }] of planted.entries()) {
    const head = `(define-fun ${termOf.certain(p, rule)} () Bool `;
    if (!line.startsWith(head)) continue;
    const isAbsent = `(= ${termOf.least(p, finding)} 0)`;
    return `${head}(and ${line.slice(head.length, -1)} (or (not ${isPlanted(index)}) ${isAbsent})))`;
  }
  return line;
}

/**
 * Proves that the solver would have seen it: each rule that goes out when one more finding appears is found to lower
 * the level, or lowers none because another rule says the same.
 */
export async function provePlantedIsFound(knowledgeBase: KnowledgeBase, every: number): Promise<Proof> {
  const planted = plantedIn(knowledgeBase, every);
  const solver = await newSolver();
  solver.tell(planted.map((_, index) => `(declare-const ${isPlanted(index)} Bool)`).join('\n'));
  for (const p of ['x', 'y']) {
    const lines = checkInSmt(knowledgeBase, p).split('\n');
    solver.tell(lines.map((line) => spoiledLine(line, p, planted)).join('\n'));
  }
  solver.tell(
    [...isWorse(knowledgeBase), `(< ${termOf.known('y')} ${termOf.known('x')})`]
      .map((each) => `(assert ${each})`)
      .join('\n'),
  );
  const failures: string[] = [];
  let found = 0;
  for (const one of planted.keys()) {
    const alone = [...planted.keys()].map((index) =>
      index === one ? isPlanted(index) : not(isPlanted(index)),
    );
    if (await solver.canBe(alone)) found++;
  }
  const harmless = planted.length - found;
  if (found === 0) failures.push('no planted fault was found');
  solver.end();
  return {
    claim: 'solver: a rule that a worse finding puts out is found',
    checked: planted.length,
    failures,
    notes: [`${found} found, ${harmless} lower no level since another rule says the same`],
  };
}
