import { minutesOf } from '../facts/facts.ts';
import { hoursProblem, isRecord, parseFacts } from '../facts/parse-facts.ts';
import type { Problem } from '../facts/problem.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Sample } from './sample.ts';

/** More check-ins than this are refused: one a day for half a year. */
export const MAX_SAMPLES = 200;

export type ParsedSeries =
  | { readonly ok: true; readonly samples: readonly Sample[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIELDS = ['hoursSince', 'facts'];

function sampleOf(entry: unknown, path: string, vocabulary: Vocabulary): Sample | readonly Problem[] {
  if (!isRecord(entry)) return [{ path, code: 'not-an-object', message: 'an earlier check-in is an object' }];
  const strange = Object.keys(entry)
    .filter((key) => !FIELDS.includes(key))
    .map(
      (key): Problem => ({
        path: `${path}/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`,
        code: 'unknown-field',
        message: 'this field is not known',
      }),
    );
  const { hoursSince, facts } = entry;
  const late = hoursProblem(hoursSince, `${path}/hoursSince`);
  const parsed = parseFacts(facts ?? {}, vocabulary, { path: `${path}/facts` });
  const problems = [...strange, ...(late === undefined ? [] : [late]), ...(parsed.ok ? [] : parsed.problems)];
  if (problems.length > 0 || !parsed.ok) return problems;
  return { minutes: minutesOf(hoursSince as number), facts: parsed.facts };
}

/** Answers the earlier check-ins of a person, or every field that is wrong with them; never throws. */
export function parseSeries(input: unknown, vocabulary: Vocabulary, path = '/series'): ParsedSeries {
  const refuse = (code: Problem['code'], message: string): ParsedSeries => ({
    ok: false,
    problems: [{ path, code, message }],
  });
  if (!Array.isArray(input)) return refuse('bad-value', 'a series is a list of earlier check-ins');
  if (input.length > MAX_SAMPLES) {
    return refuse('too-long', `a series has at most ${MAX_SAMPLES} earlier check-ins`);
  }
  const samples: Sample[] = [];
  const problems: Problem[] = [];
  for (const [at, entry] of input.entries()) {
    const read = sampleOf(entry, `${path}/${at}`, vocabulary);
    if (!('facts' in read)) {
      problems.push(...read);
      continue;
    }
    const before = samples.at(-1)?.minutes ?? -1;
    if (read.minutes <= before) {
      const message =
        read.minutes === before
          ? 'two check-ins can not be at the same minute'
          : 'earlier check-ins stand oldest first';
      problems.push({ path: `${path}/${at}/hoursSince`, code: 'bad-value', message });
    }
    samples.push(read);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, samples };
}

/** Answers what is wrong with earlier check-ins beside the time of this one, or nothing. */
export function timeProblems(
  samples: readonly Sample[],
  minutes: number | undefined,
  path = '/series',
): readonly Problem[] {
  if (samples.length === 0) return [];
  if (minutes === undefined) {
    const message = 'earlier check-ins can only be read when the hours of this one are known';
    return [{ path: '/hoursSince', code: 'bad-value', message }];
  }
  return samples.flatMap((sample, at): readonly Problem[] => {
    if (sample.minutes < minutes) return [];
    const message = 'an earlier check-in lies before this one';
    return [{ path: `${path}/${at}/hoursSince`, code: 'out-of-range', message }];
  });
}
