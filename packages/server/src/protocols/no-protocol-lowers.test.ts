import { emptyProtocol, type ProtocolContent } from '@afterneedle/contract';
import {
  createEngine,
  type KnowledgeBase,
  MAX_HOURS,
  overlayOf,
  PROTOCOL_LEVELS,
  planOf,
  rankOf,
  rulesOf,
  stanceAt,
  withRaisedLevels,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { safetyCases } from '@afterneedle/knowledge/safety-cases';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProtocol } from './check-protocol.ts';
import { type LaidOver, runProtocol } from './run-protocol.ts';

const HOUR = 3_600_000;
const PROTOCOLS = 500;
const PEOPLE = 3;
const DEPTHS = ['standard', 'deep'] as const;

const held = planKnowledge.care.filter(({ stance }) => stance === 'avoid');
const rules = rulesOf(knowledge);

const endArbitrary = (item: string) => {
  const { untilHour, floorHour } = held.find(({ id }) => id === item) ?? {};
  const around = DEPTHS.flatMap((depth) => [untilHour?.[depth] ?? 500, floorHour?.[depth] ?? 0]);
  const near = around
    .flatMap((hours) => [hours - 1, hours, hours + 24])
    .filter((hours) => hours >= 0 && hours <= MAX_HOURS);
  return fc.oneof(fc.constantFrom(...near), fc.integer({ min: 0, max: 800 }), fc.constant(null));
};

const holdArbitrary = fc.constantFrom(...held.map(({ id }) => id)).chain((item) =>
  fc.record(
    {
      item: fc.constant(item),
      untilHour: fc.record({ standard: endArbitrary(item), deep: endArbitrary(item) }),
      by: fc.constantFrom('Dr Ada Example', ''),
      reason: fc.constantFrom('She knows this skin.', ' '),
    },
    { requiredKeys: ['item', 'untilHour'] },
  ),
);

const levelArbitrary = fc.record({
  rule: fc.constantFrom(...rules.map(({ id }) => id)),
  level: fc.constantFrom(...PROTOCOL_LEVELS),
});

const lineArbitrary = fc.record(
  {
    id: fc.constant('own'),
    stance: fc.constantFrom('do' as const, 'avoid' as const),
    say: fc.constantFrom('Use the gel we gave you.', 'Use retinol.', 'Leave this out.', 'Go for a run.'),
    fromHour: fc.integer({ min: 0, max: 200 }),
    untilHour: fc.option(fc.integer({ min: 0, max: 500 })),
    thing: fc.constantFrom(...planKnowledge.things.map(({ id }) => id)),
  },
  { requiredKeys: ['id', 'stance', 'say', 'fromHour', 'untilHour'] },
);

const few = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most });
const protocolArbitrary: fc.Arbitrary<ProtocolContent> = fc
  .record({
    holds: fc.uniqueArray(holdArbitrary, { maxLength: 3, selector: ({ item }) => item }),
    levels: few(levelArbitrary, 2),
    lines: few(lineArbitrary, 1),
    sooner: fc.option(fc.integer({ min: 1, max: 48 })),
  })
  .map(({ sooner, ...content }) => ({
    ...emptyProtocol('Random'),
    ...content,
    contactWithinHours: sooner === null ? {} : { 'contact-provider': sooner },
  }));

const before = createEngine(knowledge);
const urgent = safetyCases.flatMap(({ hoursSince, facts, unmentioned, id }) => {
  const input = { ...(hoursSince === undefined ? {} : { hoursSince }), facts, unmentioned };
  const answer = before.assess(input);
  if (!answer.ok) throw new Error(id);
  const { level } = answer.assessment;
  return rankOf(level) < rankOf('same-day') ? [] : [{ id, facts: answer.facts, level }];
});

/** What is lower under some knowledge, read apart from the run. */
function lowerUnder(base: KnowledgeBase): readonly string[] {
  if (base === knowledge) return [];
  const engine = createEngine(base);
  return urgent.flatMap(({ id, facts, level }) =>
    rankOf(engine.decide(facts).level) >= rankOf(level) ? [] : [id],
  );
}

/** Where a protocol's own hours, or the plan made with them, end below the floor in the data; hour by hour. */
function belowFloor(content: ProtocolContent): readonly string[] {
  const written = content.holds.flatMap(({ item, untilHour }) => {
    const care = held.find(({ id }) => id === item);
    return DEPTHS.flatMap((depth) =>
      (untilHour[depth] ?? MAX_HOURS) <
      Math.min(care?.floorHour?.[depth] ?? 0, care?.untilHour[depth] ?? MAX_HOURS)
        ? [`${item} ${depth}`]
        : [],
    );
  });
  const clinic = overlayOf(content, { clinic: 'Random', care: planKnowledge.care, supplied: [] });
  const planned = (['standard', 'deep-or-rf'] as const).flatMap((word) => {
    const depth = word === 'standard' ? 'standard' : 'deep';
    const input = { treatments: [{ endedAt: 0, facts: { 'depth-class': word } }], person: {}, now: HOUR };
    const plan = planOf(planKnowledge, { ...input, policy: 'clinic', clinic });
    return held.flatMap(({ id, thing, floorHour, whenAny, whenContext, fromHour }) => {
      if (whenAny !== undefined || whenContext !== undefined || floorHour === undefined) return [];

      const until = Math.min(floorHour[depth], 400);
      const hours = Array.from({ length: until }, (_, hour) => hour + 1).filter((hour) => hour > fromHour);
      const free = hours.find((hour) => stanceAt(plan, thing, hour)?.stance !== 'avoid');
      return free === undefined ? [] : [`${id} is free at hour ${free} after ${word}`];
    });
  });
  return [...written, ...planned];
}

const unsound = (content: ProtocolContent, laid: LaidOver['knowledge']): readonly string[] => [
  ...lowerUnder(laid(content)),
  ...belowFloor(content),
];

const protocols = fc.sample(protocolArbitrary, { numRuns: PROTOCOLS, seed: 8 });
const asServed: LaidOver['knowledge'] = (content) => withRaisedLevels(knowledge, content);

/** Takes every rule of a protocol to the level it names, also down. */
const lowering: LaidOver['knowledge'] = ({ levels }) => ({
  ...knowledge,
  rules: knowledge.rules.map((rule) => ({
    ...rule,
    level: levels.find((one) => one.rule === rule.id)?.level ?? rule.level,
  })),
});

test(`of ${PROTOCOLS} random protocols none that may be published lowers an urgent level or ends below a floor`, async () => {
  let published = 0;
  for (const content of protocols) {
    const { problems } = await runProtocol(content, { most: PEOPLE });
    if (problems.some(({ kind }) => kind === 'blocks')) continue;
    published += 1;
    expect(unsound(content, asServed)).toEqual([]);
  }
  expect(published).toBeGreaterThan(25);
  expect(published).toBeLessThan(PROTOCOLS - 25);
}, 600_000);

test('a check that lets everything through is caught', () => {
  const letThrough = protocols.slice(0, 60);
  expect(letThrough.filter((content) => unsound(content, asServed).length > 0).length).toBeGreaterThan(5);
}, 120_000);

test('a check that lets levels fall is caught, by the reading apart and by the run itself', async () => {
  const rule = rules.find(({ id }) => id === 'pus-or-crust');
  const content: ProtocolContent = {
    ...emptyProtocol('Lower'),
    levels: [{ rule: rule?.id ?? '', level: 'self-care' }],
  };
  expect(checkProtocol(content).map(({ path }) => path)).toEqual(['/levels/0/level']);
  expect(unsound(content, lowering).length).toBeGreaterThan(0);
  expect(unsound(content, asServed)).toEqual([]);
  const overlay: LaidOver['overlay'] = ({ name }) => ({ name, supplied: [], lines: [] });
  const { problems } = await runProtocol(content, {
    laidOver: { overlay, knowledge: lowering },
    most: PEOPLE,
  });
  expect(problems.some(({ message }) => message.includes('would fall'))).toBe(true);
});
