import '../ui/face-map.css';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { t } from '../language/t.ts';
import { FaceFeatures } from './face-features.tsx';
import { FACE_HEIGHT, FACE_SHAPES, FACE_WIDTH, type FaceShape, neighbourOf } from './face-shapes.ts';
import { useFaceView } from './face-view.ts';
import { REGIONS } from './regions.ts';

const labelOf = new Map(REGIONS.map(({ id, label }) => [id, label]));
const HIT = 44;

/** What a face is called for somebody who looks at another person. */
export interface FaceWords {
  readonly view: string;
  readonly left: string;
  readonly right: string;
  readonly nameOf: (id: string) => string;
}

interface FaceMapProps {
  /** Ids of regions; those that are not drawn are left alone. */
  readonly picked: readonly string[];
  readonly onPick: (id: string, isOn: boolean) => void;
  readonly view?: 'facing';
  /** The words for whoever is not the person on the picture. */
  readonly words?: FaceWords;
}

/** The face as a picture to tap: each part is a checkbox, moved between by the arrow keys. */
export function FaceMap({ picked, onPick, view: fixed, words }: FaceMapProps): ReactElement {
  const [chosen, choose] = useFaceView();
  const view = fixed ?? chosen;
  const [current, setCurrent] = useState('forehead-middle');
  const [pointed, setPointed] = useState<string>();
  const drawing = useRef<SVGSVGElement>(null);
  const move = (event: KeyboardEvent, id: string): void => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onPick(id, !picked.includes(id));
      return;
    }
    const next = neighbourOf(id, event.key, view);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    setCurrent(next);
    drawing.current?.querySelector<SVGGElement>(`[data-region="${next}"]`)?.focus();
  };
  const name = words?.nameOf ?? ((id: string): string => t(labelOf.get(id) ?? id));
  return (
    <fieldset className="face-map">
      <legend className="hidden-text">
        {words?.view}
        {words === undefined &&
          (view === 'mirror' ? t('Your face, as in a mirror') : t('Your face, as others see you'))}
      </legend>
      <div className="row row-between">
        <strong>
          {words?.view}
          {words === undefined && (view === 'mirror' ? t('As in a mirror') : t('As others see you'))}
        </strong>
        {fixed === undefined && (
          <button
            type="button"
            className="button-link"
            onClick={() => choose(view === 'mirror' ? 'facing' : 'mirror')}
          >
            {view === 'mirror' ? t('Show it as others see you') : t('Show it as in a mirror')}
          </button>
        )}
      </div>
      <svg ref={drawing} viewBox={`0 0 ${FACE_WIDTH} ${FACE_HEIGHT}`} role="presentation">
        {FACE_SHAPES.map((shape) => (
          <Part
            key={shape.id}
            shape={shape}
            isMirror={view === 'mirror'}
            label={name(shape.id)}
            isPicked={picked.includes(shape.id)}
            isCurrent={shape.id === current}
            onToggle={() => {
              setCurrent(shape.id);
              onPick(shape.id, !picked.includes(shape.id));
            }}
            onPoint={setPointed}
            onKeyDown={(event) => move(event, shape.id)}
          />
        ))}
        <FaceFeatures />
      </svg>
      <p className="face-sides" aria-hidden="true">
        <strong>{words?.right ?? (view === 'mirror' ? t('L: your left') : t('R: your right'))}</strong>
        <span className="muted">{pointed === undefined ? '' : name(pointed)}</span>
        <strong>{words?.left ?? (view === 'mirror' ? t('R: your right') : t('L: your left'))}</strong>
      </p>
    </fieldset>
  );
}

interface PartProps {
  readonly shape: FaceShape;
  readonly isMirror: boolean;
  readonly label: string;
  readonly isPicked: boolean;
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
  readonly onPoint: (id: string | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Part(props: PartProps): ReactElement {
  const { shape, isMirror, label, isPicked, isCurrent, onToggle, onPoint, onKeyDown } = props;
  const [across, down] = shape.at;
  const x = isMirror ? across : FACE_WIDTH - across;
  const turn = isMirror ? undefined : `translate(${FACE_WIDTH} 0) scale(-1 1)`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot have the outline of a cheek; the list beside it has inputs.
    <g
      className="face-part"
      role="checkbox"
      aria-checked={isPicked}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      data-region={shape.id}
      onClick={onToggle}
      onKeyDown={onKeyDown}
      onPointerEnter={() => onPoint(shape.id)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(shape.id)}
      onBlur={() => onPoint(undefined)}
    >
      <rect className="face-hit" x={x - HIT / 2} y={down - HIT / 2} width={HIT} height={HIT} />
      <path className="face-ring-bright" d={shape.path} transform={turn} />
      <path className="face-area" d={shape.path} transform={turn} />
      <path className="face-ring-dark" d={shape.path} transform={turn} />
      {isPicked && (
        <g className="face-tick" transform={`translate(${x} ${down})`}>
          <circle r="11" />
          <path d="M-5 0 L-1.5 4 L5.5 -4" />
        </g>
      )}
    </g>
  );
}
