import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonicalBytes, planOf } from '@afterneedle/engine';
import {
  type Proof,
  proofLines,
  proveAll,
  proveInterview,
  proveInterviewFaults,
  provePlans,
  proveScreening,
  proveSeries,
} from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { screeningKnowledge, screeningRows } from '@afterneedle/knowledge/screening';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { versioned } from '@afterneedle/knowledge/versioned';
import { certificateOf } from './certificate.ts';
import { dangerStates } from './second-proof/danger-states.ts';
import { provePlantedIsFound } from './second-proof/planted.ts';
import { proveWithSolver } from './second-proof/prove-with-solver.ts';
import { endSolvers } from './second-proof/solver.ts';

const CHECK_INS = 20_000;
const PLANS = 300;
const INTERVIEWS = 200;
const SERIES = 3_000;
/** One rule in this many is put out by a planted condition. */
const PLANTED = 40;

const started = Date.now();
const proofs: readonly Proof[] = [
  ...proveAll(knowledge, { count: CHECK_INS, seed: 1 }),
  ...provePlans({ knowledge: planKnowledge, planOf }, { count: PLANS, seed: 1 }),
  ...proveScreening(screeningKnowledge, { rows: screeningRows, count: CHECK_INS, seed: 1 }),
  ...proveInterview(knowledge, interview, { count: INTERVIEWS, seed: 1 }),
  proveInterviewFaults(knowledge, interview, { count: INTERVIEWS / 4, seed: 1 }),
  ...proveSeries(knowledge, seriesKnowledge, { count: SERIES, seed: 1 }),
  ...(await proveWithSolver(knowledge, dangerStates())),
  await provePlantedIsFound(knowledge, PLANTED),
];
await endSolvers();

const version = `sha256:${createHash('sha256').update(canonicalBytes(versioned)).digest('hex')}`;
const seconds = Math.round((Date.now() - started) / 1000);
const page = certificateOf(proofs, { version, at: new Date(), seconds });
writeFileSync(new URL('../docs/safety/proof-certificate.md', import.meta.url), page);
process.stdout.write(`${proofLines(proofs).join('\n')}\n`);
process.exit(proofs.some(({ failures }) => failures.length > 0) ? 1 : 0);
