import type { BeforePhoto } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import { dateAndTime } from '../../ui/date-words.ts';
import { fetchBeforePhotos } from '../treatments/before-photos-api.ts';
import { VIEW_WORDS } from './photo-names.ts';

/** The photos the clinic took before the treatment of a case; nothing where there are none, or this role may not see them. */
export function useBeforePhotos(treatmentId: string | undefined): readonly BeforePhoto[] {
  const [photos, setPhotos] = useState<readonly BeforePhoto[]>([]);
  useEffect(() => {
    setPhotos([]);
    if (treatmentId === undefined) return;
    let isOpen = true;
    void fetchBeforePhotos(treatmentId).then((answered) => {
      if (isOpen && answered.kind === 'ok') setPhotos(answered.value.items);
    });
    return () => {
      isOpen = false;
    };
  }, [treatmentId]);
  return photos;
}

interface CaseBeforePhotosProps {
  readonly treatmentId: string;
  readonly photos: readonly BeforePhoto[];
}

/** How the skin was before the treatment, each photo with its side and when it was added. */
export function CaseBeforePhotos({ treatmentId, photos }: CaseBeforePhotosProps): ReactElement {
  return (
    <div>
      <h3>Before the treatment</h3>
      <ul className="plain-list case-photos">
        {photos.map((photo) => (
          <li key={photo.id}>
            <Before treatmentId={treatmentId} photo={photo} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Before({ treatmentId, photo }: { readonly treatmentId: string; readonly photo: BeforePhoto }) {
  const { id, view, width, height, addedAt, by } = photo;
  const [isLarge, setIsLarge] = useState(false);
  const name = VIEW_WORDS[view];
  return (
    <figure className="case-photo" data-large={isLarge}>
      <img
        src={`/api/v1/treatments/${treatmentId}/photos/${id}`}
        alt={`${name}, before the treatment`}
        width={width}
        height={height}
        loading="lazy"
      />
      <figcaption>
        <strong>{name}</strong>
        <span className="choice-hint">
          Added {dateAndTime(Date.parse(addedAt))} by {by}
        </span>
        <button
          type="button"
          className="button-link"
          aria-pressed={isLarge}
          onClick={() => setIsLarge(!isLarge)}
        >
          {isLarge ? 'Show it small' : 'Show it large'}
          <span className="hidden-text"> {name}, before the treatment</span>
        </button>
      </figcaption>
    </figure>
  );
}
