import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import { dateIn } from '../../offline/calendar-days.ts';
import type { Shot } from './draw-shot.ts';
import { hintsOf, type LightHint } from './picture-light.ts';
import { SideQuestion } from './side-question.tsx';
import type { Taken } from './take-shot.tsx';

const HINTS: Readonly<Record<LightHint, string>> = {
  'too-dark': msg('Too dark. Face a window.'),
  'too-bright': msg('Too bright. Turn away from the light.'),
  blurry: msg('Blurry. Hold still, and clean the lens.'),
};

/** After this many tries a photo with a hint is offered first. */
const TRIES_BEFORE_ANYWAY = 2;

interface CheckShotProps {
  readonly taken: Taken;
  readonly name: string;
  /** How many photos of this view had a hint, this one too. */
  readonly tries: number;
  /** Nobody has said yet whether this kind of camera gives mirror images. */
  readonly asksSide: boolean;
  readonly fault: string | undefined;
  readonly isSaving: boolean;
  readonly onSide: (isLeft: boolean | 'unsure') => void;
  readonly onUse: (takenOn: string) => void;
  readonly onAgain: () => void;
}

/** Answers what could be better about a shot. */
export function hintsOfShot({ light }: Shot): readonly LightHint[] {
  return hintsOf(light);
}

/** A picture before it is kept: what could be better, and the choice, which is always the person's. */
export function CheckShot(props: CheckShotProps): ReactElement {
  const { taken, tries, fault, isSaving } = props;
  const field = useId();
  const today = dateIn(Date.now(), undefined);
  const [takenOn, setTakenOn] = useState(() => dateIn(taken.takenAt, undefined));
  const hints = hintsOfShot(taken.shot);
  const isAnywayFirst = hints.length === 0 || tries >= TRIES_BEFORE_ANYWAY;
  const press = (): void => {
    if (!isSaving) props.onUse(takenOn === '' || takenOn > today ? today : takenOn);
  };
  const use = (
    <button
      key="use"
      type="button"
      className={isAnywayFirst ? 'button' : 'button button-quiet'}
      aria-disabled={isSaving}
      onClick={press}
    >
      {hints.length === 0 ? t('Use this photo') : t('Use it anyway')}
    </button>
  );
  const again = (
    <button
      key="again"
      type="button"
      className={isAnywayFirst ? 'button button-quiet' : 'button'}
      onClick={props.onAgain}
    >
      {t('Take it again')}
    </button>
  );
  return (
    <>
      <figure className="photo-check">
        <div className="photo-check-picture">
          <ShotPicture shot={taken.shot} label={t('Your new photo: {name}', { name: props.name })} />
          {props.asksSide && <span className="photo-ring" aria-hidden="true" />}
        </div>
      </figure>
      {props.asksSide && <SideQuestion onSide={props.onSide} />}
      <div role="status">
        {hints.length > 0 && (
          <ul className="photo-hints">
            {hints.map((hint) => (
              <li key={hint}>{t(HINTS[hint])}</li>
            ))}
          </ul>
        )}
      </div>
      {taken.camera === 'file' && (
        <div className="field">
          <label className="label" htmlFor={field}>
            {t('When was it taken?')}
          </label>
          <input
            id={field}
            className="input input-short"
            type="date"
            max={today}
            value={takenOn}
            onChange={(event) => setTakenOn(event.currentTarget.value)}
          />
        </div>
      )}
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <p className="row photo-actions">{isAnywayFirst ? [use, again] : [again, use]}</p>
      <p className="muted small">{t('It stays on this device until you send it.')}</p>
    </>
  );
}

function ShotPicture({ shot, label }: { readonly shot: Shot; readonly label: string }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(shot.canvas);
  }, [shot]);
  return <div ref={place} role="img" aria-label={label} />;
}
