import type { Level } from '@afterneedle/engine';
import { sayIn } from './catalogue.ts';

/** Answers the spoken name of a level: "Get care today". */
export function levelWords(level: Level, locale = 'en'): string {
  return sayIn(locale)(`level.${level}.prefix`);
}
