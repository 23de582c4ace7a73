import { expect, test } from 'vitest';
import { knowingClinics, modulesReachedFrom, proveClinicAndLevel } from './clinic-and-level.ts';

test('nothing that decides a level reaches what a clinic sets', () => {
  const [modules, fields] = proveClinicAndLevel();
  expect(modules?.failures).toEqual([]);
  expect(modules?.checked).toBeGreaterThan(40);
  expect(fields?.failures).toEqual([]);
});

test('a module that reaches it is found', () => {
  expect(knowingClinics(modulesReachedFrom('packages/engine/src/index.ts'))).toContain(
    'packages/engine/src/plan/overlay.ts',
  );
  expect(knowingClinics(modulesReachedFrom('packages/server/src/check-ins/create-check-in.ts'))).toContain(
    'packages/server/src/clinics/queries.ts',
  );
});
