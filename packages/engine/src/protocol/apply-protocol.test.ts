import { describe, expect, test } from 'vitest';
import { input, lineOf, planned, read } from '../../proofs/plan-reader.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { smallPlanKnowledge } from '../../proofs/small-plan-knowledge.ts';
import { planOf } from '../plan/plan-of.ts';
import { rulesOf } from '../rules/rules-of.ts';
import { overlayOf } from './overlay-of.ts';
import type { ProtocolHold } from './protocol.ts';
import { raisedRuleOf, withRaisedLevels } from './raised-levels.ts';
import { withSoonerContact } from './sooner-contact.ts';

const { care } = smallPlanKnowledge;
const named = { by: 'Dr Ada Example', reason: 'She knows this skin.' };
const itemOf = (thing: string): string =>
  care.find((one) => one.thing === thing && one.stance === 'avoid')?.id ?? '';
const until = (hours: number | null) => ({ standard: hours, deep: hours });

function planWith(holds: readonly ProtocolHold[], facts: Readonly<Record<string, string>> = {}) {
  const clinic = overlayOf({ holds, lines: [] }, { clinic: 'Rose', care, supplied: [] });
  return planned({ policy: 'clinic', clinic }, facts);
}

describe('holds of a protocol', () => {
  test('a longer one counts without a name, and says whose it is', () => {
    const plan = planWith([{ item: itemOf('heavy-cream'), untilHour: until(300) }]);
    expect(read(plan, 'heavy-cream')).toMatch(/^avoid 0-300/);
    expect(lineOf(plan, 'heavy-cream')?.changed).toMatchObject({ clinic: 'Rose', untilHour: 300 });
  });

  test('a shorter one counts with a name, never below the floor, and by depth', () => {
    const holds = [{ item: itemOf('actives'), untilHour: { standard: 72, deep: 168 }, ...named }];
    expect(read(planWith(holds, { 'depth-class': 'standard' }), 'actives')).toMatch(/^avoid 0-72/);
    expect(read(planWith(holds, { 'depth-class': 'deep-or-rf' }), 'actives')).toMatch(/^avoid 0-168/);
    expect(read(planWith(holds, { 'depth-class': 'unsure' }), 'actives')).toMatch(/^avoid 0-168/);
    const low = [{ item: itemOf('actives'), untilHour: until(1), ...named }];
    expect(read(planWith(low, { 'depth-class': 'standard' }), 'actives')).toMatch(/^avoid 0-48/);
  });

  test('an item that does not count for this person changes nothing and is not told', () => {
    const conditional = care.find(
      ({ stance, whenContext }) => stance === 'avoid' && whenContext !== undefined,
    );
    if (conditional === undefined) throw new Error('the small knowledge has no item on a fact');
    const other = conditional.whenContext?.c ?? '';
    const clinic = overlayOf(
      { holds: [{ item: conditional.id, untilHour: until(2000) }], lines: [] },
      { clinic: 'Rose', care, supplied: [] },
    );
    const denied = planOf(smallPlanKnowledge, {
      ...input(),
      policy: 'clinic',
      clinic,
      person: { [other]: 'no' },
    });
    expect(denied.lines.filter(({ changed }) => changed !== undefined)).toEqual([]);
  });
});

describe('levels of a protocol', () => {
  const [lowest] = rulesOf(smallKnowledge).toReversed();
  if (lowest === undefined) throw new Error('the small knowledge has no rule');

  test('a raised rule stands beside the one it raises', () => {
    const raised = withRaisedLevels(smallKnowledge, { levels: [{ rule: lowest.id, level: 'same-day' }] });
    const own = rulesOf(raised).find(({ id }) => raisedRuleOf(id) === lowest.id);
    expect(own).toMatchObject({ level: 'same-day', contactWithinHours: 24, all: lowest.all });
    expect(rulesOf(raised)).toEqual(expect.arrayContaining([...rulesOf(smallKnowledge)]));
  });

  test('a rule that would fall, and one nobody knows, add nothing', () => {
    const highest = rulesOf(smallKnowledge)[0]?.id ?? '';
    const levels = [
      { rule: highest, level: 'self-care' as const },
      { rule: 'no-such-rule', level: 'emergency' as const },
    ];
    expect(withRaisedLevels(smallKnowledge, { levels })).toBe(smallKnowledge);
  });

  test('somebody is contacted sooner, never later', () => {
    const result = { level: 'contact-provider', contactWithinHours: 48 } as const;
    expect(withSoonerContact(result, { contactWithinHours: { 'contact-provider': 12 } })).toMatchObject({
      contactWithinHours: 12,
    });
    expect(withSoonerContact(result, { contactWithinHours: { 'contact-provider': 90, 'same-day': 1 } })).toBe(
      result,
    );
  });
});
