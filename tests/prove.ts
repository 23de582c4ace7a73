import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonicalBytes, compileKnowledge, planOf } from '@afterneedle/engine';
import {
  everyContext,
  type Proof,
  proofLines,
  proveAll,
  proveInterview,
  proveInterviewFaults,
  provePlans,
  proveScreening,
  proveSeries,
  proveTold,
  specialInputs,
} from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { generatedRules } from '@afterneedle/knowledge/generated';
import { interview } from '@afterneedle/knowledge/interview';
import { claims, conflicts, evidence, judgements, warnings } from '@afterneedle/knowledge/ledger';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { screeningKnowledge, screeningRows } from '@afterneedle/knowledge/screening';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { versioned } from '@afterneedle/knowledge/versioned';
import { certificateOf, shortCertificateOf } from './certificate.ts';
import { proveClinicAndLevel } from './clinic-and-level.ts';
import { proveGivenStates } from './given-states.ts';
import { unknownClaims } from './property-map.ts';
import { dangerStates } from './second-proof/danger-states.ts';
import { leftOpen } from './second-proof/left-open.ts';
import { provePlantedIsFound } from './second-proof/planted.ts';
import { proveElm } from './second-proof/prove-elm.ts';
import { proveInterviewWithSolver } from './second-proof/prove-interview.ts';
import { proveLevels } from './second-proof/prove-levels.ts';
import { proveMessages } from './second-proof/prove-messages.ts';
import { proveOrder } from './second-proof/prove-order.ts';
import { provePlanLines } from './second-proof/prove-plan-lines.ts';
import { provePlansWithSolver } from './second-proof/prove-plans.ts';
import { proveSourceMore } from './second-proof/prove-source-more.ts';
import { proveWithSolver } from './second-proof/prove-with-solver.ts';
import { endSolvers } from './second-proof/solver.ts';
import { proveTextAlone } from './text-alone.ts';

const CHECK_INS = 20_000;
const PLANS = 300;
const INTERVIEWS = 200;
const SERIES = 3_000;
/** One rule in this many is put out by a planted condition. */
const PLANTED = 40;

const ledger = new Set<string>(
  [claims, conflicts, evidence, judgements, warnings].flatMap((entries) => entries.map(({ id }) => id)),
);
const started = Date.now();
const proofs: readonly Proof[] = [
  ...proveAll(knowledge, { count: CHECK_INS, seed: 1, generated: generatedRules }),
  ...provePlans({ knowledge: planKnowledge, planOf }, { count: PLANS, seed: 1 }),
  ...proveScreening(screeningKnowledge, { rows: screeningRows, count: CHECK_INS, seed: 1 }),
  ...proveInterview(knowledge, interview, { count: INTERVIEWS, seed: 1 }),
  proveInterviewFaults(knowledge, interview, { count: INTERVIEWS / 4, seed: 1 }),
  ...proveSeries(knowledge, seriesKnowledge, { count: SERIES, seed: 1 }),
  proveTold(compileKnowledge(knowledge), { count: CHECK_INS, seed: 1 }),
  ...proveTextAlone(),
  ...proveGivenStates(),
  ...proveClinicAndLevel(),
  ...(await proveWithSolver(knowledge, dangerStates())),
  ...(await proveLevels(knowledge, ledger)),
  ...(await proveMessages(knowledge)),
  ...(await proveInterviewWithSolver(knowledge, interview, leftOpen)),
  await proveElm(knowledge),
  ...(await provePlansWithSolver(planKnowledge)),
  await provePlanLines(planOf, [...everyContext(planKnowledge), ...specialInputs(planKnowledge)]),
  await proveSourceMore(planKnowledge),
  await proveOrder(planKnowledge),
  await provePlantedIsFound(knowledge, PLANTED),
];
await endSolvers();

const version = `sha256:${createHash('sha256').update(canonicalBytes(versioned)).digest('hex')}`;
const seconds = Math.round((Date.now() - started) / 1000);
const proven = { version, at: new Date(), seconds };
const place = (name: string): URL => new URL(`../docs/safety/${name}`, import.meta.url);
writeFileSync(place('proof-certificate.md'), certificateOf(proofs, proven));
writeFileSync(place('proof-certificate.json'), shortCertificateOf(proofs, proven));
process.stdout.write(`${proofLines(proofs).join('\n')}\n`);
const unknown = unknownClaims(proofs);
for (const claim of unknown)
  process.stderr.write(`the map of properties names a proof that is not there: ${claim}\n`);
process.exit(unknown.length > 0 || proofs.some(({ failures }) => failures.length > 0) ? 1 : 0);
