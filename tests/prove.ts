import { proofLines, proveAll, proveScreening } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { screeningKnowledge, screeningRows } from '@afterneedle/knowledge/screening';

const CHECK_INS = 20_000;

const proofs = [
  ...proveAll(knowledge, { count: CHECK_INS, seed: 1 }),
  ...proveScreening(screeningKnowledge, { rows: screeningRows, count: CHECK_INS, seed: 1 }),
];
process.stdout.write(`${proofLines(proofs).join('\n')}\n`);
if (proofs.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
