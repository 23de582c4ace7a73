import { expect, test } from 'vitest';
import type { CareItem } from '../src/care/care-item.ts';
import { careNow } from '../src/care/care-now.ts';
import type { Cause } from '../src/causes/cause.ts';
import { createEngine } from '../src/create-engine.ts';
import { boundsOf } from '../src/facts/bounds.ts';
import type { Facts } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { diceOf, randomFacts } from './random.ts';
import { type RecordedCase, recordedText } from './recorded.ts';
import { smallKnowledge } from './small-knowledge.ts';

const cause = (id: string, more: Partial<Cause>): Cause => ({
  id,
  label: id,
  about: `${id}.`,
  prior: 0,
  onset: [],
  cues: [],
  cites: ['X-1'],
  ...more,
});

const care = (id: string, more: Partial<CareItem>): CareItem => ({
  id,
  stance: 'do',
  thing: id,
  label: id,
  say: `${id}.`,
  fromHour: 0,
  untilHour: { standard: 48, deep: 96 },
  cites: ['X-1'],
  ...more,
});

const sore = { f: 'soreness', holds: 200, fails: -40, say: 'sore' } as const;

/** The small knowledge with causes and care of every form the types allow: more than are named, ties, part hours. */
const rich: KnowledgeBase = {
  ...smallKnowledge,
  causes: [
    ...smallKnowledge.causes,
    cause('twin-b', { cues: [sore], onset: [{ until: 12.51, add: 100, say: 'the first hours' }] }),
    cause('twin-a', { cues: [sore], onset: [{ until: 12.51, add: 100 }] }),
    cause('usual', {
      prior: -200,
      cues: [
        { c: 'masked', is: ['none'], holds: 350, fails: -60, say: 'no medicine' },
        { c: 'diabetes', is: ['yes'], holds: 150, fails: -20, say: 'diabetes' },
        { f: 'bumps', atLeast: 2, holds: 250, say: 'bumps' },
      ],
      needs: ['bumps', 'redness'],
      ownCue: ['bumps', 'lump'],
    }),
    cause('near', { prior: -151, cues: [{ f: 'redness', atLeast: 3, holds: 500, fails: 10, say: 'red' }] }),
    cause('late', {
      onset: [
        { until: 100, add: -50, say: 'early' },
        { until: 300, add: 700, say: 'the time fits' },
      ],
      cues: [
        { f: 'swelling', atLeast: 2, holds: 300, say: 'swollen' },
        { c: 'numbing', is: ['later'], holds: 300, fails: -300, say: 'numbed late' },
        { c: 'depth-class', is: ['standard'], holds: 40, fails: -90, say: 'the depth' },
      ],
    }),
  ],
  care: [
    ...smallKnowledge.care,
    care('rest', { whenContext: { c: 'device', is: ['rf'] } }),
    care('wash', { fromHour: 4, untilHour: { standard: null, deep: 96 } }),
    care('scrub', { stance: 'avoid', untilHour: { standard: 30, deep: null } }),
    care('sun', { stance: 'avoid', untilHour: { standard: 90, deep: 30 }, unlessAny: ['pus', 'fever'] }),
    care('salt', {
      stance: 'avoid',
      whenAny: ['bumps'],
      whenContext: { c: 'numbing', is: ['none', 'later'] },
    }),
  ],
  firstAid: [
    ...smallKnowledge.firstAid,
    { id: 'sit', whenAny: ['dizzy'], inEmergencyAny: ['metal', 'ringing'], say: 'Sit.', cites: ['X-1'] },
  ],
};
const engine = createEngine(rich);

function* facts(count: number, seed: number): Generator<Facts> {
  const dice = diceOf(seed);
  for (let index = 0; index < count; index++) yield randomFacts(rich, dice);
  const calm = Object.fromEntries(rich.vocabulary.findings.map(({ id }) => [id, 0]));
  for (const minutes of [
    0, 240, 241, 750, 751, 752, 1799, 1800, 1801, 2880, 2881, 5400, 5760, 5761, 6000, 6001,
  ]) {
    for (const said of [{}, { soreness: 1 }, { redness: 3, bumps: 2 }, { swelling: 2, lump: 1 }]) {
      for (const depth of [{}, { 'depth-class': 'light' }, { 'depth-class': 'deep-or-rf', device: 'rf' }]) {
        yield { findings: { ...calm, ...said }, contexts: { masked: 'none', ...depth }, minutes };
      }
    }
  }
}

/** What is there or unsure, and the time: the rest is absent, ordinary or unknown. */
function told({ findings, contexts, minutes }: Facts): string {
  const there = Object.entries(findings).flatMap(([id, answer]) => (answer === 0 ? [] : [`${id} ${answer}`]));
  return [minutes ?? 'no time', ...there, ...Object.values(contexts)].join(', ');
}

function* results(): Generator<RecordedCase> {
  for (const input of facts(200, 41)) {
    const answer = engine.explainForPage(input);
    const { level, levelAtWorst, causes, doNow } = answer;
    const shown = [level, levelAtWorst, causes.map(({ id }) => id).join(), doNow.map(({ id }) => id).join()];
    yield { input: told(input), shown: shown.join(' '), answer: [answer, engine.nearRules(input)] };
  }
}

function* cares(): Generator<RecordedCase> {
  for (const input of facts(200, 43)) {
    const bounds = boundsOf(input, rich);
    const [usual, emergency] = [false, true].map((isEmergency) => careNow(rich, bounds, { isEmergency }));
    const shown = usual?.avoidUntil.map(({ item, untilHour }) => `${item.id} ${untilHour}`).join();
    yield { input: told(input), shown, answer: [usual, emergency] };
  }
}

test.each([
  ['results', results],
  ['care', cares],
])('%s of made-up check-ins stay as they were recorded', async (name, cases) => {
  await expect(recordedText(cases())).toMatchFileSnapshot(`${import.meta.dirname}/recorded/${name}.txt`);
});
