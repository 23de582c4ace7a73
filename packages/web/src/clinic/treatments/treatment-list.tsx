import type { SessionView, TreatmentView, TreatmentWrite } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { dateAndTime, dateOf } from '../../ui/date-words.ts';
import { FileComplication } from '../complications/file-complication.tsx';
import { dayText } from '../day-words.ts';
import { NotReady } from '../people/not-ready.tsx';
import { useAsked } from '../people/use-asked.ts';
import { placeOf } from '../region-words.ts';
import { fetchTreatments } from './api.ts';
import { BeforePhotos } from './before-photos.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';

interface TreatmentListProps {
  readonly personId: string;
  readonly session: SessionView;
  readonly onSignedOut: () => void;
}

/** The treatments of a person, newest first, each with its corrections and its way to the phone. */
export function TreatmentList({ personId, session, onSignedOut }: TreatmentListProps): ReactElement {
  const { asked, again } = useAsked(() => fetchTreatments(personId), onSignedOut);
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="person" onRetry={again} />;
  if (asked.value.items.length === 0)
    return (
      <p className="card">
        No treatment yet. <Link href={`/people/${personId}/treatments/new`}>Write one down</Link>
      </p>
    );
  return (
    <>
      {asked.value.items.map((item, index) => (
        <article key={item.id} className="card">
          <div className="row row-between">
            <h2>{dateAndTime(Date.parse(item.endedAt))}</h2>
            {session.may.includes('treatments.write') && (
              <Link href={`/people/${personId}/treatments/${item.id}`}>Correct</Link>
            )}
          </div>
          <TreatmentFacts said={item} view={item} />
          <details>
            <summary>Photos before it</summary>
            <BeforePhotos treatmentId={item.id} session={session} onSignedOut={onSignedOut} />
          </details>
          {session.may.includes('hand-over') && (
            <details open={index === 0}>
              <summary>Hand over to a phone</summary>
              <HandOverPanel treatmentId={item.id} onSignedOut={onSignedOut} />
            </details>
          )}
          {session.may.includes('complications.write') && (
            <FileComplication from={{ treatmentId: item.id }} />
          )}
          {item.history.length > 0 && (
            <details>
              <summary>
                {item.history.length === 1 ? 'Corrected once' : `Corrected ${item.history.length} times`}
              </summary>
              {item.history.map((version) => (
                <div key={version.version}>
                  <p>
                    Until {dateAndTime(Date.parse(version.replacedAt))} it said this. {version.replacedBy}{' '}
                    corrected it: {version.reason}
                  </p>
                  <TreatmentFacts said={version.said} view={item} />
                </div>
              ))}
            </details>
          )}
        </article>
      ))}
    </>
  );
}

const PLAIN: Readonly<Record<TreatmentWrite['patchTest'] | TreatmentWrite['screening'], string>> = {
  unknown: 'Not known',
  'not-done': 'Not done',
  'no-reaction': 'Done, no reaction',
  reaction: 'Done, with a reaction',
  go: 'Nothing against it',
  'go-with-care': 'With care',
  'against-advice': 'Against advice',
};

interface TreatmentFactsProps {
  readonly said: TreatmentWrite;
  readonly view: TreatmentView;
}

function TreatmentFacts({ said, view }: TreatmentFactsProps): ReactElement {
  const isToday = said === view;
  const rows: readonly (readonly [string, string])[] = [
    ['Device', isToday || said.deviceId === view.deviceId ? view.deviceName : 'Another device'],
    [
      'Cartridge',
      said.cartridgeLot === null
        ? 'Lot not on file'
        : `Lot ${said.cartridgeLot}${said.cartridgeExpiresOn === null ? '' : `, use by ${dayText(said.cartridgeExpiresOn)}`}`,
    ],
    [
      'Areas',
      said.areas
        .map(
          ({ area, depthMm, passes }) =>
            `${placeOf(area)}: ${depthMm} mm${passes === null ? '' : `, ${passes} passes`}`,
        )
        .join('\n'),
    ],
    ...(said.rfMillijoules === null ? [] : ([['RF energy', `${said.rfMillijoules} mJ`]] as const)),
    [
      'Products',
      said.products.length === 0
        ? 'None'
        : said.products
            .map(
              ({ productId, batch, givenAs, allergyReason }) =>
                `${view.productNames[productId] ?? 'A product of the catalogue'}${batch === '' ? '' : `, batch ${batch}`}, ${givenAs === 'used' ? 'on open skin' : 'to take home'}${allergyReason === null ? '' : `. Taken although an allergy may match: ${allergyReason}`}`,
            )
            .join('\n'),
    ],
    ['Numbing', said.numbing === null ? 'None' : said.numbing.name],
    ['Done by', isToday || said.operatorId === view.operatorId ? view.operatorName : 'Somebody else'],
    ['Consent text', said.consentText ?? 'Not on file'],
    ['Patch test', PLAIN[said.patchTest]],
    ['Screening', PLAIN[said.screening]],
    ...(said.notes === '' ? [] : ([['Notes', said.notes]] as const)),
    [
      'Next session',
      said.nextSessionOn === null ? 'None planned' : dateOf(Date.parse(`${said.nextSessionOn}T12:00`)),
    ],
  ];
  return (
    <dl className="people-facts">
      {rows.map(([label, value]) => (
        <div key={label} className="people-fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
