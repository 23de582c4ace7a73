import { PHOTO_VIEWS, type PhotoView } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { REGIONS } from '../../body/regions.ts';
import { t } from '../../language/t.ts';
import type { PhotoSettings } from '../../offline/photo-settings.ts';
import { usePhotoSettings } from '../../offline/use-photo-settings.ts';
import { usePhotos } from '../../offline/use-photos.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { CheckShot, hintsOfShot } from './check-shot.tsx';
import { flipShot } from './draw-shot.ts';
import { keepShot } from './keep-shot.ts';
import { photoName } from './photo-words.ts';
import { RegionChoice } from './region-choice.tsx';
import { type Taken, TakeShot } from './take-shot.tsx';
import { usePicture } from './use-picture.ts';
import '../../ui/photos.css';
import '../../ui/photo-capture.css';

const isView = (view: string): view is PhotoView => PHOTO_VIEWS.some((known) => known === view);

/** Takes one photo of one view. */
export function CapturePage({ view }: { readonly view: string }): ReactElement {
  const [settings, setSettings] = usePhotoSettings();
  const region = new URLSearchParams(useSearch()).get('region') ?? undefined;
  if (!isView(view))
    return (
      <>
        <Heading title={t('No such view')}>{t('There is no such view')}</Heading>
        <p>
          <Link href="/photos">{t('All photos')}</Link>
        </p>
      </>
    );
  const place = view === 'close-up' ? REGIONS.find(({ id }) => id === region)?.id : undefined;
  return (
    <>
      <Link className="back-link small" href="/photos">
        <BackIcon />
        {t('All photos')}
      </Link>
      {settings === undefined ? (
        <Loading />
      ) : (
        <Capture
          key={`${view} ${place ?? ''}`}
          view={view}
          region={place}
          settings={settings}
          onSettings={setSettings}
        />
      )}
    </>
  );
}

interface CaptureProps {
  readonly view: PhotoView;
  readonly region: string | undefined;
  readonly settings: PhotoSettings;
  readonly onSettings: (change: (settings: PhotoSettings) => PhotoSettings) => void;
}

function Capture({ view, region, settings, onSettings }: CaptureProps): ReactElement {
  const [, navigate] = useLocation();
  const photos = usePhotos();
  const [taken, setTaken] = useState<Taken>();
  const [tries, setTries] = useState(0);
  const [isAsked, setIsAsked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<string>();
  const same =
    photos.state === 'present'
      ? photos.photos.filter((one) => one.view === view && one.region === region)
      : [];
  const first = usePicture(same[0]?.id, 'whole');
  const name = photoName({ view, ...(region === undefined ? {} : { region }) });
  const isMirrored = taken !== undefined && settings.mirrors[taken.camera] === true;
  const asksSide =
    taken !== undefined &&
    view === 'front' &&
    taken.camera !== 'back' &&
    settings.mirrors[taken.camera] === undefined &&
    !isAsked;
  const answerSide = (isLeft: boolean | 'unsure'): void => {
    setIsAsked(true);
    if (taken === undefined || isLeft === 'unsure') return;
    if (!isLeft) setTaken({ ...taken, shot: flipShot(taken.shot) });
    onSettings((now) => ({ ...now, mirrors: { ...now.mirrors, [taken.camera]: !isLeft } }));
  };
  const keep = async (takenOn: string): Promise<void> => {
    if (taken === undefined) return;
    setIsSaving(true);
    setFault(undefined);
    try {
      const id = await keepShot(taken, { view, region, takenOn, mirrored: isMirrored });
      navigate(`/photos?kept=${id}`);
    } catch {
      setFault(t('The photo could not be kept. Make room on this device and try again.'));
      setIsSaving(false);
    }
  };
  return (
    <>
      <Heading title={t('Photo: {name}', { name })}>
        {t('{name}, photo {n}', { name, n: same.length + 1 })}
      </Heading>
      {taken === undefined ? (
        <>
          {view === 'close-up' && <RegionChoice region={region} />}
          <p>{t('Face a window. No flash. Hold your hair and jewellery back.')}</p>
          {same.length > 0 && (
            <p>{t('Your first photo shines through, so that you can stand as you did then.')}</p>
          )}
          <TakeShot
            ghost={first === 'loading' || first === 'gone' ? undefined : first}
            settings={settings}
            onSettings={onSettings}
            onTaken={(next) => {
              setTaken(next);
              if (hintsOfShot(next.shot).length > 0) setTries(tries + 1);
            }}
          />
          <p>
            <Link href="/photos">{t('Skip photos')}</Link>
          </p>
        </>
      ) : (
        <CheckShot
          taken={taken}
          name={name}
          tries={tries}
          asksSide={asksSide}
          fault={fault}
          isSaving={isSaving}
          onSide={answerSide}
          onUse={(takenOn) => void keep(takenOn)}
          onAgain={() => {
            setTaken(undefined);
            setIsAsked(false);
          }}
        />
      )}
    </>
  );
}
