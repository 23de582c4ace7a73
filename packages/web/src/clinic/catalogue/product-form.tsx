import { PRODUCT_KINDS, type ProductView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import { type Faults, PickField, TextField } from '../people/field.tsx';
import { writeProduct } from '../treatments/api.ts';
import { faultsOfAnswer } from './faults-of-answer.ts';

interface ProductFormProps {
  readonly product: ProductView | undefined;
  readonly onSignedOut: () => void;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const CHECKS = [
  { name: 'used', label: 'Put on skin at the clinic' },
  { name: 'supplied', label: 'Given to take home' },
  { name: 'retired', label: 'No longer used' },
] as const;

/** The form of a product. */
export function ProductForm({ product, onSignedOut, onSaved, onCancel }: ProductFormProps): ReactElement {
  const [draft, setDraft] = useState({
    name: product?.name ?? '',
    kind: product?.kind ?? 'serum',
    ingredients: product?.ingredients ?? '',
    used: product?.used ?? true,
    supplied: product?.supplied ?? false,
    retired: product?.retired ?? false,
  });
  const [faults, setFaults] = useState<Faults>({});
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answered = await writeProduct(
      { ...draft, name: draft.name.trim(), ingredients: draft.ingredients.trim() },
      product?.id,
    );
    if (answered.kind === 'ok') return onSaved();
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFaults(faultsOfAnswer(answered));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {faults['form'] !== undefined && (
        <p className="field-error" role="alert">
          {faults['form']}
        </p>
      )}
      <div className="people-grid">
        <TextField
          label="Name of the product"
          maxLength={200}
          fault={faults['name']}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <PickField
          label="Kind"
          value={draft.kind}
          options={PRODUCT_KINDS.map((value) => ({ value, label: value }))}
          onChange={(value) =>
            setDraft({ ...draft, kind: PRODUCT_KINDS.find((kind) => kind === value) ?? 'other' })
          }
        />
        <div className="people-wide">
          <TextField
            label="Ingredients"
            hint="As the label has them. They are compared with the allergies of each person."
            rows={4}
            maxLength={8_000}
            fault={faults['ingredients']}
            value={draft.ingredients}
            onChange={(ingredients) => setDraft({ ...draft, ingredients })}
          />
        </div>
      </div>
      {CHECKS.map(({ name, label }) => (
        <label className="choice" key={name}>
          <input
            type="checkbox"
            checked={draft[name]}
            onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.checked })}
          />
          <span className="choice-body">{label}</span>
        </label>
      ))}
      <div className="form-actions">
        <button type="submit" className="button">
          Save product
        </button>
        <button type="button" className="button-link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
