import { type ReactElement, useEffect, useRef, useState } from 'react';
import { t } from '../../language/t.ts';
import type { PhotoSettings } from '../../offline/photo-settings.ts';
import { drawShot, type Shot } from './draw-shot.ts';
import { isLevel } from './roll.ts';
import type { Facing } from './use-camera.ts';
import { askForRoll, rollNeedsTap, useRoll } from './use-roll.ts';

/** All photos of the camera are cut to this width over height, so that they can be compared. */
const RATIO = 3 / 4;
const TIMER_SECONDS = 3;

interface CameraViewProps {
  readonly stream: MediaStream;
  readonly facing: Facing;
  readonly canSwitch: boolean;
  /** The picture of the first photo of this view. */
  readonly ghost: string | undefined;
  readonly settings: PhotoSettings;
  readonly onSettings: (change: (settings: PhotoSettings) => PhotoSettings) => void;
  readonly onSwitch: () => void;
  readonly onShot: (shot: Shot) => void;
}

/** The camera, with the first photo shining through and a level line where the phone says how it is held. */
export function CameraView(props: CameraViewProps): ReactElement {
  const { stream, facing, ghost, settings, onSettings } = props;
  const video = useRef<HTMLVideoElement>(null);
  const [isReady, setIsReady] = useState(false);
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  const isRawMirrored = settings.mirrors[facing === 'user' ? 'front' : 'back'] === true;
  const take = (): void => {
    const element = video.current;
    if (element === null || element.videoWidth === 0) return;
    const { videoWidth: width, videoHeight: height } = element;
    props.onShot(drawShot(element, { width, height, isFlipped: isRawMirrored, ratio: RATIO }));
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (left === undefined) return;
    const wait = setTimeout(() => {
      if (left > 1) return setLeft(left - 1);
      setLeft(undefined);
      latest.current();
    }, 1_000);
    return () => clearTimeout(wait);
  }, [left]);
  const isFront = facing === 'user';
  return (
    <>
      <div className="photo-frame">
        <video
          ref={video}
          className={isFront && !isRawMirrored ? 'photo-flipped' : undefined}
          aria-label={t('What the camera sees')}
          muted
          playsInline
          autoPlay
          onLoadedData={() => setIsReady(true)}
        />
        {ghost !== undefined && (
          <img
            className={isFront ? 'photo-ghost photo-flipped' : 'photo-ghost'}
            src={ghost}
            alt=""
            style={{ opacity: settings.ghost / 100 }}
          />
        )}
        <LevelLine />
        {left !== undefined && (
          <p className="photo-countdown" role="timer" aria-live="assertive">
            {left}
          </p>
        )}
      </div>
      {ghost !== undefined && (
        <label className="photo-strength">
          <span>{t('How strong your first photo shows through')}</span>
          <input
            type="range"
            min={0}
            max={80}
            step={5}
            value={settings.ghost}
            onChange={(event) => {
              const strength = Number(event.currentTarget.value);
              onSettings((now) => ({ ...now, ghost: strength }));
            }}
          />
        </label>
      )}
      <p className="row photo-actions">
        <button
          type="button"
          className="button"
          aria-disabled={!isReady || left !== undefined}
          onClick={() => {
            if (!isReady || left !== undefined) return;
            if (settings.hasTimer) setLeft(TIMER_SECONDS);
            else take();
          }}
        >
          {t('Take photo')}
        </button>
        <label className="photo-timer">
          <input
            type="checkbox"
            checked={settings.hasTimer}
            onChange={(event) => {
              const hasTimer = event.currentTarget.checked;
              onSettings((now) => ({ ...now, hasTimer }));
            }}
          />
          {t('Wait 3 seconds first')}
        </label>
        {props.canSwitch && (
          <button type="button" className="button-link" onClick={props.onSwitch}>
            {isFront ? t('Use the back camera') : t('Use the front camera')}
          </button>
        )}
      </p>
    </>
  );
}

function LevelLine(): ReactElement | null {
  const [isOn, setIsOn] = useState(() => !rollNeedsTap());
  const roll = useRoll(isOn);
  if (!isOn)
    return (
      <button
        type="button"
        className="button button-quiet button-small photo-level-ask"
        onClick={() => void askForRoll().then(setIsOn)}
      >
        {t('Show a level line')}
      </button>
    );
  if (roll === undefined) return null;
  return (
    <div className="photo-level" data-level={isLevel(roll)} aria-hidden="true">
      <span style={{ rotate: `${roll}deg` }} />
      <span className="photo-level-word">{isLevel(roll) ? t('Level') : t('Tilted')}</span>
    </div>
  );
}
