import { useState } from 'react';
import { TONES, type Tone } from './tones.ts';

const KEY = 'afterneedle-skin-tone';

const toneOf = (value: string | null | undefined): Tone | undefined => TONES.find((tone) => tone === value);

function remembered(): Tone | undefined {
  try {
    return toneOf(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

function remember(tone: Tone): void {
  try {
    localStorage.setItem(KEY, tone);
  } catch {
    // A browser that refuses storage keeps the choice until the page is closed.
  }
}

/** Answers on which skin the drawings are shown: as chosen before, else as answered in a check-in, else brown. */
export function useSkinTone(answered: string | undefined): readonly [Tone, (tone: Tone) => void] {
  const [chosen, setChosen] = useState(remembered);
  const choose = (tone: Tone): void => {
    remember(tone);
    setChosen(tone);
  };
  return [chosen ?? toneOf(answered) ?? 'brown', choose];
}
