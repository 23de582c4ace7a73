import { type ReactElement, useId, useState } from 'react';
import { t } from '../../language/t.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import type { Pair } from './compare-pair.ts';
import { PhotoImage } from './photo-image.tsx';

interface CompareSliderProps {
  readonly pair: Pair;
  readonly words: (photo: KeptPhoto) => string;
}

/** One photo laid over the other; a native slider, also by its arrow keys, says how much of each is seen. */
export function CompareSlider({ pair, words }: CompareSliderProps): ReactElement {
  const field = useId();
  const [part, setPart] = useState(50);
  return (
    <div className="photo-slider">
      <div className="photo-same photo-layers">
        <PhotoImage id={pair.b.id} size="whole" alt={words(pair.b)} />
        <div className="photo-layer" style={{ clipPath: `inset(0 ${100 - part}% 0 0)` }}>
          <PhotoImage id={pair.a.id} size="whole" alt={words(pair.a)} />
        </div>
        <span className="photo-divide" style={{ left: `${part}%` }} aria-hidden="true" />
      </div>
      <label className="hidden-text" htmlFor={field}>
        {t('How much of the first photo is seen')}
      </label>
      <input
        id={field}
        type="range"
        min={0}
        max={100}
        value={part}
        aria-valuetext={t('{percent} percent of the first photo', { percent: part })}
        onChange={(event) => setPart(Number(event.currentTarget.value))}
      />
      <div className="photo-slider-captions">
        <p>{words(pair.a)}</p>
        <p>{words(pair.b)}</p>
      </div>
    </div>
  );
}
