import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Proof } from '@afterneedle/engine/proofs';
import { caseEngine } from './cases/case-engine.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const IMPORTS = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)';/gms;

/** What decides a level: the engine, and on the server what asks it and what rules between phone and server. */
const DECIDING = [
  'packages/engine/src/create-engine.ts',
  'packages/engine/src/triage/assess.ts',
  'packages/server/src/platform/triage.ts',
  'packages/server/src/check-ins/ruling.ts',
];

/** What knows what a clinic sets: its lines on a plan, and its rows in the database. */
const CLINICS = [
  /^packages\/engine\/src\/plan\/(?:overlay|parse-overlay|clinic-change|moment|plan-of)\.ts$/,
  /queries\.ts$/,
  /database/,
];

/** The engine has one entry for all; from it only what decides a level is followed. */
const ENTRIES: Readonly<Record<string, string>> = {
  '@afterneedle/engine': 'packages/engine/src/create-engine.ts',
};

/** Answers every module that the code of a module can reach; types reach nothing. */
export function modulesReachedFrom(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path) || !existsSync(join(ROOT, path))) return seen;
  seen.add(path);
  for (const [, name = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORTS)) {
    const next = name.startsWith('.') ? join(dirname(path), name) : ENTRIES[name];
    if (next !== undefined) modulesReachedFrom(next, seen);
  }
  return seen;
}

/** Answers the modules among these that know what a clinic sets. */
export function knowingClinics(modules: Iterable<string>): readonly string[] {
  return [...modules].filter((path) => CLINICS.some((clinic) => clinic.test(path)));
}

const FROM_A_CLINIC = ['clinic', 'clinicSlug', 'overlay', 'lines', 'policy', 'protocol', 'level', 'rules'];

/** Proves that what a clinic sets can not come to where a level is decided: by no module, and by no field. */
export function proveClinicAndLevel(): readonly Proof[] {
  const modules = new Set(DECIDING.flatMap((path) => [...modulesReachedFrom(path)]));
  const taken = FROM_A_CLINIC.filter((field) => caseEngine.assess({ facts: {}, [field]: {} }).ok);
  return [
    {
      claim: 'no module that decides a level reaches what a clinic sets',
      checked: modules.size,
      failures: knowingClinics(modules),
      notes: [],
    },
    {
      claim: 'a check-in takes no field that a clinic could set',
      checked: FROM_A_CLINIC.length,
      failures: taken.map((field) => `${field} is taken`),
      notes: [],
    },
  ];
}
