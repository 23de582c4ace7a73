import type { Level } from '@afterneedle/engine';
import type { ReactElement } from 'react';
import { msg, t } from '../language/t.ts';
import { LevelIcon } from './icon.tsx';

/** The word that stands for each level wherever one is named. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  emergency: msg('Emergency now'),
  'same-day': msg('Get care today'),
  'contact-provider': msg('Contact the clinic'),
  'self-care': msg('Look after it and watch'),
  expected: msg('Healing as expected'),
};

/** A level as icon, word and colour, small enough for a row. */
export function LevelMark({ level }: { readonly level: Level }): ReactElement {
  return (
    <span className={`level-mark level-${level}`}>
      <LevelIcon level={level} />
      {t(LEVEL_WORDS[level])}
    </span>
  );
}
