import { planOf } from '@afterneedle/engine';
import { proofLines, proveAll, provePlans, proveScreening } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { screeningKnowledge, screeningRows } from '@afterneedle/knowledge/screening';

const CHECK_INS = 20_000;
const PLANS = 300;

const proofs = [
  ...proveAll(knowledge, { count: CHECK_INS, seed: 1 }),
  ...provePlans({ knowledge: planKnowledge, planOf }, { count: PLANS, seed: 1 }),
  ...proveScreening(screeningKnowledge, { rows: screeningRows, count: CHECK_INS, seed: 1 }),
];
process.stdout.write(`${proofLines(proofs).join('\n')}\n`);
if (proofs.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
