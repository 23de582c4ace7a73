import { writeFileSync } from 'node:fs';
import { decide, type Facts, LEVELS } from '@afterneedle/engine';
import { triageElm } from '@afterneedle/engine/elm';
import { knowledge } from '@afterneedle/knowledge';
import { caseEngine } from '../cases/case-engine.ts';
import { generatedCheckIns } from './check-ins-for-all.ts';
import { differenceOf, foreignEngine } from './cql-engine.ts';
import { recordedCheckIns } from './recorded-check-ins.ts';

const COUNT = Number(process.argv[2] ?? 20_000);
const SEED = 4;

interface Row {
  readonly what: string;
  readonly count: number;
  readonly levels: readonly number[];
  readonly differing: readonly string[];
}

const theirs = foreignEngine(knowledge);

async function rowOf(what: string, checkIns: readonly Facts[]): Promise<Row> {
  const levels = LEVELS.map(() => 0);
  const differing: string[] = [];
  for (const facts of checkIns) {
    const ours = decide(caseEngine, facts);
    const rank = LEVELS.indexOf(ours.level);
    levels[rank] = (levels[rank] as number) + 1;
    const difference = differenceOf(ours, await theirs(facts));
    if (difference !== undefined) differing.push(difference);
  }
  return { what, count: checkIns.length, levels, differing };
}

const rows: Row[] = [];
for (const { what, checkIns } of recordedCheckIns()) rows.push(await rowOf(what, checkIns));
rows.push(await rowOf('made-up check-ins', generatedCheckIns(knowledge, { count: COUNT, seed: SEED })));

const differing = rows.flatMap((row) => row.differing.map((each) => `- ${row.what}: ${each}`));
const bytes = JSON.stringify(triageElm(knowledge, '1')).length;
const page = `# The rules in an engine that others wrote

Written by \`npm run agree\`; never edited by hand.

The rules are exported as an ELM library (HL7 Clinical Quality Language, ${Math.round(bytes / 1024)} KiB of JSON; \`npx afterneedle knowledge elm\`)
and run in cql-execution 3.3.2. The library works out everything itself: what is unknown, what a medicine may hide, what
follows from the time, rules, lifts and the level. Compared are level, level at worst, certificate, and every rule and
lift that fired.

What this does not show: that the rules are right. Both engines run the same rules.

| check-ins | number | ${LEVELS.join(' | ')} | differ |
| --- | ---: | ${LEVELS.map(() => '---:').join(' | ')} | ---: |
${rows.map(({ what, count, levels, differing: d }) => `| ${what} | ${count} | ${levels.join(' | ')} | ${d.length} |`).join('\n')}
${differing.length === 0 ? '' : `\n${differing.slice(0, 50).join('\n')}\n`}`;
writeFileSync(new URL('../../docs/safety/foreign-engine.md', import.meta.url), page);
const total = rows.reduce((sum, { count }) => sum + count, 0);
process.stdout.write(`agreed on ${total - differing.length} of ${total}\n`);
process.exitCode = differing.length === 0 ? 0 : 1;
