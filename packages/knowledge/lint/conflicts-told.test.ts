import { expect, test } from 'vitest';
import { CONFLICT_POLICIES } from '../src/claims/conflict.ts';
import { type Conflict, claims, conflicts, judgements } from '../src/ledger.ts';
import { conflictFaults } from '../src/uses/conflict-faults.ts';

const ledger = { claims, judgements };

const saidOf = (changed: Conflict): readonly string[] =>
  conflictFaults([changed], ledger).map(({ say }) => say);

const conflict = (id: string): Conflict => {
  const found = conflicts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`no conflict ${id}`);
  return found;
};

test('every conflict tells by which policy it falls, whom it follows, who agrees and who does not', () => {
  expect(conflictFaults(conflicts, ledger).map(({ say }) => say)).toEqual([]);
});

test('every policy is at work', () => {
  expect([...new Set(conflicts.map(({ policy }) => policy))].sort()).toEqual([...CONFLICT_POLICIES].sort());
});

test('every position is held by claims or facts of the conflict, and every claim has a position', () => {
  for (const { id, claims: all, evidence, positions } of conflicts) {
    const held = positions.flatMap(({ claims: said, evidence: found = [] }) => [...said, ...found]);
    expect(
      held.filter((one) => ![...all, ...evidence].some((known) => known === one)),
      id,
    ).toEqual([]);
    expect(
      all.filter((one) => !held.includes(one)),
      id,
    ).toEqual([]);
  }
});

test('a claim left out, on two sides or of another conflict is refused', () => {
  const base = conflict('C-01');
  expect(saidOf({ ...base, dissenters: ['S3-48'] })).toEqual([
    'C-01: S0-68 neither won, nor agreed, nor dissented',
  ]);
  expect(saidOf({ ...base, supporters: ['S0-100', 'S0-68'] })).toEqual(['C-01: S0-68 stands on two sides']);
  expect(saidOf({ ...base, supporters: ['S0-100', 'S2-03'] })).toEqual(['C-01: S2-03 does not belong to it']);
});

test('a policy that is not what happened is refused', () => {
  const strictest = conflict('C-01');
  expect(
    saidOf({ ...strictest, winner: ['S0-68'], dissenters: ['S1-92', 'S0-150', 'S3-48'] }).filter((say) =>
      say.includes('stricter'),
    ),
  ).not.toEqual([]);
  const urgency = conflict('C-21');
  expect(
    saidOf({ ...urgency, winner: ['S0-47', 'S0-118', 'S1-40', 'S3-20'], dissenters: ['S0-15', 'S0-81'] }),
  ).toHaveLength(2);
  expect(saidOf({ ...strictest, policy: 'judgement' })).toContain('C-01: policy and status do not agree');
  expect(saidOf({ ...conflict('C-06'), winner: ['S2-19', 'S4-18', 'S4-20'] })).toContain(
    'C-06: no fact outweighs',
  );
  expect(saidOf({ ...conflict('C-38'), winner: ['E-015'] })).toContain(
    'C-38: our own judgement is not named as the winner',
  );
  expect(saidOf({ ...conflict('C-30'), policy: 'safety-rule' })).toContain('C-30: nobody dissents');
  expect(saidOf({ ...conflict('C-20'), policy: 'graded' })).toContain(
    'C-20: graded, yet somebody is not followed',
  );
  expect(saidOf({ ...conflict('C-10'), resolution: 'As it was' })).toContain('C-10: the clinic is not named');
});
