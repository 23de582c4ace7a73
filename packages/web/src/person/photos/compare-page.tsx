import { type ReactElement, useId, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { msg, t } from '../../language/t.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';
import type { KeptPhoto } from '../../offline/photo.ts';
import { usePhotos } from '../../offline/use-photos.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { RadioList } from '../../ui/choice.tsx';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type Pair, pairOf } from './compare-pair.ts';
import { CompareSlider } from './compare-slider.tsx';
import { PhotoImage } from './photo-image.tsx';
import { captionOf, photoName } from './photo-words.ts';
import '../../ui/photos.css';

/** Two photos of this device held against each other; which two stands in the address. */
export function ComparePage(): ReactElement {
  const loaded = usePhotos();
  const plan = usePlan();
  const query = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const treatments = plan.state === 'present' ? plan.plan.treatments : [];
  const photos = loaded.state === 'present' ? loaded.photos : [];
  const pair = pairOf(photos, { a: query.get('a'), b: query.get('b') });
  const show = ({ a, b }: Pair): void => navigate(`/photos/compare?a=${a.id}&b=${b.id}`, { replace: true });
  return (
    <>
      <Link className="back-link small" href="/photos">
        <BackIcon />
        {t('All photos')}
      </Link>
      <Heading title={t('Compare photos')}>{t('Compare photos')}</Heading>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'refused' && <p>{t('The photos of this device cannot be opened.')}</p>}
      {loaded.state === 'present' && pair === undefined && (
        <>
          <p>{t('Two photos are needed. Take the same view on another day.')}</p>
          <p>
            <Link className="button" href="/photos">
              {t('All photos')}
            </Link>
          </p>
        </>
      )}
      {pair !== undefined && (
        <>
          <Compared pair={pair} treatments={treatments} />
          <section aria-labelledby="which-photos">
            <h2 id="which-photos">{t('Which photos')}</h2>
            <PhotoSelect
              label={t('First photo')}
              photos={photos}
              treatments={treatments}
              value={pair.a}
              onPick={(a) => show({ ...pair, a })}
            />
            <PhotoSelect
              label={t('Second photo')}
              photos={photos}
              treatments={treatments}
              value={pair.b}
              onPick={(b) => show({ ...pair, b })}
            />
          </section>
        </>
      )}
    </>
  );
}

const WAYS = [
  { value: 'slider', label: msg('Slider') },
  { value: 'beside', label: msg('Side by side') },
  { value: 'one', label: msg('One at a time') },
] as const;

function Compared({
  pair,
  treatments,
}: {
  readonly pair: Pair;
  readonly treatments: readonly KeptTreatment[];
}): ReactElement {
  const [way, setWay] = useState<string>('slider');
  const [isFirst, setIsFirst] = useState(true);
  const words = (photo: KeptPhoto): string =>
    t('{name}, {caption}', { name: photoName(photo), caption: captionOf(photo, treatments) });
  const shown = isFirst ? pair.a : pair.b;
  return (
    <>
      <fieldset>
        <legend className="label">{t('How to compare')}</legend>
        <RadioList
          name="way"
          segments
          options={WAYS.map(({ value, label }) => ({ value, label: t(label) }))}
          value={way}
          onPick={setWay}
        />
      </fieldset>
      {way === 'slider' && <CompareSlider pair={pair} words={words} />}
      {way === 'beside' && (
        <div className="photo-beside">
          {[pair.a, pair.b].map((photo, index) => (
            <figure className="photo-figure" key={index === 0 ? 'a' : 'b'}>
              <div className="photo-same">
                <PhotoImage id={photo.id} size="whole" alt={words(photo)} />
              </div>
              <figcaption>{words(photo)}</figcaption>
            </figure>
          ))}
        </div>
      )}
      {way === 'one' && (
        <figure className="photo-figure">
          <div className="photo-same">
            <PhotoImage id={shown.id} size="whole" alt={words(shown)} />
          </div>
          <figcaption aria-live="polite">{words(shown)}</figcaption>
          <button type="button" className="button button-quiet" onClick={() => setIsFirst(!isFirst)}>
            {isFirst ? t('Show the second photo') : t('Show the first photo')}
          </button>
        </figure>
      )}
    </>
  );
}

interface PhotoSelectProps {
  readonly label: string;
  readonly photos: readonly KeptPhoto[];
  readonly treatments: readonly KeptTreatment[];
  readonly value: KeptPhoto;
  readonly onPick: (photo: KeptPhoto) => void;
}

function PhotoSelect({ label, photos, treatments, value, onPick }: PhotoSelectProps): ReactElement {
  const field = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {label}
      </label>
      <select
        id={field}
        className="input"
        value={value.id}
        onChange={(event) => {
          const picked = photos.find(({ id }) => id === event.currentTarget.value);
          if (picked !== undefined) onPick(picked);
        }}
      >
        {photos.map((photo) => (
          <option key={photo.id} value={photo.id}>
            {t('{name}, {caption}', { name: photoName(photo), caption: captionOf(photo, treatments) })}
          </option>
        ))}
      </select>
    </div>
  );
}
