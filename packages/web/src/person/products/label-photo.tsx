import { type ReactElement, useEffect, useRef, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import type { LabelRead, Reading } from './read-label-photo.ts';

interface LabelPhotoProps {
  /** Gets the text to be looked over; nothing is judged before the person asks. */
  readonly onText: (text: string) => void;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: LabelRead['kind'] };

const SAID: Readonly<Record<LabelRead['kind'], string>> = {
  read: msg('Read. Hold the text against the pack and mend it. Then press “Check it”.'),
  nothing: msg('We found no text in this photo. Hold the pack flat, in good light, and fill the picture.'),
  'no-picture': msg('This file is no photo that this browser can open. Take it as a JPEG.'),
  'no-reader': msg(
    'The reader could not be loaded. It needs the network the first time. You can type the text.',
  ),
  stopped: msg('Stopped. Nothing was read.'),
};

const PERCENT = 100;

/** Reads an ingredient list from a photo, on this device; the photo is not kept. */
export function LabelPhoto({ onText }: LabelPhotoProps): ReactElement {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<Reading>(undefined);
  useEffect(() => () => running.current?.stop(), []);
  const read = async (file: Blob): Promise<void> => {
    setState({ kind: 'reading', share: 0 });
    try {
      const { readLabelPhoto } = await import('./read-label-photo.ts');
      const reading = readLabelPhoto(file, (share) => setState({ kind: 'reading', share }));
      running.current = reading;
      const result = await reading.done;
      setState({ kind: result.kind });
      if (result.kind === 'read') onText(result.text);
    } catch {
      setState({ kind: 'no-reader' });
    }
  };
  return (
    <details className="label-photo">
      <summary>{t('Read the list from a photo')}</summary>
      <p className="choice-hint" id="label-photo-hint">
        {t('The photo is read on this device and not kept. The first time, 7 MB are loaded.')}
      </p>
      <label className="label" htmlFor="label-photo">
        {t('Photo of the ingredient list')}
      </label>
      <input
        id="label-photo"
        type="file"
        accept="image/*"
        capture="environment"
        className="input"
        aria-describedby="label-photo-hint"
        disabled={state.kind === 'reading'}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void read(file);
        }}
      />
      {state.kind === 'reading' && (
        <p className="row">
          <label htmlFor="label-progress">{t('Reading the photo')}</label>
          <progress id="label-progress" max={PERCENT} value={Math.round(state.share * PERCENT)} />
          <button type="button" className="button-link" onClick={() => running.current?.stop()}>
            {t('Stop')}
          </button>
        </p>
      )}
      <p role="status">{state.kind === 'idle' || state.kind === 'reading' ? '' : t(SAID[state.kind])}</p>
    </details>
  );
}
