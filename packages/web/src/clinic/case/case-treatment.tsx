import type { CaseFile, CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { dayText } from '../day-words.ts';
import { placeLines } from '../place-lines.ts';

interface CaseTreatmentProps {
  readonly view: CaseView;
  readonly file: CaseFile | undefined;
}

const GIVEN = { used: 'on open skin', supplied: 'to take home' } as const;

function Record({ file }: { readonly file: CaseFile }): ReactElement | null {
  const { treatment } = file;
  if (treatment === null) return null;
  const { numbing } = treatment;
  return (
    <dl className="fact-list fact-list-long">
      <dt>Ended</dt>
      <dd>{dateAndTime(Date.parse(treatment.endedAt))}</dd>
      <dt>Device</dt>
      <dd>{treatment.device}</dd>
      <dt>Areas</dt>
      <dd>
        {placeLines(treatment.areas).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </dd>
      {treatment.rfMillijoules !== null && (
        <>
          <dt>Radiofrequency</dt>
          <dd>{treatment.rfMillijoules} mJ</dd>
        </>
      )}
      <dt>Products</dt>
      <dd>
        {treatment.products.length === 0
          ? 'None written down'
          : treatment.products
              .map(
                ({ name, batch, givenAs }) =>
                  `${name}${batch === '' ? '' : `, batch ${batch}`} (${GIVEN[givenAs]})`,
              )
              .join('; ')}
      </dd>
      <dt>Anaesthetic</dt>
      <dd>
        {numbing === null
          ? 'None written down'
          : `${numbing.name}${numbing.grams === null ? '' : `, ${numbing.grams} g`}${numbing.appliedAt === null ? '' : `, ${dateAndTime(Date.parse(numbing.appliedAt))}`}`}
      </dd>
      {treatment.cartridgeLot !== null && (
        <>
          <dt>Cartridge lot</dt>
          <dd>{treatment.cartridgeLot}</dd>
        </>
      )}
      <dt>Treated by</dt>
      <dd>{treatment.operator}</dd>
    </dl>
  );
}

/** Who it is and how they were treated, as far as the clinic has it on file. */
export function CaseTreatment({ view, file }: CaseTreatmentProps): ReactElement {
  return (
    <section className="card" aria-labelledby="treatment">
      <h2 id="treatment">Treatment</h2>
      {file !== undefined && (
        <>
          {file.person !== null && (
            <p>
              <Link href={`/people/${file.person.id}`}>{file.person.name}</Link>
              <span className="choice-hint">Born {dayText(file.person.birthOn)}</span>
            </p>
          )}
          {file.treatment === null ? (
            <p className="muted">
              {file.maySeeRecord
                ? 'No treatment on file belongs to this check-in.'
                : 'Treatments are shown to clinical roles.'}{' '}
              {view.treatedAt !== null &&
                `The person says: ${dateAndTime(Date.parse(view.treatedAt))}${view.treatedApprox ? ', roughly' : ''}.`}
            </p>
          ) : (
            <Record file={file} />
          )}
          {file.allergies !== null && (
            <p className="case-allergies">
              <strong>Allergies: </strong>
              {file.allergies.length === 0 ? 'none on file' : file.allergies.join('; ')}
            </p>
          )}
        </>
      )}
    </section>
  );
}
