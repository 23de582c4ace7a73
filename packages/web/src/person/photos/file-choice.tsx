import { type ReactElement, useId, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import { drawShot, type Shot } from './draw-shot.ts';
import { type PictureFault, readPictureFile } from './read-picture.ts';

const FAULTS: Readonly<Record<PictureFault, string>> = {
  empty: msg('This file is empty. Choose another one.'),
  svg: msg('This is a drawing, not a photo. Choose a photo.'),
  'not-a-picture': msg('This file is not a photo. Choose a JPEG or PNG.'),
  heic: msg(
    'This browser cannot open HEIC photos. Take the photo with the camera here, or save it as JPEG first.',
  ),
  unreadable: msg('This photo is damaged and cannot be opened. Choose another one.'),
  'too-many-pixels': msg('This photo is too large. It can have up to 40 million pixels.'),
};

interface FileChoiceProps {
  readonly isFlipped: boolean;
  readonly onShot: (shot: Shot, takenAt: number) => void;
}

/** A photo from a file, as good a way as the camera. */
export function FileChoice({ isFlipped, onShot }: FileChoiceProps): ReactElement {
  const field = useId();
  const [fault, setFault] = useState<PictureFault>();
  const [isReading, setIsReading] = useState(false);
  const choose = async (file: File): Promise<void> => {
    setFault(undefined);
    setIsReading(true);
    const read = await readPictureFile(file);
    setIsReading(false);
    if (!read.ok) return setFault(read.fault);
    const { bitmap } = read;
    const shot = drawShot(bitmap, { width: bitmap.width, height: bitmap.height, isFlipped });
    bitmap.close();
    onShot(shot, Math.min(file.lastModified, Date.now()));
  };
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {t('Choose a photo')}
      </label>
      {fault !== undefined && (
        <p className="field-error" role="alert" id={`${field}-fault`}>
          {t(FAULTS[fault])}
        </p>
      )}
      <input
        id={field}
        className="input"
        type="file"
        accept="image/*"
        aria-describedby={fault === undefined ? undefined : `${field}-fault`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) void choose(file).catch(() => setFault('unreadable'));
        }}
      />
      {isReading && (
        <p className="muted" role="status">
          {t('Opening the photo')}
        </p>
      )}
    </div>
  );
}
