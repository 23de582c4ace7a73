import type { AllergyMatches, Catalogue } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { type Faults, PickField, TextField } from '../people/field.tsx';
import type { DraftProduct } from './treatment-draft.ts';

interface ProductFieldsProps {
  readonly catalogue: Catalogue;
  readonly matches: AllergyMatches['matches'];
  readonly products: readonly DraftProduct[];
  readonly faults: Faults;
  readonly onChange: (products: readonly DraftProduct[]) => void;
}

const GIVEN_AS = [
  { value: 'used', label: 'On open skin' },
  { value: 'supplied', label: 'To take home' },
];

/** Products of the catalogue that were put on open skin or given along, with their batch; an allergy asks for a reason. */
export function ProductFields(props: ProductFieldsProps): ReactElement {
  const { catalogue, matches, products, faults, onChange } = props;
  const inUse = catalogue.products.filter(({ retired }) => !retired);
  const options = [
    { value: '', label: 'Choose' },
    ...inUse.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const set = (index: number, change: Partial<DraftProduct>): void =>
    onChange(products.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const empty: DraftProduct = {
    productId: '',
    batch: '',
    expiresOn: '',
    givenAs: 'used',
    allergyReason: '',
  };
  return (
    <fieldset>
      <legend className="people-part">Products</legend>
      {inUse.length === 0 && <p>The catalogue has no product yet. Add it under Catalogue first.</p>}
      {products.map((product, index) => {
        const match = matches.find(({ productId }) => productId === product.productId);
        const name = `products/${index}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are only added at the end.
          <div className="card people-grid" key={index}>
            <PickField
              label="Product"
              id={`${name}/productId`}
              fault={faults[`${name}/productId`]}
              value={product.productId}
              options={options}
              onChange={(productId) => set(index, { productId })}
            />
            <PickField
              label="Given"
              value={product.givenAs}
              options={GIVEN_AS}
              onChange={(value) => set(index, { givenAs: value === 'supplied' ? 'supplied' : 'used' })}
            />
            <TextField
              label="Batch"
              maxLength={80}
              value={product.batch}
              onChange={(batch) => set(index, { batch })}
            />
            <TextField
              label="Use by"
              type="date"
              id={`${name}/expiresOn`}
              fault={faults[`${name}/expiresOn`]}
              value={product.expiresOn}
              onChange={(expiresOn) => set(index, { expiresOn })}
            />
            {match !== undefined && (
              <div className="people-wide notice">
                <p>
                  <strong>This may not be for this person.</strong> {match.because.join(' ')}
                </p>
                <TextField
                  label="Why it is right for them"
                  hint="Without a reason it cannot be saved."
                  id={`${name}/allergyReason`}
                  fault={faults[`${name}/allergyReason`]}
                  maxLength={300}
                  value={product.allergyReason}
                  onChange={(allergyReason) => set(index, { allergyReason })}
                />
              </div>
            )}
            <button
              type="button"
              className="button-link"
              onClick={() => onChange(products.filter((_, at) => at !== index))}
            >
              Take it out
            </button>
          </div>
        );
      })}
      <button type="button" className="button button-quiet" onClick={() => onChange([...products, empty])}>
        Add a product
      </button>
    </fieldset>
  );
}
