import { type ReactElement, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import type { CameraKind } from '../../offline/photo.ts';
import type { PhotoSettings } from '../../offline/photo-settings.ts';
import { CameraView } from './camera-view.tsx';
import type { Shot } from './draw-shot.ts';
import { FileChoice } from './file-choice.tsx';
import { type Facing, hasCamera, useCamera } from './use-camera.ts';

/** A picture that was just taken or chosen. */
export interface Taken {
  readonly shot: Shot;
  readonly camera: CameraKind;
  readonly takenAt: number;
}

const WHY_NOT = {
  none: msg('No camera was found. You can choose a photo instead.'),
  refused: msg(
    'This page may not use the camera. You can choose a photo, or allow the camera in your browser.',
  ),
  busy: msg('Another app has the camera. Close it and try again, or choose a photo.'),
} as const;

/** Whoever used the camera once gets it at once for the next view. */
let usedCamera: Facing | undefined;

interface TakeShotProps {
  readonly ghost: string | undefined;
  readonly settings: PhotoSettings;
  readonly onSettings: (change: (settings: PhotoSettings) => PhotoSettings) => void;
  readonly onTaken: (taken: Taken) => void;
}

/** The two ways to a photo, side by side: the camera and a file. */
export function TakeShot({ ghost, settings, onSettings, onTaken }: TakeShotProps): ReactElement {
  const [wanted, setWanted] = useState<Facing | undefined>(usedCamera);
  const facing = wanted ?? 'user';
  const camera = useCamera(wanted !== undefined, facing);
  const use = (next: Facing | undefined): void => {
    usedCamera = next;
    setWanted(next);
  };
  const { state } = camera;
  const hasFailed = state === 'none' || state === 'refused' || state === 'busy';
  return (
    <>
      {state === 'on' && (
        <CameraView
          key={facing}
          stream={camera.stream}
          canSwitch={camera.canSwitch}
          facing={facing}
          ghost={ghost}
          settings={settings}
          onSettings={onSettings}
          onSwitch={() => use(facing === 'user' ? 'environment' : 'user')}
          onShot={(shot) =>
            onTaken({ shot, camera: facing === 'user' ? 'front' : 'back', takenAt: Date.now() })
          }
        />
      )}
      {state === 'asking' && (
        <p role="status">{t('Opening the camera. Your browser may ask whether this page can use it.')}</p>
      )}
      {hasFailed && (
        <div className="notice" role="alert">
          <p>{t(WHY_NOT[state])}</p>
          {state !== 'none' && (
            <button type="button" className="button-link" onClick={() => retry(use, facing)}>
              {t('Try the camera again')}
            </button>
          )}
        </div>
      )}
      {state === 'off' && hasCamera() && (
        <p>
          <button type="button" className="button" onClick={() => use('user')}>
            {t('Open the camera')}
          </button>
        </p>
      )}
      <div className="photo-or">
        <FileChoice
          isFlipped={settings.mirrors.file === true}
          onShot={(shot, takenAt) => onTaken({ shot, camera: 'file', takenAt })}
        />
      </div>
    </>
  );
}

function retry(use: (facing: Facing | undefined) => void, facing: Facing): void {
  use(undefined);
  setTimeout(() => use(facing), 0);
}
