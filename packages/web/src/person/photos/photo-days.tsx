import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { PhotoImage } from './photo-image.tsx';
import { captionOf, photoName } from './photo-words.ts';

interface PhotoDaysProps {
  /** Oldest first. */
  readonly photos: readonly KeptPhoto[];
  /** The only day to show, as a date. */
  readonly day?: string | undefined;
  readonly treatments: readonly KeptTreatment[];
  readonly isCovered: boolean;
  readonly onUncover: () => void;
  readonly onDelete: (photo: KeptPhoto) => void;
}

/** Photos under the day they were taken, the newest day first. */
export function PhotoDays(props: PhotoDaysProps): ReactElement {
  const { photos, treatments } = props;
  const days = [...new Set(photos.map(({ takenOn }) => takenOn))]
    .filter((taken) => props.day === undefined || taken === props.day)
    .toSorted()
    .toReversed();
  return (
    <>
      {days.map((day) => {
        const taken = photos.filter(({ takenOn }) => takenOn === day);
        const [first] = taken;
        return (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{first !== undefined && captionOf(first, treatments)}</h2>
            <ul className="plain-list photo-grid">
              {taken.map((photo) => (
                <li key={photo.id}>
                  <PhotoTile {...props} photo={photo} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function PhotoTile(props: PhotoDaysProps & { readonly photo: KeptPhoto }): ReactElement {
  const { photo, photos, treatments, isCovered, onUncover, onDelete } = props;
  const name = photoName(photo);
  const caption = captionOf(photo, treatments);
  const first = photos.find(({ view, region }) => view === photo.view && region === photo.region);
  const wasSent = Object.values(photo.sends).some(({ state }) => state === 'sent');
  return (
    <figure className="photo-tile">
      <div className="photo-tile-picture">
        {isCovered ? (
          <button type="button" className="photo-cover" onClick={onUncover}>
            {t('Hidden. Tap to show.')}
          </button>
        ) : (
          <PhotoImage id={photo.id} size="small" alt={t('{name}, {caption}', { name, caption })} />
        )}
      </div>
      <figcaption>
        <strong>{name}</strong>
        {wasSent && <span className="choice-hint">{t('Sent to the clinic')}</span>}
        <span className="photo-tile-actions">
          {first !== undefined && first.id !== photo.id && (
            <Link className="photo-link" href={`/photos/compare?a=${first.id}&b=${photo.id}`}>
              {t('Compare with the first')}
              <span className="hidden-text">
                {' '}
                {name}, {caption}
              </span>
            </Link>
          )}
          <button type="button" className="button-link" onClick={() => onDelete(photo)}>
            {t('Delete')}
            <span className="hidden-text">
              {' '}
              {name}, {caption}
            </span>
          </button>
        </span>
      </figcaption>
    </figure>
  );
}
