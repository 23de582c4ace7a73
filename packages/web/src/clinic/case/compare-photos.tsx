import type { PhotoSent } from '@afterneedle/contract';
import { type ReactElement, useId, useState } from 'react';
import { dayOfPhoto, nameOfPhoto } from './photo-names.ts';
import '../../ui/photos.css';

interface ComparePhotosProps {
  readonly checkInId: string;
  readonly photos: readonly PhotoSent[];
}

const wordsOf = (photo: PhotoSent): string => `${nameOfPhoto(photo)}, ${dayOfPhoto(photo)}`;

/** Two photos laid one over the other, the first and the last of one view to begin with; a native slider, also by its arrow keys. */
export function ComparePhotos({ checkInId, photos }: ComparePhotosProps): ReactElement | null {
  const field = useId();
  const stored = photos.filter(({ state }) => state === 'stored');
  const [chosen, setChosen] = useState<{ readonly a?: string; readonly b?: string }>({});
  const [part, setPart] = useState(50);
  if (stored.length < 2) return null;
  const byTime = stored.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1));
  const b = stored.find(({ id }) => id === chosen.b) ?? byTime.at(-1);
  const alike = byTime.filter(({ id, view }) => id !== b?.id && view === b?.view);
  const a = stored.find(({ id }) => id === chosen.a) ?? alike[0] ?? byTime[0];
  if (a === undefined || b === undefined) return null;
  const address = (photo: PhotoSent): string => `/api/v1/inbox/${checkInId}/photos/${photo.id}`;
  return (
    <details>
      <summary>Compare two photos</summary>
      <div className="case-compare-fields">
        {(['a', 'b'] as const).map((side) => (
          <div className="field" key={side}>
            <label className="label" htmlFor={`${field}-${side}`}>
              {side === 'a' ? 'First photo' : 'Second photo'}
            </label>
            <select
              id={`${field}-${side}`}
              className="input"
              value={(side === 'a' ? a : b).id}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChosen((now) => ({ ...now, [side]: value }));
              }}
            >
              {byTime.map((photo) => (
                <option key={photo.id} value={photo.id}>
                  {wordsOf(photo)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div className="photo-slider">
        <div className="photo-same photo-layers">
          <img src={address(b)} alt={wordsOf(b)} />
          <div className="photo-layer" style={{ clipPath: `inset(0 ${100 - part}% 0 0)` }}>
            <img src={address(a)} alt={wordsOf(a)} />
          </div>
          <span className="photo-divide" style={{ left: `${part}%` }} aria-hidden="true" />
        </div>
        <label className="hidden-text" htmlFor={`${field}-part`}>
          How much of the first photo is seen
        </label>
        <input
          id={`${field}-part`}
          type="range"
          min={0}
          max={100}
          value={part}
          aria-valuetext={`${part} percent of the first photo`}
          onChange={(event) => setPart(Number(event.currentTarget.value))}
        />
      </div>
      <p className="muted small">
        The person’s right is on your left. Nothing was worked out from the photos.
      </p>
    </details>
  );
}
