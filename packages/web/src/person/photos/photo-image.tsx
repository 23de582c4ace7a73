import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { usePicture } from './use-picture.ts';

interface PhotoImageProps {
  readonly id: string;
  readonly size: 'whole' | 'small';
  readonly alt: string;
}

/** The picture of a photo of this device. */
export function PhotoImage({ id, size, alt }: PhotoImageProps): ReactElement {
  const address = usePicture(id, size);
  if (address === 'loading') return <span className="photo-empty" aria-busy="true" />;
  if (address === 'gone')
    return <span className="photo-empty">{t('This photo cannot be opened on this device.')}</span>;
  return <img src={address} alt={alt} />;
}
