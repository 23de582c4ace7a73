import { countdown } from '../src/screening/countdown.ts';
import { patchReadings, patchResult } from '../src/screening/patch-test.ts';
import { screen } from '../src/screening/screen.ts';
import type { ScreeningKnowledge } from '../src/screening/screening-knowledge.ts';
import { concluded, newTally, type Proof } from './proof.ts';
import { faultyScreens, screeningMutants } from './screening-faults.ts';
import {
  proveAliveInAnyOrder,
  proveNeverMilder,
  proveRows,
  proveUnknownAsks,
  proveWorstLeads,
} from './screening-proofs.ts';
import { inDays, manyAnswers, type ScreeningRow, type ScreeningSubject } from './screening-subject.ts';

export type { ScreeningRow };

const PROOFS = [
  proveNeverMilder,
  proveUnknownAsks,
  proveWorstLeads,
  proveRows,
  proveAliveInAnyOrder,
] as const;

/** The dates of the countdown and of the patch test, for every day the treatment may be planned. */
function proveDates(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const { knowledge } = subject;
  const { preparations, patchReadingHours } = knowledge;
  for (const { id, fromHoursBefore, untilHoursBefore, floorHoursBefore = 0 } of preparations)
    if (fromHoursBefore < untilHoursBefore || untilHoursBefore < 0 || floorHoursBefore > fromHoursBefore)
      tally.failures.push(`${id} ends before it begins, or its floor is above it`);
  for (let ahead = 0; ahead <= 731; ahead++) {
    tally.checked++;
    const planned = inDays(ahead);
    const lines = countdown(knowledge, {}, { planned, today: inDays(0) });
    if (lines.length !== preparations.length) tally.failures.push(`a preparation is lost before ${planned}`);
    for (const { preparation, from, until, state } of lines) {
      const first = inDays(ahead - Math.ceil(preparation.fromHoursBefore / 24));
      const isRight = from === first && from <= until && until <= planned;
      const expected = inDays(0) < from ? 'ahead' : inDays(0) <= until ? 'now' : 'over';
      if (!isRight || state !== expected)
        tally.failures.push(`${preparation.id} from ${from} before ${planned}`);
    }
    if (lines.some(({ from }, at) => from > (lines[at + 1]?.from ?? from)))
      tally.failures.push(`the countdown to ${planned} is not in order`);
  }
  for (const { words } of manyAnswers({ ...subject, count: 500 })) {
    tally.checked++;
    const shown = countdown(knowledge, words, { planned: inDays(30), today: inDays(0) });
    for (const { id, when } of preparations) {
      const word = words[when?.c ?? ''];
      const isNeedless =
        when !== undefined && word !== undefined && word !== 'unsure' && !when.is.includes(word);
      if (shown.some(({ preparation }) => preparation.id === id) === isNeedless)
        tally.failures.push(`${id} is shown or left out wrongly when ${when?.c} is ${word}`);
    }
  }
  const readings = patchReadings(knowledge, 0);
  if (readings.length === 0 || readings.some(({ at, hours }) => at !== hours * 3_600_000))
    tally.failures.push('the patch is read at the wrong time');
  const seen = (hoursAfter: (hours: number) => number, sight: 'nothing' | 'unsure' | 'itch-or-rash') =>
    Object.fromEntries(patchReadingHours.map((hours) => [hours, { sight, hoursAfter: hoursAfter(hours) }]));
  const results = [
    patchResult(knowledge, {}) === 'waiting',
    patchResult(
      knowledge,
      seen((hours) => hours - 0.1, 'nothing'),
    ) === 'waiting',
    patchResult(
      knowledge,
      seen((hours) => hours, 'nothing'),
    ) === 'clear',
    patchResult(
      knowledge,
      seen((hours) => hours, 'unsure'),
    ) === 'unclear',
    patchResult(
      knowledge,
      seen(() => 1, 'itch-or-rash'),
    ) === 'reacted',
  ];
  tally.checked += results.length + readings.length;
  if (results.includes(false))
    tally.failures.push('a patch is called clear too early, or a rash is not believed');
  return concluded('before treatment, every preparation and patch reading has its right date', tally);
}

/** Every planted fault, in the code or in a rule, makes one of the proofs fail. */
function proveFaultsCaught(subject: ScreeningSubject): Proof {
  const tally = newTally();
  const quick = { ...subject, count: 2000 };
  for (const [how, decide] of Object.entries(faultyScreens)) {
    tally.checked++;
    const isCaught = PROOFS.some((prove) => prove({ ...quick, decide }).failures.length > 0);
    if (!isCaught) tally.failures.push(`the code where ${how} goes unnoticed`);
  }
  const inCode = tally.checked;
  const few = { ...subject, count: 0 };
  for (const { id, how, knowledge } of screeningMutants(subject.knowledge)) {
    tally.checked++;
    const own = { ...few, knowledge, rows: subject.rows.filter(({ rule }) => rule === id) };
    const isCaught =
      proveRows(own).failures.some((failure) => !failure.startsWith('no row')) ||
      [proveAliveInAnyOrder, proveNeverMilder].some((prove) => prove(own).failures.length > 0);
    if (!isCaught) tally.failures.push(`${how} goes unnoticed`);
  }
  const caught = tally.checked - tally.failures.length;
  tally.notes.push(
    `${caught} of ${tally.checked} planted faults caught: ${inCode} in the code, ${tally.checked - inCode} in the rules`,
  );
  return concluded('before treatment, every planted fault is caught', tally);
}

/** Answers every proof over what is believed before a treatment; `rows` is the clinical table, written apart. */
export function proveScreening(
  knowledge: ScreeningKnowledge,
  {
    rows,
    count,
    seed,
  }: { readonly rows: readonly ScreeningRow[]; readonly count: number; readonly seed: number },
): readonly Proof[] {
  const subject: ScreeningSubject = { knowledge, rows, decide: screen, count, seed };
  return [...PROOFS.map((prove) => prove(subject)), proveDates(subject), proveFaultsCaught(subject)];
}
