import { DEEP_MM } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { FaceMap } from '../../body/face-map.tsx';
import { FACE_WORDS, PLACES, placeOf } from '../region-words.ts';
import type { DraftArea } from './treatment-draft.ts';

interface AreaFieldsProps {
  readonly areas: Readonly<Record<string, DraftArea>>;
  readonly fault: string | undefined;
  /** The longest needle of the device, where it is on file. */
  readonly longestMm: number | null;
  readonly onChange: (areas: Readonly<Record<string, DraftArea>>) => void;
}

/** Depth and passes for each area: picked on the face or from the list, which say the same. */
export function AreaFields({ areas, fault, longestMm, onChange }: AreaFieldsProps): ReactElement {
  const [common, setCommon] = useState<DraftArea>({ depthMm: '', passes: '' });
  const picked = Object.keys(areas);
  const pick = (id: string, isOn: boolean): void => {
    const { [id]: _gone, ...rest } = areas;
    onChange(isOn ? { ...areas, [id]: common } : rest);
  };
  const set = (id: string, change: Partial<DraftArea>): void => {
    const before = areas[id] ?? common;
    onChange({ ...areas, [id]: { ...before, ...change } });
  };
  const deepest = Math.max(0, ...Object.values(areas).map(({ depthMm }) => Number(depthMm) || 0));
  const isTooDeep = longestMm !== null && deepest > longestMm;
  return (
    <fieldset id="areas" tabIndex={-1}>
      <legend className="people-part">Areas, depth and passes</legend>
      {fault !== undefined && <p className="field-error">{fault}</p>}
      <div className="treatment-columns">
        <FaceMap picked={picked} onPick={pick} view="facing" words={FACE_WORDS} />
        <div>
          <div className="depth-row">
            <span>For areas you pick next</span>
            <ShortNumber
              label="Depth in mm"
              value={common.depthMm}
              onChange={(depthMm) => setCommon({ ...common, depthMm })}
            />
            <ShortNumber
              label="Passes"
              value={common.passes}
              onChange={(passes) => setCommon({ ...common, passes })}
            />
          </div>
          {PLACES.filter(({ id }) => picked.includes(id)).map(({ id }) => (
            <div className="depth-row" key={id}>
              <span>{placeOf(id)}</span>
              <ShortNumber
                label={`Depth in mm, ${placeOf(id)}`}
                value={areas[id]?.depthMm ?? ''}
                onChange={(depthMm) => set(id, { depthMm })}
              />
              <ShortNumber
                label={`Passes, ${placeOf(id)}`}
                value={areas[id]?.passes ?? ''}
                onChange={(passes) => set(id, { passes })}
              />
            </div>
          ))}
          <p role="status">
            {isTooDeep
              ? `The device goes no deeper than ${longestMm} mm. This is refused.`
              : deepest > DEEP_MM
                ? `${deepest} mm is deeper than ${DEEP_MM} mm. Check that it is right.`
                : ''}
          </p>
          <details open={picked.length === 0}>
            <summary>Pick from the list</summary>
            {PLACES.filter(({ id }) => id !== 'mouth-inside').map(({ id, label }) => (
              <label className="choice" key={id}>
                <input
                  type="checkbox"
                  checked={picked.includes(id)}
                  onChange={(event) => pick(id, event.currentTarget.checked)}
                />
                <span className="choice-body">{label}</span>
              </label>
            ))}
          </details>
        </div>
      </div>
    </fieldset>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ShortNumber({ label, value, onChange }: NumberProps): ReactElement {
  return (
    <input
      className="input"
      aria-label={label}
      placeholder={label.split(',')[0]}
      inputMode="decimal"
      maxLength={5}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
