import type { ReactElement } from 'react';
import { FaceAndList } from '../../body/face-and-list.tsx';
import { REGIONS } from '../../body/regions.ts';
import { msg, t } from '../../language/t.ts';
import type { TreatmentRecord } from '../../offline/kept-plan.ts';
import { Choice } from '../../ui/choice.tsx';

const DRAWN = REGIONS.filter(({ group }) => group !== 'Other places');
const OTHER = REGIONS.filter(({ group, id }) => group === 'Other places' && id !== 'mouth-inside');

/** The longest text of each field. */
const LONGEST = { products: 500, who: 120, device: 120, note: 500 } as const;

const TEXTS = [
  { id: 'who', label: msg('Who did it'), hint: msg('A clinic, a name, or yourself') },
  { id: 'device', label: msg('The device, if you know it'), hint: msg('Its name, and the depth') },
  {
    id: 'products',
    label: msg('What was put on the open skin'),
    hint: msg('Names, and lot numbers if they gave you any. One a line.'),
  },
  { id: 'note', label: msg('Anything else'), hint: undefined },
] as const;

interface RecordFieldsProps {
  readonly record: TreatmentRecord;
  readonly onChange: (record: TreatmentRecord) => void;
}

/** What was done, for the person's own record and for any doctor: where, by whom, with what. */
export function RecordFields({ record, onChange }: RecordFieldsProps): ReactElement {
  const { areas } = record;
  const pick = (id: string, isOn: boolean): void =>
    onChange({ ...record, areas: isOn ? [...areas, id] : areas.filter((area) => area !== id) });
  const lines = (regions: typeof REGIONS): ReactElement[] =>
    regions.map(({ id, label }) => (
      <Choice
        key={id}
        type="checkbox"
        name="area"
        value={id}
        label={t(label)}
        checked={areas.includes(id)}
        onChange={(isOn) => pick(id, isOn)}
      />
    ));
  return (
    <>
      <fieldset>
        <legend className="label">{t('Where on the body was it done?')}</legend>
        <FaceAndList
          picked={areas}
          onPick={pick}
          onClear={() => onChange({ ...record, areas: [] })}
          list={lines(DRAWN)}
          others={lines(OTHER)}
        />
      </fieldset>
      {TEXTS.map(({ id, label, hint }) => (
        <div className="field" key={id}>
          <label className="label" htmlFor={`record-${id}`}>
            {t(label)}
          </label>
          {hint !== undefined && (
            <p className="choice-hint" id={`record-${id}-hint`}>
              {t(hint)}
            </p>
          )}
          <textarea
            id={`record-${id}`}
            className="input"
            rows={id === 'products' || id === 'note' ? 3 : 1}
            maxLength={LONGEST[id]}
            aria-describedby={hint === undefined ? undefined : `record-${id}-hint`}
            value={record[id] ?? ''}
            onChange={(event) => onChange({ ...record, [id]: event.currentTarget.value })}
          />
        </div>
      ))}
    </>
  );
}
