import {
  type ExpectNote,
  expectNotes,
  ordinaryEffects,
  type Phase,
  phases,
} from '@afterneedle/knowledge/expect';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { type ExpectOptions, endOf, whenText } from './expect-time.ts';

/** One effect in a stretch of days. */
export interface PhaseLine {
  readonly id: string;
  readonly label: string;
  /** "until Friday 7 August, 18:00"; missing where it lasts longer than the stretch. */
  readonly until?: string;
}

/** One stretch of the first 4 weeks, and what belongs to it. */
export interface ExpectPhase {
  readonly id: Phase['id'];
  readonly heading: string;
  /** "From Friday 7 August, 18:00"; missing without a known treatment. */
  readonly from?: string;
  readonly isNow: boolean;
  readonly say: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly PhaseLine[] }[];
}

interface Course {
  readonly note: ExpectNote;
  readonly label: string;
  readonly beginsAt: number;
  readonly usualUntil: number | null;
  readonly watchUntil: number | null;
}

function courses(needles: ExpectOptions['needles']): readonly Course[] {
  return expectNotes.flatMap((note): readonly Course[] => {
    const effect = ordinaryEffects.find(({ id }) => id === note.id);
    const mildest = effect?.stages[0];
    if (effect === undefined || mildest === undefined) return [];
    return [
      {
        note,
        label: effect.label,
        beginsAt: note.notBeforeHour ?? 0,
        usualUntil: mildest.expectedUntil[needles],
        watchUntil: mildest.watchUntil,
      },
    ];
  });
}

type Kind = 'usual' | 'fading' | 'watched';

/** Answers what an effect is in a stretch of days; nothing where it does not belong there. */
function kindIn({ beginsAt, usualUntil, watchUntil }: Course, { fromHour, toHour }: Phase): Kind | undefined {
  if (beginsAt >= toHour) return undefined;
  if (usualUntil === null) return watchUntil === null || fromHour < watchUntil ? 'watched' : undefined;
  if (fromHour < usualUntil) return 'usual';
  return watchUntil !== null && fromHour < watchUntil ? 'fading' : undefined;
}

function lineOf(course: Course, kind: Kind, { phase, options, say }: Place): PhaseLine {
  const { note, usualUntil, watchUntil } = course;
  const hour = kind === 'usual' ? usualUntil : watchUntil;
  const line = { id: note.id, label: say.text(course.label) };
  if (hour === null || hour > phase.toHour) return line;
  const { isDate, end } = endOf(hour, options, say);
  return {
    ...line,
    until: say(kind === 'fading' ? 'expect.phase.gone' : 'expect.phase.end', { isDate, end }),
  };
}

interface Place {
  readonly phase: Phase;
  readonly options: ExpectOptions;
  readonly say: Say;
}

const HOUR = 3_600_000;
const KINDS: readonly Kind[] = ['usual', 'fading', 'watched'];

function phaseOf(all: readonly Course[], place: Place): ExpectPhase {
  const { phase, options, say } = place;
  const { treated, now } = options;
  const groups = KINDS.map((kind) => ({
    heading: say(`expect.phase.${kind}`),
    lines: all
      .filter((course) => kindIn(course, phase) === kind)
      .map((course) => lineOf(course, kind, place)),
  }));
  const hours = treated === undefined ? undefined : (now - treated.at) / HOUR;
  return {
    id: phase.id,
    heading: say(`expect.phase.${phase.id}`),
    isNow: hours !== undefined && hours >= phase.fromHour && hours < phase.toHour,
    say: say.text(phase.say),
    groups: groups.filter(({ lines }) => lines.length > 0),
    ...(treated === undefined
      ? {}
      : {
          from: say('expect.phase.from', {
            when: whenText(treated.at + phase.fromHour * HOUR, options, say),
          }),
        }),
  };
}

/** Answers the first 4 weeks, stretch by stretch: what is usual, what fades, what is watched. */
export function expectPhases(options: ExpectOptions): readonly ExpectPhase[] {
  const say = sayIn(options.locale);
  const all = courses(options.needles);
  return phases.map((phase) => phaseOf(all, { phase, options, say }));
}
