import type { PhotoSent } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { CaseBeforePhotos, useBeforePhotos } from './case-before-photos.tsx';
import { ComparePhotos } from './compare-photos.tsx';
import { dayOfPhoto, nameOfPhoto } from './photo-names.ts';
import { useCasePhotos } from './use-case-photos.ts';

interface CasePhotosProps {
  readonly checkInId: string;
  /** The treatment on file, where this role may see it. */
  readonly treatmentId: string | undefined;
}

/** The photos of a case, those from before the treatment first, then by day; asked for again while the page is open. */
export function CasePhotos({ checkInId, treatmentId }: CasePhotosProps): ReactElement | null {
  const photos = useCasePhotos(checkInId) ?? [];
  const before = useBeforePhotos(treatmentId);
  if (photos.length + before.length === 0) return null;
  const days = [...new Set(photos.map(({ takenOn }) => takenOn))].toSorted();
  return (
    <section className="card" aria-labelledby="photos">
      <h2 id="photos">Photos</h2>
      <p className="muted small">
        Sides are the person’s own. Pictures are shown as others see them. Nothing was worked out from them.
      </p>
      {treatmentId !== undefined && before.length > 0 && (
        <CaseBeforePhotos treatmentId={treatmentId} photos={before} />
      )}
      {days.map((day) => {
        const taken = photos.filter(({ takenOn }) => takenOn === day);
        const [first] = taken;
        return (
          <div key={day}>
            <h3>{first !== undefined && dayOfPhoto(first)}</h3>
            <ul className="plain-list case-photos">
              {taken.map((photo) => (
                <li key={photo.id}>
                  <CasePhoto checkInId={checkInId} photo={photo} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <ComparePhotos checkInId={checkInId} photos={photos} />
    </section>
  );
}

const WAITING: Readonly<Record<Exclude<PhotoSent['state'], 'stored'>, string>> = {
  receiving: 'Not all of this photo has come yet.',
  refused: 'What was sent could not be read as a photo.',
  lost: 'The file of this photo is gone. The phone may send it again.',
};

interface CasePhotoProps {
  readonly checkInId: string;
  readonly photo: PhotoSent;
}

function CasePhoto({ checkInId, photo }: CasePhotoProps): ReactElement {
  const { id, state, mirrored, width, height } = photo;
  const [isLarge, setIsLarge] = useState(false);
  const name = nameOfPhoto(photo);
  if (state !== 'stored')
    return (
      <p className="case-photo-missing">
        <strong>{name}</strong>
        <span className="choice-hint">{WAITING[state]}</span>
      </p>
    );
  return (
    <figure className="case-photo" data-large={isLarge}>
      <img
        src={`/api/v1/inbox/${checkInId}/photos/${id}`}
        alt={`${name}, ${dayOfPhoto(photo)}`}
        {...(width === null || height === null ? {} : { width, height })}
        loading="lazy"
      />
      <figcaption>
        <strong>{name}</strong>
        {mirrored && <span className="choice-hint">The camera had mirrored it; turned back.</span>}
        <button
          type="button"
          className="button-link"
          aria-pressed={isLarge}
          onClick={() => setIsLarge(!isLarge)}
        >
          {isLarge ? 'Show it small' : 'Show it large'}
          <span className="hidden-text"> {name}</span>
        </button>
      </figcaption>
    </figure>
  );
}
