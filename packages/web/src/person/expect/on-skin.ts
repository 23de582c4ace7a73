import type { Look } from '@afterneedle/knowledge/expect';
import type { Tone } from '../../drawings/tones.ts';
import { msg, t } from '../../language/t.ts';

const TITLES: Readonly<Record<Tone, string>> = {
  white: msg('{look} on white skin'),
  brown: msg('{look} on brown skin'),
  black: msg('{look} on black skin'),
};

/** Answers what a drawing shows, and on which skin. */
export function onSkin({ label }: Look, tone: Tone): string {
  return t(TITLES[tone], { look: t(label) });
}
