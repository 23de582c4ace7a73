import type { Facts, FindingAnswer } from '../src/facts/facts.ts';
import type { Sample } from '../src/series/sample.ts';
import type { SeriesReading } from '../src/series/series-reading.ts';
import { explain } from '../src/triage/explain.ts';
import type { SeriesSubject } from './series-subject.ts';

/** A way in which a series could go wrong, planted to see that a proof finds it. */
interface SeriesFault {
  readonly how: string;
  readonly plant: (subject: SeriesSubject) => SeriesSubject;
}

type Facing = (samples: readonly Sample[]) => readonly Sample[];
type Twist = (reading: SeriesReading, samples: readonly Sample[]) => Readonly<Record<string, number>>;

/** Reads other check-ins than those that were given. */
function seeing(subject: SeriesSubject, facing: Facing): SeriesSubject {
  return { ...subject, read: (samples) => subject.read(facing(samples)) };
}

/** Raises something else than what was read. */
function raising(subject: SeriesSubject, twist: Twist): SeriesSubject {
  const read = (samples: readonly Sample[]): SeriesReading => {
    const reading = subject.read(samples);
    return { ...reading, findings: twist(reading, samples) };
  };
  return { ...subject, read };
}

/** Explains through the planted reading and merging, in one reading of the facts only. */
function explaining(subject: SeriesSubject, choose: 'said' | 'shown'): SeriesSubject {
  return {
    ...subject,
    explain: (samples) => {
      const last = samples.findLast(({ facts }) => Object.keys(facts.findings).length > 0);
      if (last === undefined) return undefined;
      const facts: Facts = { ...last.facts, minutes: last.minutes };
      const raised = subject.raise(facts, subject.read(samples).findings)[choose];
      return { explanation: explain(subject.compiled, raised), facts: raised };
    },
  };
}

function withNothingAs(answer: FindingAnswer): Facing {
  return (samples) => {
    const asked = [...new Set(samples.flatMap(({ facts }) => Object.keys(facts.findings)))];
    return samples.map((sample) => {
      const blank = Object.fromEntries(asked.map((id) => [id, answer]));
      return { ...sample, facts: { ...sample.facts, findings: { ...blank, ...sample.facts.findings } } };
    });
  };
}

const isRecent = (hours: number, samples: readonly Sample[]) => {
  const last = samples.at(-1)?.minutes ?? 0;
  return ({ minutes }: Sample): boolean => last - minutes <= hours * 60;
};

/** Everything planted; each must be found by one of the proofs. */
export const seriesFaults: readonly SeriesFault[] = [
  { how: 'what was not asked is taken for gone', plant: (subject) => seeing(subject, withNothingAs(0)) },
  {
    how: 'only the last two check-ins are read',
    plant: (subject) => seeing(subject, (samples) => samples.slice(-2)),
  },
  {
    how: 'only the last three check-ins are read',
    plant: (subject) => seeing(subject, (samples) => samples.slice(-3)),
  },
  {
    how: 'the last check-in is left out',
    plant: (subject) => seeing(subject, (samples) => (samples.length > 1 ? samples.slice(0, -1) : samples)),
  },
  {
    how: 'check-ins of more than two days ago are forgotten',
    plant: (subject) => seeing(subject, (samples) => samples.filter(isRecent(48, samples))),
  },
  {
    how: 'a severe answer is taken for a mistake',
    plant: (subject) =>
      seeing(subject, (samples) =>
        samples.map((sample) => ({
          ...sample,
          facts: {
            ...sample.facts,
            findings: Object.fromEntries(
              Object.entries(sample.facts.findings).map(([id, answer]) => [id, answer === 3 ? 0 : answer]),
            ),
          },
        })),
      ),
  },
  {
    how: 'a missed check-in counts as one without signs',
    plant: (subject) =>
      seeing(subject, (samples) => {
        const asked = Object.keys(
          samples.findLast(({ facts }) => Object.keys(facts.findings).length > 0)?.facts.findings ?? {},
        );
        const gone = Object.fromEntries(asked.map((id) => [id, 0] as const));
        return samples.map((sample) =>
          Object.keys(sample.facts.findings).length > 0
            ? sample
            : { ...sample, facts: { ...sample.facts, findings: gone } },
        );
      }),
  },
  {
    how: 'a fast rise counts less than a rise',
    plant: (subject) =>
      raising(subject, ({ findings }) =>
        Object.fromEntries(Object.entries(findings).map(([id, step]) => [id, step === 3 ? 1 : step])),
      ),
  },
  {
    how: 'a sign is only raised while it is not severe',
    plant: (subject) =>
      raising(subject, ({ findings }, samples) =>
        Object.fromEntries(
          Object.entries(findings).filter(
            ([id]) => samples.at(-1)?.facts.findings[id.replace(/-course$/, '')] !== 3,
          ),
        ),
      ),
  },
  {
    how: 'danger signs are forgotten after half a day',
    plant: (subject) =>
      raising(subject, (reading, samples) => {
        const old = reading.explanations.flatMap(({ kind, finding, points }) =>
          kind === 'came-and-went' && (samples.at(-1)?.minutes ?? 0) - (points[0]?.minutes ?? 0) > 12 * 60
            ? [finding]
            : [],
        );
        return Object.fromEntries(Object.entries(reading.findings).filter(([id]) => !old.includes(id)));
      }),
  },
  {
    how: 'danger signs are forgotten when the person is not sure now',
    plant: (subject) =>
      raising(subject, (reading, samples) =>
        Object.fromEntries(
          Object.entries(reading.findings).filter(([id]) => samples.at(-1)?.facts.findings[id] !== 'unsure'),
        ),
      ),
  },
  {
    how: 'the series overwrites what the person said',
    plant: (subject) => ({
      ...subject,
      raise: (facts, findings) => {
        const all = { ...facts, findings: { ...facts.findings, ...findings } };
        return { said: all, shown: all };
      },
    }),
  },
  {
    how: 'a sign that eases in the series is no worse, whatever the person said',
    plant: (subject) =>
      explaining(
        {
          ...subject,
          raise: (facts, findings) => {
            const eased = Object.entries(facts.findings).map(([id, answer]) => [
              id,
              id.endsWith('-course') && findings[id] === undefined ? 0 : answer,
            ]);
            const all = { ...facts, findings: { ...Object.fromEntries(eased), ...findings } };
            return { said: all, shown: all };
          },
        },
        'said',
      ),
  },
  {
    how: 'what is open is closed by the series',
    plant: (subject) => explaining(subject, 'shown'),
  },
];
