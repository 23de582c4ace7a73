import '../../ui/people.css';
import type { Catalogue } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { Heading } from '../../ui/heading.tsx';
import { NotReady } from '../people/not-ready.tsx';
import { useAsked } from '../people/use-asked.ts';
import type { RoomProps } from '../rooms.ts';
import { fetchCatalogue } from '../treatments/api.ts';
import { DeviceForm } from './device-form.tsx';
import { ProductForm } from './product-form.tsx';

/** The devices and products of the clinic, from which a treatment is written down. */
export function CataloguePage({ session, onSignedOut }: RoomProps): ReactElement {
  const { asked, again } = useAsked(fetchCatalogue, onSignedOut);
  const mayWrite = session.may.includes('catalogue.write');
  return (
    <>
      <Heading title="Catalogue">Catalogue</Heading>
      {asked.state === 'ready' ? (
        <Lists catalogue={asked.value} mayWrite={mayWrite} onSignedOut={onSignedOut} onSaved={again} />
      ) : (
        <NotReady state={asked.state} what="catalogue" onRetry={again} />
      )}
    </>
  );
}

interface ListsProps {
  readonly catalogue: Catalogue;
  readonly mayWrite: boolean;
  readonly onSignedOut: () => void;
  readonly onSaved: () => void;
}

function Lists({ catalogue, mayWrite, onSignedOut, onSaved }: ListsProps): ReactElement {
  const [open, setOpen] = useState<string>();
  const done = (): void => {
    setOpen(undefined);
    onSaved();
  };
  const form = { onSignedOut, onSaved: done, onCancel: () => setOpen(undefined) };
  const change = (id: string): ReactElement | undefined =>
    mayWrite ? (
      <button type="button" className="button-link" onClick={() => setOpen(id)}>
        Change
      </button>
    ) : undefined;
  return (
    <>
      <section aria-labelledby="devices">
        <h2 id="devices">Devices</h2>
        {catalogue.devices.length === 0 && <p>No device yet. A treatment needs one.</p>}
        <ul className="plain-list">
          {catalogue.devices.map((device) => (
            <li key={device.id} className="card">
              {open === device.id ? (
                <DeviceForm device={device} {...form} />
              ) : (
                <div className="row row-between">
                  <span>
                    <strong>{device.name}</strong>{' '}
                    {[device.maker, device.model, device.serial === null ? null : `serial ${device.serial}`]
                      .filter((part) => part !== null)
                      .join(', ')}
                    {device.longestMm !== null && `, up to ${device.longestMm} mm`}
                    {device.retired && <span className="people-mark">no longer used</span>}
                  </span>
                  {change(device.id)}
                </div>
              )}
            </li>
          ))}
        </ul>
        {mayWrite &&
          (open === 'new-device' ? (
            <div className="card">
              <DeviceForm device={undefined} {...form} />
            </div>
          ) : (
            <button type="button" className="button" onClick={() => setOpen('new-device')}>
              Add a device
            </button>
          ))}
      </section>
      <section aria-labelledby="products">
        <h2 id="products">Products</h2>
        {catalogue.products.length === 0 && (
          <p>No product yet. Their ingredients are compared with the allergies of each person.</p>
        )}
        <ul className="plain-list">
          {catalogue.products.map((product) => (
            <li key={product.id} className="card">
              {open === product.id ? (
                <ProductForm product={product} {...form} />
              ) : (
                <div className="row row-between">
                  <span>
                    <strong>{product.name}</strong> {product.kind},{' '}
                    {product.read.ingredients === 0
                      ? 'no ingredient list'
                      : `${product.read.ingredients} ingredients read`}
                    {product.read.unknown.length > 0 && `, not known: ${product.read.unknown.join(', ')}`}
                    {product.retired && <span className="people-mark">no longer used</span>}
                  </span>
                  {change(product.id)}
                </div>
              )}
            </li>
          ))}
        </ul>
        {mayWrite &&
          (open === 'new-product' ? (
            <div className="card">
              <ProductForm product={undefined} {...form} />
            </div>
          ) : (
            <button type="button" className="button" onClick={() => setOpen('new-product')}>
              Add a product
            </button>
          ))}
      </section>
    </>
  );
}
