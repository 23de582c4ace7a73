import {
  dayKeyOf,
  type PatchSight,
  type Problem,
  parseScreening,
  patchResult,
  rankOf,
  type ScreeningAnswers,
} from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import type { CheckIn } from '../../offline/check-in.ts';
import type { KeptBefore, KeptPatch } from '../../offline/kept-before.ts';

const HOUR = 3_600_000;
const CONTACT = rankOf('contact-provider');

/** Answers what a kept patch test has come to. */
export function resultOfPatch({ putOnAt, readings }: KeptPatch): ReturnType<typeof patchResult> {
  const seen: Record<number, { sight: PatchSight; hoursAfter: number }> = {};
  for (const [hours, { sight, seenAt }] of Object.entries(readings))
    seen[Number(hours)] = { sight, hoursAfter: (seenAt - putOnAt) / HOUR };
  return patchResult(screeningKnowledge, seen);
}

/** Answers the newest check-in on this device in which the skin needed someone to look at it. */
export function recordedReaction(checkIns: readonly CheckIn[]): CheckIn | undefined {
  return checkIns.find(
    ({ result, delivery }) => result !== undefined && rankOf(delivery?.raisedTo ?? result.level) >= CONTACT,
  );
}

/** What the patch tests on this device say; a reaction counts whatever was answered. */
function patchWords({ patches, words }: KeptBefore): Record<string, string> {
  const results = patches.map(resultOfPatch);
  if (results.includes('reacted')) return { 'patch-test': 'reacted', 'product-allergy': 'yes' };
  if (results.length === 0 || words['patch-test'] !== undefined) return {};
  return { 'patch-test': results.every((result) => result === 'clear') ? 'clear' : 'waiting' };
}

/** Answers every answer in force: what was answered, and what this device knows from before where it was not. */
export function wordsInForce(
  kept: KeptBefore,
  checkIns: readonly CheckIn[],
): Readonly<Record<string, string>> {
  const before = recordedReaction(checkIns) === undefined ? {} : { 'past-reaction': 'yes' };
  return { ...before, ...kept.words, ...patchWords(kept) };
}

function fieldsOf(kept: KeptBefore, checkIns: readonly CheckIn[]): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...wordsInForce(kept, checkIns) };
  for (const { id, measure, dated } of screeningKnowledge.questions) {
    const typed = kept.numbers[id]?.trim().replace(',', '.') ?? '';
    if (measure !== undefined && typed !== '' && fields[id] === undefined) fields[id] = Number(typed);
    const day = kept.days[id];
    const word = fields[id];
    if (dated?.values.some((value) => value === word) === true && day !== undefined && day !== '')
      fields[dayKeyOf(id)] = day;
  }
  return fields;
}

/** Answers what was answered, as the engine takes it, with every field that is wrong left out and named. */
export function answersOf(
  kept: KeptBefore,
  checkIns: readonly CheckIn[],
  today: string,
): { readonly answers: ScreeningAnswers; readonly problems: readonly Problem[] } {
  const fields = fieldsOf(kept, checkIns);
  const options = kept.planned === undefined ? { today } : { today, planned: kept.planned };
  const first = parseScreening(fields, screeningKnowledge, options);
  if (first.ok) return { answers: first.answers, problems: [] };
  const wrong = new Set(first.problems.map(({ path }) => path));
  const right = Object.entries(fields).filter(([key]) => !wrong.has(`/facts/${key}`));
  const second = parseScreening(
    Object.fromEntries(right),
    screeningKnowledge,
    wrong.has('/planned') ? { today } : options,
  );
  return { answers: second.ok ? second.answers : { words: {}, days: {} }, problems: first.problems };
}
