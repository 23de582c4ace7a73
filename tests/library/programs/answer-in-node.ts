import { answerLines, knowledgeVersion, whereItRuns } from './answer-lines.ts';

const pieces: Uint8Array[] = [];
for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
const lines = Buffer.concat(pieces).toString('utf8');
process.stderr.write(JSON.stringify({ ...whereItRuns(), node: process.version }));
process.stdout.write(answerLines(lines, await knowledgeVersion()));
