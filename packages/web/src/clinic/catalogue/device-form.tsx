import { DEVICE_KINDS, type DeviceKind, type DeviceView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import { type Faults, PickField, TextField } from '../people/field.tsx';
import { writeDevice } from '../treatments/api.ts';
import { faultsOfAnswer } from './faults-of-answer.ts';

const KINDS: Readonly<Record<DeviceKind, string>> = {
  pen: 'Needling pen',
  stamp: 'Stamp',
  roller: 'Roller',
  rf: 'Radio-frequency needling',
};

interface DeviceFormProps {
  readonly device: DeviceView | undefined;
  readonly onSignedOut: () => void;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The form of a device. */
export function DeviceForm({ device, onSignedOut, onSaved, onCancel }: DeviceFormProps): ReactElement {
  const [draft, setDraft] = useState({
    name: device?.name ?? '',
    kind: device?.kind ?? 'pen',
    maker: device?.maker ?? '',
    model: device?.model ?? '',
    serial: device?.serial ?? '',
    udi: device?.udi ?? '',
    longestMm: device?.longestMm === null || device === undefined ? '' : String(device.longestMm),
    retired: device?.retired ?? false,
  });
  const [faults, setFaults] = useState<Faults>({});
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { name, kind, maker, model, serial, udi, longestMm, retired } = draft;
    const written = {
      name: name.trim(),
      kind,
      maker: orNull(maker),
      model: orNull(model),
      serial: orNull(serial),
      udi: orNull(udi),
      longestMm: orNull(longestMm) === null ? null : Number(longestMm.replace(',', '.')),
      retired,
    };
    const answered = await writeDevice(written, device?.id);
    if (answered.kind === 'ok') return onSaved();
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFaults(faultsOfAnswer(answered));
  };
  const field = (name: 'name' | 'maker' | 'model' | 'serial' | 'udi' | 'longestMm') => ({
    value: draft[name],
    fault: faults[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {faults['form'] !== undefined && (
        <p className="field-error" role="alert">
          {faults['form']}
        </p>
      )}
      <div className="people-grid">
        <TextField label="Name at the clinic" maxLength={120} {...field('name')} />
        <PickField
          label="Kind"
          value={draft.kind}
          options={DEVICE_KINDS.map((value) => ({ value, label: KINDS[value] }))}
          onChange={(value) =>
            setDraft({ ...draft, kind: DEVICE_KINDS.find((kind) => kind === value) ?? 'pen' })
          }
        />
        <TextField label="Maker" maxLength={120} {...field('maker')} />
        <TextField label="Model" maxLength={120} {...field('model')} />
        <TextField label="Serial number" maxLength={120} {...field('serial')} />
        <TextField label="UDI" maxLength={200} {...field('udi')} />
        <TextField label="Longest needle in mm" {...field('longestMm')} />
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.retired}
          onChange={(event) => setDraft({ ...draft, retired: event.currentTarget.checked })}
        />
        <span className="choice-body">No longer used</span>
      </label>
      <div className="form-actions">
        <button type="submit" className="button">
          Save device
        </button>
        <button type="button" className="button-link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
