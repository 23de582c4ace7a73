import { emergencyNumbersOf, knowledge } from '@afterneedle/knowledge';
import {
  alwaysOnlyIf,
  type ExpectNote,
  expectNotes,
  type LookId,
  type NotUsual,
  ordinaryEffects,
  sunPart,
} from '@afterneedle/knowledge/expect';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import type { Section, SourceLine } from '../result/result-page-model.ts';
import { sourceLines } from '../result/source-groups.ts';
import { type ExpectOptions, endOf, whenText } from './expect-time.ts';
import { type ExpectWindow, expectWindows } from './expect-windows.ts';

export { sourceLines } from '../result/source-groups.ts';
export { type ExpectPhase, expectPhases, type PhaseLine } from './expect-phases.ts';
export type { ExpectOptions, Treated } from './expect-time.ts';
export type { ExpectWindow } from './expect-windows.ts';

/** Everything one page on an ordinary effect says, in the order in which it stands. */
export interface ExpectPage {
  readonly id: string;
  /** Whether it is usual for some time, or only ever watched. */
  readonly course: 'usual' | 'watched';
  readonly heading: string;
  /** The one sentence that says what is usual. */
  readonly lead: string;
  readonly what: Section;
  readonly windows: {
    readonly heading: string;
    readonly counted?: string;
    readonly rows: readonly ExpectWindow[];
  };
  readonly onlyIf: Section & { readonly why: string };
  readonly notUsual: {
    readonly heading: string;
    readonly groups: readonly (Section & { readonly level: NotUsual['level'] })[];
  };
  readonly stretches: Section;
  readonly onSkin: {
    readonly heading: string;
    readonly rows: readonly { readonly label: string; readonly text: string }[];
    readonly drawing?: LookId;
  };
  readonly sources: { readonly heading: string; readonly lines: readonly SourceLine[] };
}

/** The ids of the pages, in the order of the list. */
export const expectPageIds: readonly string[] = expectNotes.map(({ id }) => id);

/** Answers how an effect is called and what is usual, for a list of pages. */
export function expectLabel(
  id: string,
  locale: string,
): { readonly label: string; readonly usual: string } | undefined {
  const effect = ordinaryEffects.find((entry) => entry.id === id);
  const { text } = sayIn(locale);
  return effect === undefined ? undefined : { label: text(effect.label), usual: text(effect.usual) };
}

const LEVELS = ['emergency', 'same-day', 'contact-provider'] as const;

function notUsualOf(note: ExpectNote, say: Say, region: string | undefined): ExpectPage['notUsual'] {
  const number = emergencyNumbersOf(region).emergency;
  const groups = LEVELS.map((level) => ({
    level,
    heading: say(`expect.not.${level}`, { number }),
    lines: note.notUsual.filter((sign) => sign.level === level).map((sign) => say.text(sign.say)),
  }));
  return { heading: say('expect.not-usual'), groups: groups.filter(({ lines }) => lines.length > 0) };
}

function onSkinOf({ onSkin, drawing }: ExpectNote, say: Say): ExpectPage['onSkin'] {
  const rows =
    'anySkin' in onSkin
      ? [{ label: say('expect.skin.any'), text: say.text(onSkin.anySkin) }]
      : (['white', 'brown', 'black'] as const).map((tone) => ({
          label: say(`expect.skin.${tone}`),
          text: say.text(onSkin[tone]),
        }));
  return { heading: say('expect.on-skin'), rows, ...(drawing === undefined ? {} : { drawing }) };
}

/** What must be so for every effect, as far as this page names a time, and no place of its own. */
function generalLines({ namesPlace }: ExpectNote, isTimed: boolean): readonly string[] {
  const { lines, ofTime, ofPlace } = alwaysOnlyIf;
  return lines.filter((line) => (line !== ofTime || isTimed) && (line !== ofPlace || namesPlace !== true));
}

/** Answers from when the days are counted; nothing without a known treatment. */
export function countedFrom(options: ExpectOptions): string | undefined {
  const { treated, locale } = options;
  if (treated === undefined) return undefined;
  const say = sayIn(locale);
  return say('expect.windows-from', { when: whenText(treated.at, options, say) });
}

/** Answers the page of one ordinary effect, with dates where the time of the treatment is known; nothing for an unknown id. */
export function expectPage(
  id: string,
  options: ExpectOptions & { readonly region?: string },
): ExpectPage | undefined {
  const note = expectNotes.find((entry) => entry.id === id);
  const effect = ordinaryEffects.find((entry) => entry.id === id);
  if (note === undefined || effect === undefined) return undefined;
  const say = sayIn(options.locale);
  const counted = countedFrom(options);
  const [mildest] = effect.stages;
  const isUsual = Object.values(mildest?.expectedUntil ?? {}).some((hour) => hour !== null);
  const isTimed = isUsual || mildest?.watchUntil !== null;
  return {
    id,
    course: isUsual ? 'usual' : 'watched',
    heading: say.text(effect.label),
    lead: say.text(effect.usual),
    what: { heading: say('expect.what'), lines: note.what.map(say.text) },
    windows: {
      heading: say(isUsual ? 'expect.windows' : 'expect.windows-watched'),
      ...(counted === undefined || !isTimed ? {} : { counted }),
      rows: expectWindows(effect, { options, say, neverFrom: note.neverFrom }),
    },
    onlyIf: {
      heading: say(isUsual ? 'expect.only-if' : 'expect.only-if-watched'),
      why: say('expect.only-if-why'),
      lines: [...note.onlyIf, ...generalLines(note, isTimed)].map(say.text),
    },
    notUsual: notUsualOf(note, say, options.region),
    stretches: { heading: say('expect.stretches'), lines: note.stretches.map(say.text) },
    onSkin: onSkinOf(note, say),
    sources: {
      heading: say('expect.sources'),
      lines: sourceLines([...effect.cites, ...note.cites, ...alwaysOnlyIf.cites], say),
    },
  };
}

/** Answers why sun is kept off, and until when. */
export function sunSection(options: ExpectOptions): Section {
  const say = sayIn(options.locale);
  const hours = knowledge.care.find(({ id }) => id === sunPart.careItem)?.untilHour.standard ?? null;
  const until =
    hours === null ? [] : [say('expect.sun-until', { ...endOf(hours, options, say), isOver: '' })];
  return { heading: say.text(sunPart.heading), lines: [...sunPart.lines.map(say.text), ...until] };
}
