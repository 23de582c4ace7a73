import { type ReactElement, useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { t } from '../../language/t.ts';
import { isDate } from '../../offline/calendar-days.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { usePhotoSettings } from '../../offline/use-photo-settings.ts';
import { usePhotos } from '../../offline/use-photos.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PhotoBin } from './photo-bin.tsx';
import { PhotoDays } from './photo-days.tsx';
import { photoName } from './photo-words.ts';
import { TakeLinks } from './take-links.tsx';
import { UndoDelete, useUndoDelete } from './undo-delete.tsx';
import '../../ui/photos.css';

/** The photos of this device by day. */
export function PhotosPage(): ReactElement {
  const loaded = usePhotos();
  const plan = usePlan();
  const search = new URLSearchParams(useSearch());
  const kept = search.get('kept');
  const asked = search.get('day') ?? '';
  const day = isDate(asked) ? asked : undefined;
  const [deleted, remove, forget] = useUndoDelete();
  const [isCovered, setIsCovered, uncover] = useCover();
  const treatments = plan.state === 'present' ? plan.plan.treatments : [];
  return (
    <>
      <Heading title={t('Photos')}>{t('Photos')}</Heading>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'refused' && (
        <p className="notice" role="alert">
          {t('This browser keeps nothing on this device, so photos cannot be kept here.')}
        </p>
      )}
      {loaded.state === 'present' && (
        <>
          <KeptNow photo={loaded.photos.find(({ id }) => id === kept)} />
          <UndoDelete deleted={deleted} onDone={forget} />
          {loaded.photos.length === 0 ? (
            day === undefined && (
              <p>{t('No photos yet. Add one now, so that you can see how your skin changes.')}</p>
            )
          ) : (
            <p className="row row-between">
              {loaded.photos.length > 1 && (
                <Link className="button button-quiet" href="/photos/compare">
                  {t('Compare photos')}
                </Link>
              )}
              <button
                type="button"
                className="button button-quiet"
                aria-pressed={isCovered}
                onClick={() => setIsCovered(!isCovered)}
              >
                {isCovered ? t('Show photos') : t('Hide photos')}
              </button>
            </p>
          )}
          {day !== undefined && <OfOneDay hasAny={loaded.photos.some(({ takenOn }) => takenOn === day)} />}
          <TakeLinks />
          <PhotoDays
            photos={loaded.photos}
            day={day}
            treatments={treatments}
            isCovered={isCovered}
            onUncover={uncover}
            onDelete={remove}
          />
          <PhotoBin bin={loaded.bin} />
          <p className="muted small">
            {t('Photos stay on this device until you send them. Nothing is worked out from a photo.')}
          </p>
        </>
      )}
    </>
  );
}

/** A tap on a cover shows the photos until the page is left; the button beside it ends the hiding. */
function useCover(): readonly [boolean, (isCovered: boolean) => void, () => void] {
  const [settings, change] = usePhotoSettings();
  const [isOpened, setIsOpened] = useState(false);
  const wantsCover = settings?.isCovered === true;
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') setIsOpened(false);
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);
  const set = (isCovered: boolean): void => {
    setIsOpened(!isCovered);
    change((now) => ({ ...now, isCovered }));
  };
  // Until the setting is read nothing is shown that may have to be covered.
  return [settings === undefined || (wantsCover && !isOpened), set, () => setIsOpened(true)];
}

/** Only the photos of one day of the diary stand below. */
function OfOneDay({ hasAny }: { readonly hasAny: boolean }): ReactElement {
  return (
    <p>
      {hasAny ? t('These are the photos of this day.') : t('There is no photo of this day.')}{' '}
      <Link href="/photos">{t('All photos')}</Link>
    </p>
  );
}

function KeptNow({ photo }: { readonly photo: KeptPhoto | undefined }): ReactElement | null {
  if (photo === undefined) return null;
  return (
    <p className="notice" role="status">
      {t('Saved on this device: {name}.', { name: photoName(photo) })}
    </p>
  );
}
