import { type EffectStage, SCALES } from '@afterneedle/engine';
import { findings } from '@afterneedle/knowledge';
import type { KnowledgeEffect } from '@afterneedle/knowledge/expect';
import type { Say } from '../catalogue/catalogue.ts';
import { eitherText } from '../catalogue/fact-words.ts';
import { type ExpectOptions, endOf } from './expect-time.ts';

/** How long one effect is usual after one kind of needles. */
export interface ExpectWindow {
  readonly label: string;
  readonly lines: readonly string[];
  /** It is the kind that was used. */
  readonly isYours: boolean;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The steps from one on, up to the next; a scale without severities names only its first. */
function stepWords(
  { finding }: KnowledgeEffect,
  { from, to, say }: { readonly from: number; readonly to: number | undefined; readonly say: Say },
): string {
  const scale = findings.find(({ id }) => id === finding)?.scale ?? 'presence';
  const steps: readonly string[] = SCALES[scale].steps.slice(from - 1, to === undefined ? undefined : to - 1);
  const said = (scale === 'severity' ? steps : steps.slice(0, 1)).map(say.text);
  return capital(eitherText(said, say.locale));
}

function watchedText(until: number | null, options: ExpectOptions, say: Say): string {
  if (until === null) return say('expect.watched-open');
  const { isDate, end } = endOf(until, options, say);
  return say('expect.watched', { isDate, end });
}

function afterText({ watchUntil }: EffectStage, usualUntil: number, { options, say }: Words): string {
  if (watchUntil === null) return say('expect.then-check');
  if (watchUntil <= usualUntil) return say('expect.then-contact');
  const { isDate, end } = endOf(watchUntil, options, say);
  return say('expect.then-fade', { isDate, end });
}

interface Words {
  readonly options: ExpectOptions;
  readonly say: Say;
  /** From this step on it is neither usual nor watched. */
  readonly neverFrom: number | undefined;
}

function stageText(
  stage: EffectStage,
  isFirst: boolean,
  words: Words & Pick<ExpectOptions, 'needles'>,
): string {
  const { options, say, needles } = words;
  const usualUntil = stage.expectedUntil[needles];
  if (usualUntil === null && !isFirst && stage.watchUntil === null) return say('expect.never');
  if (usualUntil === null) return watchedText(stage.watchUntil, options, say);
  const { isDate, end, isOver } = endOf(usualUntil, options, say);
  const usual = isOver ? say('expect.usual-over', { end }) : say('expect.usual', { isDate, end });
  return `${usual} ${afterText(stage, usualUntil, words)}`;
}

function linesFor(effect: KnowledgeEffect, needles: 'standard' | 'deep', words: Words): string[] {
  const { say, neverFrom } = words;
  const stages = effect.stages.filter(({ severity }) => neverFrom === undefined || severity < neverFrom);
  const isOne = effect.stages.length === 1 && neverFrom === undefined;
  const lines = stages.map((stage, at) => {
    const text = stageText(stage, at === 0, { ...words, needles });
    const step = stepWords(effect, {
      from: stage.severity,
      to: stages[at + 1]?.severity ?? neverFrom,
      say,
    });
    return isOne ? text : say('expect.step', { step, text });
  });
  if (neverFrom === undefined) return lines;
  const step = stepWords(effect, { from: neverFrom, to: undefined, say });
  return [...lines, say('expect.step', { step, text: say('expect.never-from') })];
}

/** Answers how long an effect is usual by the kind of needles, as its stages say; one line where all are alike. */
export function expectWindows(effect: KnowledgeEffect, words: Words): readonly ExpectWindow[] {
  const { options, say } = words;
  const standard = linesFor(effect, 'standard', words);
  const deep = linesFor(effect, 'deep', words);
  if (standard.join('\n') === deep.join('\n'))
    return [{ label: say('expect.class.all'), lines: standard, isYours: true }];
  return [
    { label: say('expect.class.up-to-standard'), lines: standard, isYours: options.needles === 'standard' },
    { label: say('expect.class.deep-or-rf'), lines: deep, isYours: options.needles === 'deep' },
  ];
}
