import { liftsOf, rankOf, rulesOf } from '@afterneedle/engine';
import { type Dice, factsOfReading, joined, minimalReadings } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { maxOf, type Person, personOf } from './person.ts';

const SAME_DAY = rankOf('same-day');
/** Hours at which a state that names none is looked at as well. */
const LATER = [0, 30, 130] as const;
const EXTRA_SIGNS = [
  'redness',
  'swelling',
  'tightness',
  'dryness',
  'itch',
  'peeling',
  'warmth',
  'bumps',
] as const;

/** Every weakest state in which a rule of same-day or above fires, and each lift to same-day with each rule it can lift. */
function* weakestStates() {
  const rules = rulesOf(knowledge);
  for (const rule of rules.filter(({ level }) => rankOf(level) >= SAME_DAY))
    for (const reading of minimalReadings(rule)) yield { from: rule.id, reading };
  const lifted = rules.filter(({ level }) => level === 'contact-provider');
  for (const lift of liftsOf(knowledge).filter(({ upTo }) => upTo === 'same-day')) {
    for (const rule of lifted) {
      const [a] = minimalReadings(lift);
      const [b] = minimalReadings(rule);
      if (a !== undefined && b !== undefined)
        yield { from: `${lift.id} on ${rule.id}`, reading: joined(a, b) };
    }
  }
}

/** Answers people in whom hardly anything is wrong but what one rule asks, bare and with ordinary signs beside it. */
export function peopleFromRules(count: number, dice: Dice): readonly Person[] {
  const people: Person[] = [];
  const states = [...weakestStates()];
  for (let round = 0; people.length < count || round < LATER.length; round++) {
    for (const [index, { from, reading }] of states.entries()) {
      const { findings, contexts, minutes = 0 } = factsOfReading(reading, knowledge, { withWholes: true });
      const signs: Record<string, number> = {};
      for (const [id, step] of Object.entries(findings)) signs[id] = Number(step);
      for (const id of round === 0 ? [] : EXTRA_SIGNS) {
        if (dice(3) === 0 && signs[id] === 0) signs[id] = Math.min(maxOf(id), 1 + dice(2));
      }
      const isFree = reading.minutes < 0;
      const began = { 'after-48h': 50, '24-48h': 26 }[contexts['bumps-began'] ?? ''] ?? 0;
      const hour = Math.max(isFree ? (LATER[round % LATER.length] ?? 0) : 0, began - minutes / 60);
      people.push(
        personOf({
          id: `rule-${round}-${index}`,
          from,
          findings: signs,
          contexts: timed(contexts, minutes / 60 + hour),
          minutes: minutes + hour * 60,
        }),
      );
    }
  }
  return people;
}

/** What happened with the treatment is as old as the treatment. */
function timed(contexts: Readonly<Record<string, string>>, hour: number): Readonly<Record<string, string>> {
  const changed = { ...contexts };
  if (hour > 24 && changed['numbing-cream'] === 'within-24h') changed['numbing-cream'] = 'later';
  if (hour > 72 && changed['blood-exposure'] === 'within-72h') changed['blood-exposure'] = 'later';
  return changed;
}
