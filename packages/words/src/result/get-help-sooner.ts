import type { PageExplanation, Trigger } from '@afterneedle/engine';
import { emergencyNumbersOf, findings } from '@afterneedle/knowledge';
import type { MessageKey } from '@afterneedle/knowledge/messages';
import type { Say } from '../catalogue/catalogue.ts';
import { eitherText, labelOf, signText } from '../catalogue/fact-words.ts';
import { momentText, quarterBefore } from '../dates/moment.ts';
import type { PageOptions, ResultPage, Section } from './result-page-model.ts';

const MOST_NAMED = 4;

/** What each fixed sentence names; a sign outside is named by its own label. */
const EMERGENCY: readonly (readonly [MessageKey, readonly string[]])[] = [
  [
    'sooner.airway',
    [
      'breathing-trouble',
      'throat-tight',
      'swallowing-trouble',
      'hoarse',
      'lip-tongue-swelling',
      'eyes-shut-by-swelling',
    ],
  ],
  [
    'sooner.mind',
    [
      'collapse',
      'faint',
      'confusion',
      'drowsy',
      'fit',
      'blue-or-grey',
      'very-pale',
      'slurred-speech',
      'face-droop',
      'arm-weakness',
    ],
  ],
  [
    'sooner.ill',
    [
      'very-ill',
      'shaking-unstoppable',
      'fast-breathing',
      'odd-heartbeat',
      'no-urine',
      'mottled',
      'stiff-neck',
      'pain-beyond-look',
      'dead-look',
      'sight-change',
      'eye-pain-on-moving',
      'eye-bulging',
      'light-hurts',
    ],
  ],
];
const SAME_DAY: readonly (readonly [MessageKey, readonly string[]])[] = [
  [
    'sooner.infection',
    [
      'fever',
      'hot-and-cold',
      'flu-like',
      'pus-bumps',
      'boil',
      'fluid',
      'streaks',
      'spread-past-treated',
      'warmth',
      'warmth-one-sided',
      'tenderness',
      'very-ill',
      'shaking-unstoppable',
      'fast-breathing',
      'odd-heartbeat',
      'no-urine',
      'mottled',
    ],
  ],
  [
    'sooner.sores',
    [
      'blister',
      'blisters-grouped',
      'blisters-widespread',
      'punched-out-sores',
      'sores-near-eye',
      'white-patch',
      'burn-patch',
      'dusky-net',
      'skin-sheets',
      'skin-splash',
      'numbness',
      'weakness',
      'tingling',
      'eye-pain',
      'eye-grit',
      'eye-splash',
      'red-eye',
      'light-hurts',
    ],
  ],
];

/** Signs that come in an order people meet them: courses and plain signs before rare ones. */
const groupOf = new Map<string, string>(findings.map(({ id, group }) => [id, group]));
const scaleOf = new Map<string, string>(findings.map(({ id, scale }) => [id, scale]));
const plainness = (id: string): number =>
  ['course', 'look', 'feel', 'whole-body', 'danger', 'eye', 'place', 'late'].indexOf(
    groupOf.get(id) ?? 'danger',
  );

function fixedLines(
  lines: readonly (readonly [MessageKey, readonly string[]])[],
  signs: readonly string[],
  say: Say,
): { readonly said: readonly string[]; readonly left: readonly string[] } {
  const used = lines.filter(([, named]) => named.some((id) => signs.includes(id)));
  const named = new Set(used.flatMap(([, ids]) => ids));
  return { said: used.map(([key]) => say(key)), left: signs.filter((id) => !named.has(id)) };
}

/** A course, or a sign that counts whether it is there now or came and went. */
function saysItAll(id: string): boolean {
  return groupOf.get(id) === 'course' || scaleOf.get(id) === 'danger';
}

function leftLine(
  key: 'sooner.also' | 'sooner.worse',
  left: readonly string[],
  say: Say,
  locale: string,
): string[] {
  if (left.length === 0) return [];
  const first = left.toSorted((a, b) => plainness(a) - plainness(b)).slice(0, MOST_NAMED);
  return [
    say(key, {
      signs: eitherText(
        first.map((id) => labelOf(id, say)),
        locale,
      ),
    }),
  ];
}

function groupFor(
  level: 'emergency' | 'same-day',
  triggers: readonly Trigger[],
  {
    say,
    options,
    soonest,
  }: { readonly say: Say; readonly options: PageOptions; readonly soonest: string | undefined },
): Section | undefined {
  const signs = triggers.flatMap((trigger) =>
    trigger.kind === 'finding' && trigger.level === level ? [trigger.finding] : [],
  );
  const isEmergency = level === 'emergency';
  const { said, left } = fixedLines(isEmergency ? EMERGENCY : SAME_DAY, signs, say);
  const rest = leftLine(isEmergency ? 'sooner.also' : 'sooner.worse', left, say, options.locale);
  const time = soonest === undefined ? [] : [say('sooner.time', { when: soonest })];
  const lines = [...said, ...rest, ...(isEmergency ? [] : time)];
  if (lines.length === 0) return undefined;
  const { emergency: number } = emergencyNumbersOf(options.region);
  return { heading: isEmergency ? say('sooner.emergency', { number }) : say('sooner.same-day'), lines };
}

function fullLists(triggers: readonly Trigger[], say: Say, options: PageOptions): Section[] {
  const { emergency: number } = emergencyNumbersOf(options.region);
  const headings = {
    emergency: say('sooner.emergency', { number }),
    'same-day': say('sooner.same-day'),
  } as const;
  return (['emergency', 'same-day'] as const)
    .map((level) => ({
      heading: headings[level],
      lines: triggers.flatMap((trigger) =>
        trigger.kind === 'finding' && trigger.level === level
          ? [
              saysItAll(trigger.finding)
                ? labelOf(trigger.finding, say)
                : signText(trigger.finding, trigger.step, say),
            ]
          : [],
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Answers what would make it more urgent, in at most 7 sentences, with every single sign behind them. */
export function getHelpSooner(
  { watchFor }: PageExplanation,
  minutes: number | undefined,
  { say, options }: { readonly say: Say; readonly options: PageOptions },
): ResultPage['sooner'] {
  const time = watchFor.find((trigger) => trigger.kind === 'time');
  const soonest =
    time === undefined || minutes === undefined
      ? undefined
      : momentText(quarterBefore(options.now + (time.hours * 60 - minutes) * 60_000), options, say);
  const groups = (['emergency', 'same-day'] as const).flatMap(
    (level) => groupFor(level, watchFor, { say, options, soonest }) ?? [],
  );
  return { heading: say('section.sooner'), groups, more: fullLists(watchFor, say, options) };
}
