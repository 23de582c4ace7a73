import { MAX_HOURS } from '../facts/facts.ts';
import { isRecord } from '../facts/parse-facts.ts';
import type { Problem, ProblemCode } from '../facts/problem.ts';
import { type Defects, defectsAt, shown } from './defects.ts';
import { DEEP, DEPTH, DEVICE, RF } from './moment.ts';
import { parseOverlay } from './parse-overlay.ts';
import { type PlanFacts, type PlanInput, POLICIES, type Policy, type Treatment } from './plan-input.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';

export type ParsedPlanInput =
  | { readonly ok: true; readonly input: PlanInput }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MOST_TREATMENTS = 12;
const MOST_SIGNS = 300;
const HOUR = 3_600_000;
const DEPTH_MM = { least: 0.1, most: 8, standardFrom: 0.5, deepAbove: 1.5 } as const;
const FIELDS = ['treatments', 'person', 'policy', 'clinic', 'signs', 'isCalm'];
const TREATMENT_FIELDS = ['endedAt', 'facts', 'depthMm'];

function parseFactsOf(value: unknown, knowledge: PlanKnowledge, defects: Defects): PlanFacts {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    defects.add('not-an-object', 'facts are an object');
    return {};
  }
  const facts: Record<string, string> = {};
  const definitions = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  for (const [id, word] of Object.entries(value)) {
    const values = definitions.get(id)?.values;
    if (values === undefined) defects.in(id).add('unknown-fact', `"${shown(id)}" is not a fact of a plan`);
    else if (typeof word === 'string' && (word === 'unsure' || values.includes(word))) facts[id] = word;
    else defects.in(id).add('bad-value', `${id} takes one of ${values.join(', ')} or unsure`);
  }
  return facts;
}

function depthClassOf(depthMm: unknown, defects: Defects): string | undefined {
  if (depthMm === undefined) return undefined;
  if (typeof depthMm !== 'number' || Number.isNaN(depthMm)) {
    defects.add('bad-value', 'depthMm is a number of millimetres');
    return undefined;
  }
  const { least, most, standardFrom, deepAbove } = DEPTH_MM;
  if (depthMm < least || depthMm > most) {
    defects.add('out-of-range', `depthMm goes from ${least} to ${most} millimetres`);
    return undefined;
  }
  if (depthMm > deepAbove) return DEEP;
  return depthMm < standardFrom ? 'light' : 'standard';
}

function checkEnd(endedAt: unknown, now: number, defects: Defects): number {
  if (typeof endedAt !== 'number' || !Number.isFinite(endedAt)) {
    defects.add('bad-value', 'endedAt is a number of milliseconds since 1970');
    return now;
  }
  if (endedAt > now) defects.add('out-of-range', "A treatment can't end after now");
  if (endedAt < now - MAX_HOURS * HOUR) defects.add('out-of-range', 'endedAt is at most 3 years ago');
  return endedAt;
}

interface TreatmentContext {
  readonly knowledge: PlanKnowledge;
  readonly now: number;
  /** The device, if it was given for the person and not for the treatment. */
  readonly personDevice: unknown;
}

/** A depth in millimetres tells nothing of RF, which counts as deep; a class tells both. */
function parseTreatment(
  value: unknown,
  { knowledge, now, personDevice }: TreatmentContext,
  defects: Defects,
): Treatment {
  if (!isRecord(value)) {
    defects.add('not-an-object', 'a treatment is an object');
    return { endedAt: now, facts: {} };
  }
  defects.refuseOthers(value, TREATMENT_FIELDS);
  const endedAt = checkEnd(value['endedAt'], now, defects.in('endedAt'));
  const facts = parseFactsOf(value['facts'], knowledge, defects.in('facts'));
  const byMm = depthClassOf(value['depthMm'], defects.in('depthMm'));
  const given = facts[DEPTH];
  const depth = facts[DEVICE] === RF ? DEEP : byMm;
  if (byMm !== undefined && given !== undefined && given !== 'unsure' && given !== byMm) {
    defects.in('depthMm').add('not-allowed', `depthMm says ${byMm}, but ${DEPTH} says ${given}`);
  }
  const isClassTold = given !== undefined && given !== 'unsure';
  const isDeviceOpen = !isClassTold && (facts[DEVICE] ?? personDevice) === undefined;
  return {
    endedAt,
    facts: {
      ...facts,
      ...(depth === undefined ? {} : { [DEPTH]: depth }),
      ...(byMm !== undefined && byMm !== DEEP && isDeviceOpen ? { [DEVICE]: 'unsure' } : {}),
    },
  };
}

function parseTreatments(value: unknown, options: TreatmentContext, defects: Defects): readonly Treatment[] {
  if (!Array.isArray(value) || value.length === 0) {
    defects.add('bad-value', 'a plan needs at least one treatment');
    return [];
  }
  if (value.length > MOST_TREATMENTS) {
    defects.add('too-long', `a plan takes at most ${MOST_TREATMENTS} treatments`);
    return [];
  }
  const list: readonly unknown[] = value;
  return list.map((one, index) => parseTreatment(one, options, defects.in(String(index))));
}

function checkAgreement(treatments: readonly Treatment[], person: PlanFacts, defects: Defects): void {
  for (const [index, { facts }] of treatments.entries()) {
    for (const [id, word] of Object.entries(facts)) {
      const other = person[id];
      if (other === undefined || other === 'unsure' || word === 'unsure' || other === word) continue;
      const at = defects.in('treatments').in(String(index)).in('facts').in(id);
      at.add('not-allowed', `${id} is ${word} here but ${other} for the person`);
    }
  }
}

function parsePolicy(value: unknown, defects: Defects): Policy {
  const policy = POLICIES.find((one) => one === (value ?? 'strictest'));
  if (policy === undefined) defects.add('bad-value', `policy takes one of ${POLICIES.join(', ')}`);
  return policy ?? 'strictest';
}

function parseSigns(value: unknown, defects: Defects): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const signs = list.filter((sign) => typeof sign === 'string');
  if (signs.length < list.length) defects.add('bad-value', 'signs are a list of names of findings');
  if (signs.length > MOST_SIGNS) defects.add('too-long', `signs hold at most ${MOST_SIGNS} names`);
  return signs;
}

/** Answers what a plan is made from, or every field that is wrong with it; never throws. */
export function parsePlanInput(value: unknown, knowledge: PlanKnowledge, now: number): ParsedPlanInput {
  const problems: Problem[] = [];
  const defects = defectsAt('', (path: string, code: ProblemCode, message: string) => {
    problems.push({ path, code, message });
  });
  if (!isRecord(value)) {
    defects.add('not-an-object', 'what a plan is made from is an object');
    return { ok: false, problems };
  }
  defects.refuseOthers(value, FIELDS);
  const personDevice = isRecord(value['person']) ? value['person'][DEVICE] : undefined;
  const context = { knowledge, now, personDevice };
  const treatments = parseTreatments(value['treatments'], context, defects.in('treatments'));
  const person = parseFactsOf(value['person'], knowledge, defects.in('person'));
  checkAgreement(treatments, person, defects);
  const policy = parsePolicy(value['policy'], defects.in('policy'));
  const clinic = parseOverlay(value['clinic'], knowledge, defects.in('clinic'));
  const signs = parseSigns(value['signs'], defects.in('signs'));
  const isCalm = value['isCalm'];
  if (isCalm !== undefined && typeof isCalm !== 'boolean') {
    defects.in('isCalm').add('bad-value', 'isCalm is true or false');
  }
  if (problems.length > 0) return { ok: false, problems };
  const input: PlanInput = {
    treatments,
    person,
    policy,
    now,
    ...(clinic === undefined ? {} : { clinic }),
    ...(signs === undefined ? {} : { signs }),
    ...(typeof isCalm === 'boolean' ? { isCalm } : {}),
  };
  return { ok: true, input };
}
