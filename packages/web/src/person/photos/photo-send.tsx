import { MAX_PHOTOS } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { choosePhoto, sendChosenPhotos } from '../../offline/photo-outbox.ts';
import { usePhotos } from '../../offline/use-photos.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { PhotoImage } from './photo-image.tsx';
import { captionOf, photoName, sendWords } from './photo-words.ts';
import '../../ui/photos.css';

/** How many of the newest photos are offered. */
const OFFERED = 12;

interface PhotoSendProps {
  /** The check-in on this device. */
  readonly checkInId: string;
  /** Whether the check-in was put on its way; photos go after it. */
  readonly isAsked: boolean;
  readonly isSent: boolean;
}

/** Which photos of this device go to the clinic with a check-in, and how far each has come. */
export function PhotoSend({ checkInId, isAsked, isSent }: PhotoSendProps): ReactElement | null {
  const loaded = usePhotos();
  const plan = usePlan();
  // What was ticked shows at once; the store follows.
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  if (loaded.state !== 'present') return null;
  const treatments = plan.state === 'present' ? plan.plan.treatments : [];
  const under = loaded.photos.filter(({ sends }) => (sends[checkInId]?.state ?? 'chosen') !== 'chosen');
  const free = loaded.photos
    .filter(({ sends }) => (sends[checkInId]?.state ?? 'chosen') === 'chosen')
    .toReversed()
    .slice(0, OFFERED);
  const isTicked = ({ id, sends }: KeptPhoto): boolean => ticked[id] ?? sends[checkInId] !== undefined;
  const chosen = free.filter(isTicked);
  const tick = (id: string, isOn: boolean): void => {
    setTicked((now) => ({ ...now, [id]: isOn }));
    choosePhoto(id, checkInId, isOn).catch(() => setTicked(({ [id]: _, ...others }) => others));
  };
  const isFull = under.length + chosen.length >= MAX_PHOTOS;
  const nameOf = (photo: KeptPhoto): string =>
    t('{name}, {caption}', { name: photoName(photo), caption: captionOf(photo, treatments) });
  return (
    <section className="photo-send" aria-labelledby="photo-send">
      <h3 id="photo-send">{t('Photos for the clinic')}</h3>
      {under.length > 0 && (
        <ul className="plain-list photo-send-states" aria-live="polite">
          {under.map((photo) => {
            const send = photo.sends[checkInId];
            return (
              <li key={photo.id}>
                <strong>{nameOf(photo)}</strong>
                <span className="choice-hint">{send !== undefined && sendWords(photo, send, isSent)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {free.length === 0 && under.length === 0 && (
        <p>
          {t('You have no photos on this device.')} <Link href="/photos">{t('Add one')}</Link>
        </p>
      )}
      {free.length > 0 && (
        <fieldset>
          <legend className="label">{t('Which photos may the clinic see?')}</legend>
          <p className="hint">
            {isAsked
              ? t('The place where a photo was taken is never sent.')
              : t('They are sent after the check-in. The place where a photo was taken is never sent.')}
          </p>
          <div className="photo-choices">
            {free.map((photo) => {
              const isChosen = isTicked(photo);
              return (
                <label key={photo.id} className="choice photo-choice">
                  <input
                    type="checkbox"
                    checked={isChosen}
                    disabled={photo.sha256 === undefined || (isFull && !isChosen)}
                    onChange={(event) => tick(photo.id, event.currentTarget.checked)}
                  />
                  <span className="photo-choice-picture">
                    <PhotoImage id={photo.id} size="small" alt="" />
                  </span>
                  <span className="choice-body">{nameOf(photo)}</span>
                </label>
              );
            })}
          </div>
          {free.some(({ sha256 }) => sha256 === undefined) && (
            <p className="muted small">{t('Some photos can be sent only from a secure address (https).')}</p>
          )}
        </fieldset>
      )}
      {isAsked && chosen.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => void sendChosenPhotos(checkInId)}>
            {t('Send {n, plural, one {# photo} other {# photos}}', { n: chosen.length })}
          </button>
        </p>
      )}
    </section>
  );
}
