import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { Choice } from '../../ui/choice.tsx';
import { captionOf, photoName } from '../photos/photo-words.ts';
import { usePicture } from '../photos/use-picture.ts';

interface DoctorPhotosProps {
  readonly photos: readonly KeptPhoto[];
  readonly treatments: readonly KeptTreatment[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** Which photos stand on the page for any doctor: none until the person picks them. */
export function DoctorPhotos({ photos, treatments, picked, onPick }: DoctorPhotosProps): ReactElement | null {
  if (photos.length === 0) return null;
  const words = (photo: KeptPhoto): string =>
    t('{name}, {when}', { name: photoName(photo), when: captionOf(photo, treatments) });
  return (
    <section>
      <h2 className={picked.length === 0 ? 'no-print' : undefined}>{t('Photos')}</h2>
      <details className="no-print">
        <summary>{t('Pick photos to show')}</summary>
        {photos.toReversed().map((photo) => (
          <Choice
            key={photo.id}
            type="checkbox"
            name="photo"
            value={photo.id}
            label={words(photo)}
            checked={picked.includes(photo.id)}
            onChange={(isOn) => onPick(isOn ? [...picked, photo.id] : picked.filter((id) => id !== photo.id))}
          />
        ))}
      </details>
      <ul className="plain-list doctor-photos">
        {photos
          .filter(({ id }) => picked.includes(id))
          .map((photo) => (
            <li key={photo.id}>
              <Picture id={photo.id} words={words(photo)} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Picture({ id, words }: { readonly id: string; readonly words: string }): ReactElement {
  const address = usePicture(id, 'whole');
  if (address === 'loading') return <p className="muted">{t('Loading')}</p>;
  if (address === 'gone') return <p className="muted">{t('This photo cannot be opened.')}</p>;
  return (
    <figure>
      <img src={address} alt={words} />
      <figcaption>{words}</figcaption>
    </figure>
  );
}
