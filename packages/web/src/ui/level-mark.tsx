import type { Level } from '@afterneedle/engine';
import type { ReactElement } from 'react';
import { LevelIcon } from './icon.tsx';

/** The word that stands for each level wherever one is named. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  emergency: 'Emergency now',
  'same-day': 'Get care today',
  'contact-provider': 'Contact the clinic',
  'self-care': 'Look after it and watch',
  expected: 'Healing as expected',
};

/** A level as icon, word and colour, small enough for a row. */
export function LevelMark({ level }: { readonly level: Level }): ReactElement {
  return (
    <span className={`level-mark level-${level}`}>
      <LevelIcon level={level} />
      {LEVEL_WORDS[level]}
    </span>
  );
}
