import type { FindingId } from '@afterneedle/knowledge';
import { FEEL, LOOK } from '@afterneedle/knowledge/interview';
import { changeCheckIn, createCheckIn, listCheckIns } from '../../offline/check-in-store.ts';
import { answersNow, type KeptDay } from '../../offline/diary-day.ts';
import type { Answer, Answers } from '../check-in/answer.ts';
import { readText } from '../check-in/triage.ts';

type Said = Readonly<Record<string, number | true | 'unsure'>>;

/** What the day says, with what its note was read to say where no answer says it. */
function saidOn(day: KeptDay): Said {
  const read = day.notes.map(({ value }) => readText(value).findings);
  const told = Object.keys(day.answers).flatMap((finding) => {
    const [worst] = answersNow(day, finding);
    return worst === undefined ? [] : [[finding, worst.value] as const];
  });
  return { ...Object.assign({}, ...read), ...Object.fromEntries(told) };
}

/** A list with what was said ticked; what nobody was sure of keeps "not sure" for the rest. */
function listDraft(said: Said, asked: readonly FindingId[]): Answer | undefined {
  const known = asked.filter((id) => said[id] !== undefined);
  const picked = known.filter((id) => said[id] !== 0 && said[id] !== 'unsure');
  const isUnsure = known.some((id) => said[id] === 'unsure');
  if (picked.length === 0 && !isUnsure) return undefined;
  const steps = picked.flatMap((id) =>
    typeof said[id] === 'number' ? [[id, String(said[id])] as const] : [],
  );
  return { kind: 'list', picked, others: isUnsure ? 'unsure' : 'no', steps: Object.fromEntries(steps) };
}

/** Answers what a check-in starts from, by the key of the page: nothing counts until its page was continued. */
export function draftsOf(day: KeptDay): Answers {
  const said = saidOn(day);
  const note = day.notes.map(({ value }) => value).join('\n');
  const look = listDraft(said, LOOK);
  const feel = listDraft(said, FEEL);
  return {
    ...(note === '' ? {} : { message: { kind: 'message', text: note } as const }),
    ...(look === undefined ? {} : { look }),
    ...(feel === undefined ? {} : { feel }),
  };
}

/** Begins a check-in that starts from what a day says, for the clinic of the last one; answers its id. */
export async function beginCheckIn(day: KeptDay | undefined): Promise<string> {
  const [last] = await listCheckIns();
  const { id } = await createCheckIn(last?.clinicSlug);
  if (day !== undefined) await changeCheckIn(id, (checkIn) => ({ ...checkIn, drafts: draftsOf(day) }));
  return id;
}
