import { type ReactElement, type ReactNode, useState } from 'react';
import { t } from '../language/t.ts';
import { listHere } from '../ui/list-words.ts';
import { FaceMap } from './face-map.tsx';
import { FACE_SHAPES } from './face-shapes.ts';
import { REGIONS } from './regions.ts';

const KEY = 'afterneedle-face-list';

function wantsList(): boolean {
  try {
    return localStorage.getItem(KEY) === 'open';
  } catch {
    return false;
  }
}

interface FaceAndListProps {
  readonly picked: readonly string[];
  readonly onPick: (id: string, isOn: boolean) => void;
  readonly onClear: () => void;
  /** The same parts as lines to tick. */
  readonly list: ReactNode;
  /** Places that are not drawn. */
  readonly others: ReactNode;
}

/** The face as a picture and as a list that say the same, what is picked in words, and the places not drawn. */
export function FaceAndList({ picked, onPick, onClear, list, others }: FaceAndListProps): ReactElement {
  const [isListFirst] = useState(wantsList);
  const named = REGIONS.filter(({ id }) => picked.includes(id)).map(({ label }) => t(label));
  const isDrawn = FACE_SHAPES.some(({ id }) => picked.includes(id));
  return (
    <>
      <FaceMap picked={picked} onPick={onPick} />
      <p className="face-picked" role="status">
        {named.length === 0 ? t('Nothing picked yet.') : t('Picked: {places}.', { places: listHere(named) })}{' '}
        {isDrawn && (
          <button type="button" className="button-link" onClick={onClear}>
            {t('Clear')}
          </button>
        )}
      </p>
      <details
        open={isListFirst}
        onToggle={(event) => {
          try {
            localStorage.setItem(KEY, event.currentTarget.open ? 'open' : 'closed');
          } catch {
            // A browser that refuses storage forgets it with the page.
          }
        }}
      >
        <summary>{t('Choose from a list instead')}</summary>
        {list}
      </details>
      {others}
    </>
  );
}
