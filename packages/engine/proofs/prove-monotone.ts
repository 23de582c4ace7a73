import {
  CODES,
  CONTEXT_UNKNOWN,
  isUnsureCode,
  leastStep,
  mostStep,
  UNKNOWN,
} from '../src/facts/fact-slots.ts';
import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import type { KnowledgeBase } from '../src/facts/knowledge-base.ts';
import { LEVELS, rankOf } from '../src/facts/level.ts';
import { SCALES } from '../src/facts/vocabulary.ts';
import { encode } from '../src/rules/encode.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import { atomsOf, firstMinute } from '../src/rules/holds.ts';
import { rankOfFired } from '../src/rules/interpret.ts';
import type { Condition, Lift, Rule } from '../src/rules/rule.ts';
import type { CompiledKnowledge } from '../src/triage/compiled-knowledge.ts';
import { concluded, newTally, type Proof, type Tally } from './proof.ts';
import { MOST_STATES, places, product } from './walk-states.ts';

/** A finding with all it is a part of and all its parts: what an answer about one may say about another. */
function kinOf(id: string, { vocabulary }: KnowledgeBase): readonly string[] {
  const kin = new Set([id]);
  for (let size = 0; size < kin.size; ) {
    size = kin.size;
    for (const { id: part, of } of vocabulary.findings) {
      if (of === undefined) continue;
      if (kin.has(of)) kin.add(part);
      if (kin.has(part)) kin.add(of);
    }
  }
  return [...kin];
}

const ANSWERS: readonly (FindingAnswer | undefined)[] = [0, 1, 2, 3, true, 'unsure', undefined];
const answersFor = (max: number) => ANSWERS.filter((answer) => typeof answer !== 'number' || answer <= max);

/**
 * From answers to steps: a higher answer about one finding never lowers what is certain or possible of any finding,
 * and what nobody answered or was unsure is never taken for less than "no" nor for less than it may be.
 */
function checkAnswers(compiled: CompiledKnowledge, tally: Tally): void {
  const { knowledgeBase, layout } = compiled;
  const { slots } = layout;
  const definitions = new Map(knowledgeBase.vocabulary.findings.map((finding) => [finding.id, finding]));
  const done = new Set<string>();
  const codes = new Uint8Array(slots.count);
  for (const { id: start } of knowledgeBase.vocabulary.findings) {
    const kin = kinOf(start, knowledgeBase);
    if (done.has(kin.toSorted().join())) continue;
    done.add(kin.toSorted().join());
    const masks = [
      ...new Set(
        knowledgeBase.masking.filter(({ hides }) => hides.some((id) => kin.includes(id))).map(({ c }) => c),
      ),
    ];
    const words = masks.map((c) => [
      undefined,
      'unsure',
      ...(knowledgeBase.vocabulary.contexts.find(({ id }) => id === c)?.values ?? []),
    ]);
    const answers = kin.map((id) => answersFor(SCALES[definitions.get(id)?.scale ?? 'presence'].max));
    const spansOf = (at: readonly number[]) => {
      const findings: Record<string, FindingAnswer> = {};
      for (const [place, id] of kin.entries()) {
        const answer = answers[place]?.[at[place] ?? 0];
        if (answer !== undefined) findings[id] = answer;
      }
      const contexts: Record<string, string> = {};
      for (const [place, c] of masks.entries()) {
        const word = words[place]?.[at[kin.length + place] ?? 0];
        if (word !== undefined) contexts[c] = word;
      }
      encode({ findings, contexts }, codes, layout);
      return kin.map((id) => {
        const slot = slots.slotOf.get(id) ?? 0;
        const code = codes[slot] ?? 0;
        return { code, least: leastStep(code), most: mostStep(code, slots.max[slot] ?? 0) };
      });
    };
    for (const at of product([...answers, ...words].map(({ length }) => length))) {
      tally.checked++;
      const spans = spansOf(at);
      if (spans.some(({ least, most }) => least > most))
        tally.failures.push(`${kin.join()} is more than it may be`);
      for (const [place, id] of kin.entries()) {
        const answer = answers[place]?.[at[place] ?? 0];
        const code = spans[place]?.code ?? 0;
        const isOpen = code === UNKNOWN || isUnsureCode(code);
        for (const [to, other] of (answers[place] ?? []).entries()) {
          const isRaise =
            typeof answer === 'number' &&
            (other === true ? answer <= 1 : typeof other === 'number' && other === answer + 1);
          const isOpened = answer === 0 && (other === undefined || other === 'unsure');
          const isClosed = isOpen && typeof other === 'number';
          if (!isRaise && !isOpened && !isClosed) continue;
          const others = spansOf(at.map((value, index) => (index === place ? to : value)));
          const say = `${id} from ${answer ?? 'not asked'} to ${other ?? 'not asked'} lowers one of ${kin.join()}`;
          for (const [index, before] of spans.entries()) {
            const after = others[index] as typeof before;
            if (isRaise && (after.least < before.least || after.most < before.most)) tally.failures.push(say);
            if (isRaise && isUnsureCode(before.code) && !isUnsureCode(after.code)) {
              tally.failures.push(`${say}: nobody is unsure any more`);
            }
            if (isOpened && (after.least < before.least || after.most < before.most))
              tally.failures.push(say);
            if (isClosed && after.most > before.most) tally.failures.push(`${say}: it was possible`);
          }
        }
      }
    }
  }
}

/** From steps to conditions: a higher step or a later minute never takes a condition away. */
function checkConditions({ tables, layout }: CompiledKnowledge, tally: Tally): void {
  const { least, most, cutRows, atomWords, cuts } = tables;
  const isWithin = (a: number, b: number): boolean => (a & ~b) === 0;
  for (let slot = 0; slot < layout.slots.findingCount; slot++) {
    for (let step = 0; step < 3; step++) {
      tally.checked++;
      const at = slot * CODES + step;
      const lowered = [least, most].some((masks) => !isWithin(masks[at] ?? 0, masks[at + 1] ?? 0));
      if (lowered) tally.failures.push(`${layout.slots.ids[slot]} at ${step + 1} meets less than at ${step}`);
    }
  }
  for (let row = 0; row < cuts.length; row++) {
    tally.checked++;
    for (let word = 0; word < atomWords; word++) {
      const at = row * atomWords + word;
      if (!isWithin(cutRows[at] ?? 0, cutRows[at + atomWords] ?? 0)) {
        tally.failures.push(`after ${cuts[row]} minutes less holds than before`);
      }
    }
  }
}

interface Dial {
  readonly slot: number;
  /** Steps in rising order, or the words of a context in any. */
  readonly codes: readonly number[];
  readonly isRising: boolean;
}

function dialsOf(condition: Condition, { layout, knowledgeBase }: CompiledKnowledge): readonly Dial[] {
  const steps = new Map<string, Set<number>>();
  const contexts = new Set<string>();
  for (const atom of atomsOf(condition)) {
    if ('f' in atom) steps.set(atom.f, (steps.get(atom.f) ?? new Set([0])).add(atom.atLeast));
    else if ('c' in atom) contexts.add(atom.c);
  }
  const slotOf = (id: string): number => layout.slots.slotOf.get(id) ?? 0;
  return [
    ...[...steps].map(([id, codes]) => ({
      slot: slotOf(id),
      codes: [...codes].toSorted((a, b) => a - b),
      isRising: true,
    })),
    ...[...contexts].map((id) => ({
      slot: slotOf(id),
      codes: [
        ...(knowledgeBase.vocabulary.contexts.find((one) => one.id === id)?.values ?? []).keys(),
        CONTEXT_UNKNOWN,
      ],
      isRising: false,
    })),
  ];
}

/** From conditions to rules: each rule and lift over all states of its own facts, one step up at a time, on the tables. */
function checkRules(compiled: CompiledKnowledge, tally: Tally): void {
  const { tables, workspace, rules, lifts } = compiled;
  const entries: readonly (Rule | Lift)[] = [...rules, ...lifts];
  for (const [index, rule] of entries.entries()) {
    const dials = dialsOf(rule, compiled);
    const hours = atomsOf(rule).flatMap((atom) => ('f' in atom || 'c' in atom ? [] : [firstMinute(atom)]));
    const minutes = [-1, ...[...new Set(hours)].toSorted((a, b) => a - b)];
    const isFired = (at: readonly number[]): boolean => {
      workspace.codes.fill(0);
      for (const [place, { slot, codes }] of dials.entries())
        workspace.codes[slot] = codes[at[place] ?? 0] ?? 0;
      const minute = minutes[at[dials.length] ?? 0] ?? -1;
      evaluate(tables, workspace, minute < 0 ? undefined : minute);
      return (((workspace.fired[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
    };
    const sizes = [...dials.map(({ codes }) => codes.length), minutes.length];
    const total = sizes.reduce((all, size) => all * size, 1);
    if (total > MOST_STATES)
      tally.notes.push(
        `${rule.id}: of ${total} states those at most three facts from all or none; the rest by the form read back from the tables`,
      );
    let fires = 0;
    for (const at of places(sizes)) {
      tally.checked++;
      if (!isFired(at)) continue;
      fires++;
      for (const [place, size] of sizes.entries()) {
        const isRising = dials[place]?.isRising ?? true;
        if (!isRising || (at[place] ?? 0) + 1 >= size) continue;
        const raised = at.with(place, (at[place] ?? 0) + 1);
        if (!isFired(raised)) tally.failures.push(`${rule.id} goes out when one of its facts gets worse`);
      }
    }
    if (fires === 0) tally.failures.push(`${rule.id} fires in no state of its facts`);
  }
}

/** From rules to the level: one more rule or lift, or a higher one, never lowers it. */
function checkComposition(tally: Tally): void {
  const entry = { id: '', all: [], cites: [''], say: '' } as const;
  const every = Array.from({ length: 128 }, (_, bits) => bits);
  const rankIn = (bits: number): number =>
    rankOfFired({
      rules: LEVELS.filter((_, rank) => ((bits >> rank) & 1) === 1).map(
        (level): Rule => ({ ...entry, level }),
      ),
      lifts: (['contact-provider', 'same-day'] as const)
        .filter((_, place) => ((bits >> (5 + place)) & 1) === 1)
        .map((upTo): Lift => ({ ...entry, upTo })),
      isBare: false,
    });
  for (const bits of every) {
    for (let more = 0; more < 7; more++) {
      tally.checked++;
      if (rankIn(bits | (1 << more)) < rankIn(bits))
        tally.failures.push(`one more rule or lift lowers ${bits}`);
    }
    const highest = rankOf('same-day');
    const unlifted = rankIn(bits & 31);
    if (rankIn(bits) > Math.max(unlifted, Math.min(unlifted + 1, highest)))
      tally.failures.push(`${bits} is lifted too far`);
  }
}

/** What follows from the time: a context fact that early hours settle never meets more than later hours do. */
function checkDerived(compiled: CompiledKnowledge, tally: Tally): void {
  const { knowledgeBase, layout, tables } = compiled;
  const codes = new Uint8Array(layout.slots.count);
  const hours = knowledgeBase.derivations.flatMap(({ when }) =>
    'untilHour' in when ? [when.untilHour * 60] : [],
  );
  const minutes = [...new Set([0, ...hours, ...hours.map((minute) => minute + 1)])].toSorted((a, b) => a - b);
  for (const { gives } of knowledgeBase.derivations) {
    const slot = layout.slots.slotOf.get(gives.c) ?? 0;
    const masksAt = (minute: number) => {
      const facts: Facts = { findings: {}, contexts: {}, minutes: minute };
      encode(facts, codes, layout);
      const at = slot * CODES + (codes[slot] ?? 0);
      return { least: tables.least[at] ?? 0, most: tables.most[at] ?? 0 };
    };
    for (const [index, minute] of minutes.entries()) {
      tally.checked++;
      const next = minutes[index + 1];
      if (next === undefined) continue;
      const [before, after] = [masksAt(minute), masksAt(next)];
      if ((before.least & ~after.least) !== 0 || (before.most & ~after.most) !== 0) {
        tally.failures.push(
          `${gives.c}, as the time tells it, meets less at minute ${next} than at ${minute}`,
        );
      }
    }
  }
}

/**
 * Proves, link by link over all states of each link, that a finding, severity, course or hour that gets worse never
 * lowers the level, and that neither unsure nor unknown is ever better than no.
 */
export function proveMonotone(compiled: CompiledKnowledge): Proof {
  const tally = newTally();
  checkAnswers(compiled, tally);
  checkConditions(compiled, tally);
  checkRules(compiled, tally);
  checkComposition(tally);
  checkDerived(compiled, tally);
  return concluded('worse, more or longer never lowers the level', {
    ...tally,
    failures: [...new Set(tally.failures)],
  });
}
