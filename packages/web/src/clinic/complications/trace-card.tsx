import type { ComplicationView, RecallSubject, TracedTreatment } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { dayText } from '../day-words.ts';
import { placeOf } from '../region-words.ts';
import { queryOf } from './api.ts';

/** Where the treatment of a file leads to, and from each thing to everybody who had it too. */
export function TraceCard({ view }: { readonly view: ComplicationView }): ReactElement {
  const { treatment } = view;
  return (
    <section className="card" aria-labelledby="trace">
      <h2 id="trace">What it was treated with</h2>
      {treatment === null ? (
        <p>No treatment is chosen. Choose it in the form, so that lot, product and device can be traced.</p>
      ) : (
        <Traced treatment={treatment} />
      )}
    </section>
  );
}

interface TracedLineProps {
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
  readonly subject: RecallSubject;
}

function TracedLine({ name, value, detail, subject }: TracedLineProps): ReactElement {
  return (
    <div className="trace-line">
      <dt>{name}</dt>
      <dd>
        {value}
        {detail !== undefined && detail !== '' && <span className="choice-hint">{detail}</span>}
        <Link className="no-print" href={`/recalls?${queryOf(subject)}`}>
          Everyone with this<span className="hidden-text">: {value}</span>
        </Link>
      </dd>
    </div>
  );
}

const known = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');

function Traced({ treatment }: { readonly treatment: TracedTreatment }): ReactElement {
  const { device, operator, cartridgeLot, products } = treatment;
  return (
    <>
      <p>
        Treated {dateAndTime(Date.parse(treatment.endedAt))}, {treatment.deepestMm} mm at the deepest:{' '}
        {treatment.areas.map(placeOf).join('; ')}.
      </p>
      <dl className="trace-list">
        <TracedLine
          name="Device"
          value={device.name}
          detail={known([
            device.maker,
            device.model,
            device.serial === null ? null : `serial ${device.serial}`,
            device.udi === null ? null : `UDI ${device.udi}`,
          ])}
          subject={{ kind: 'device', ref: device.id }}
        />
        {cartridgeLot !== null && (
          <TracedLine
            name="Cartridge lot"
            value={cartridgeLot}
            detail={
              treatment.cartridgeExpiresOn === null ? '' : `use by ${dayText(treatment.cartridgeExpiresOn)}`
            }
            subject={{ kind: 'cartridge-lot', value: cartridgeLot }}
          />
        )}
        {products.map((product) => (
          <TracedLine
            key={`${product.id} ${product.batch} ${product.givenAs}`}
            name={product.givenAs === 'used' ? 'On the skin' : 'Taken home'}
            value={product.name}
            detail={product.batch === '' ? 'batch not written down' : `batch ${product.batch}`}
            subject={{
              kind: 'batch',
              ref: product.id,
              ...(product.batch === '' ? {} : { value: product.batch }),
            }}
          />
        ))}
        <TracedLine
          name="Treated by"
          value={operator.name}
          subject={{ kind: 'operator', ref: operator.id }}
        />
      </dl>
    </>
  );
}
