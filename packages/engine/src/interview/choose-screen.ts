import { rankOf } from '../facts/level.ts';
import { isSet } from '../triage/bits.ts';
import { answersTo, askableItems, shownItems } from './askable.ts';
import type { AskedScreen, Because } from './asked-screen.ts';
import { careChanges } from './care-changes.ts';
import type { CompiledScreen } from './compile-interview.ts';
import { anythingAhead, type Gist, levelAhead, urgentLifts, urgentRules } from './gists.ts';
import { CERTAIN, separatingItems, separationBy } from './separate-causes.ts';
import { type Probe, type Situation, tryOut } from './situation.ts';
import { isUseful, usefulItems } from './useful-items.ts';

const SAME_DAY = rankOf('same-day');
const EMERGENCY = rankOf('emergency');

/** A screen is worth asking for the causes alone when it changes this much of the first three on average. */
const WORTH_ASKING = CERTAIN / 8;

/** What comes next, and how far the interview is. */
export interface Choice {
  readonly screen?: AskedScreen;
  /** The result may be shown. */
  readonly isStop: boolean;
  /** Nothing above the level is left that asking could exclude. */
  readonly isClosed: boolean;
}

/** Every fact of the screen that could change something, so that no screen is shown twice. */
function itemsOf(screen: CompiledScreen, situation: Situation): readonly string[] {
  if (screen.screen.isWhole === true) return shownItems(screen, situation).map(({ fact }) => fact);
  const useful = new Set([
    ...usefulItems(screen, situation, anythingAhead),
    ...careChanges(screen, situation),
    ...separatingItems(screen, situation),
  ]);
  return screen.items.filter((item) => useful.has(item)).map(({ fact }) => fact);
}

/** The rules above the level that calm answers to the whole screen would exclude. */
function excludedByCalm(screen: CompiledScreen, situation: Situation, limit: number): readonly string[] {
  const { compiled, possible, fired } = situation;
  const calm = askableItems(screen, situation).map((item) => answersTo(item, screen, situation)[0] as Probe);
  tryOut(situation, calm);
  const after = compiled.workspace.possible;
  return compiled.rules
    .filter(
      (_, index) => index < limit && isSet(possible, index) && !isSet(fired, index) && !isSet(after, index),
    )
    .map(({ id }) => id);
}

function asked(
  screen: CompiledScreen,
  situation: Situation,
  because: Pick<Because, 'for'> & Partial<Because>,
): AskedScreen {
  const { rulesAbove } = situation.interview;
  const { rank } = situation.verdict;
  const limit = rulesAbove[because.for === 'level' ? rank : Math.max(rank, SAME_DAY - 1)] ?? 0;
  const isAboutRules = because.for !== 'plan' && because.for !== 'causes';
  return {
    id: screen.screen.id,
    items: itemsOf(screen, situation),
    because: {
      for: because.for,
      rules: isAboutRules ? excludedByCalm(screen, situation, limit) : [],
      causes: because.causes ?? [],
    },
  };
}

/** The screen that rules out what is urgent: danger lines first, then the first in order that still can. */
function urgentScreen(screens: readonly CompiledScreen[], situation: Situation): AskedScreen | undefined {
  const first = screens.find(({ screen }) => screen.kind === 'first');
  if (first !== undefined) return asked(first, situation, { for: 'danger' });
  const gists: readonly Gist[] =
    situation.verdict.rank < SAME_DAY ? [urgentRules, urgentLifts] : [urgentRules];
  for (const gist of gists) {
    const found = screens.find((screen) => isUseful(screen, situation, gist));
    if (found !== undefined)
      return asked(found, situation, { for: found.screen.kind === 'again' ? 'again' : 'rules' });
  }
  return undefined;
}

/** The screen that decides the level below same-day, or calms one that only an answer may calm. */
function levelScreen(screens: readonly CompiledScreen[], situation: Situation): AskedScreen | undefined {
  const level = screens.find((screen) => isUseful(screen, situation, levelAhead));
  return level && asked(level, situation, { for: 'level' });
}

/** The screen that decides what to do and what to leave. */
function planScreen(screens: readonly CompiledScreen[], situation: Situation): AskedScreen | undefined {
  const plan = screens.find((screen) => careChanges(screen, situation).length > 0);
  return plan && asked(plan, situation, { for: 'plan' });
}

/** The screen that is expected to change the first three causes most; the first in order where several are. */
function causeScreen(
  screens: readonly CompiledScreen[],
  situation: Situation,
): { readonly change: number; readonly screen: AskedScreen } | undefined {
  let best: CompiledScreen | undefined;
  let change = 0;
  let causes: readonly string[] = [];
  for (const screen of screens) {
    const separation = separationBy(screen, situation);
    if (separation.change <= change) continue;
    best = screen;
    change = separation.change;
    causes = separation.apart;
  }
  return best && { change, screen: asked(best, situation, { for: 'causes', causes }) };
}

/** Answers whether nothing above the level can be left, whatever else is answered. */
function isCertain({ verdict: { certified, rank, rankAtWorst } }: Situation): boolean {
  return certified || (rank >= SAME_DAY && rankAtWorst <= rank);
}

/** Answers which screen comes next: what is urgent first, then the level and the plan, then the causes. */
export function choiceOf(situation: Situation, shown: ReadonlySet<unknown>): Choice {
  const { rank } = situation.verdict;
  if (rank >= EMERGENCY) return { isStop: true, isClosed: true };
  const screens = situation.interview.screens.filter(
    (screen) => !shown.has(screen.screen.id) && askableItems(screen, situation).length > 0,
  );
  const urgent = urgentScreen(screens, situation);
  if (urgent !== undefined) return { screen: urgent, isStop: false, isClosed: false };
  const level = levelScreen(screens, situation);
  if (level !== undefined) return { screen: level, isStop: false, isClosed: isCertain(situation) };
  const isUrgent = rank >= SAME_DAY;
  const plan = planScreen(screens, situation);
  if (plan !== undefined) return { screen: plan, isStop: isUrgent, isClosed: true };
  const causes = causeScreen(screens, situation);
  if (causes === undefined) return { isStop: true, isClosed: true };
  return {
    screen: causes.screen,
    isStop: isUrgent || causes.change < WORTH_ASKING,
    isClosed: true,
  };
}
