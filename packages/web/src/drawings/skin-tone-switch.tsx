import type { ReactElement } from 'react';
import { msg, t } from '../language/t.ts';
import { RadioList } from '../ui/choice.tsx';
import { TONES, type Tone } from './tones.ts';

const LABELS: Readonly<Record<Tone, string>> = {
  white: msg('White'),
  brown: msg('Brown'),
  black: msg('Black'),
};

interface SkinToneSwitchProps {
  readonly tone: Tone;
  readonly onPick: (tone: Tone) => void;
}

/** On which skin the drawings are shown. It is no answer, and nothing is worked out from it. */
export function SkinToneSwitch({ tone, onPick }: SkinToneSwitchProps): ReactElement {
  return (
    <fieldset className="tone-switch no-print">
      <legend>{t('Show the drawings on this skin')}</legend>
      <RadioList
        name="drawings-on"
        options={TONES.map((value) => ({ value, label: LABELS[value] }))}
        value={tone}
        segments
        onPick={(value) => onPick(TONES.find((known) => known === value) ?? tone)}
      />
    </fieldset>
  );
}
