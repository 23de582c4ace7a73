import type { HandOverSheet } from '@afterneedle/contract';
import { type ReactElement, useCallback, useState } from 'react';
import { Link, useParams } from 'wouter';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchHandOver, handOverPdfAddress } from './api.ts';
import { NotLoaded } from './not-loaded.tsx';
import { dayOfPhoto, nameOfPhoto } from './photo-names.ts';
import { useCasePhotos } from './use-case-photos.ts';
import { useLoaded } from './use-loaded.ts';
import '../../ui/case.css';

/** The same as the contract's limit of photos on a sheet. */
const MOST_PHOTOS = 6;

/** The sheet for an emergency department: to print from here, or as a PDF that says the same. */
export function HandOverPage({ onSignedOut }: RoomProps): ReactElement {
  const { id = '' } = useParams();
  const photos = (useCasePhotos(id) ?? []).filter(({ state }) => state === 'stored');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const ids = chosen.join(',');
  const loaded = useLoaded(
    useCallback(() => fetchHandOver(id, ids === '' ? [] : ids.split(',')), [id, ids]),
    onSignedOut,
  );
  const tick = (photo: string, isOn: boolean): void =>
    setChosen((now) => (isOn ? [...now, photo] : now.filter((each) => each !== photo)));
  return (
    <>
      <Link className="back-link no-print" href={`/cases/${id}`}>
        <BackIcon />
        Case
      </Link>
      <NotLoaded loaded={loaded} />
      {loaded.state === 'ready' && (
        <>
          <div className="case-links no-print">
            <a className="button" href={handOverPdfAddress(id, chosen)} download="hand-over.pdf">
              Download as PDF
            </a>
            <button type="button" className="button button-quiet" onClick={() => print()}>
              Print this page
            </button>
          </div>
          {photos.length > 0 && (
            <fieldset className="card no-print">
              <legend className="label">Which photos go with it? At most {MOST_PHOTOS}.</legend>
              {photos.map((photo) => {
                const isOn = chosen.includes(photo.id);
                return (
                  <label key={photo.id} className="choice">
                    <input
                      type="checkbox"
                      checked={isOn}
                      disabled={!isOn && chosen.length >= MOST_PHOTOS}
                      onChange={(event) => tick(photo.id, event.currentTarget.checked)}
                    />
                    <span className="choice-body">
                      {nameOfPhoto(photo)}
                      <span className="choice-hint">{dayOfPhoto(photo)}</span>
                    </span>
                  </label>
                );
              })}
            </fieldset>
          )}
          <Sheet id={id} sheet={loaded.value} />
        </>
      )}
    </>
  );
}

interface SheetProps {
  readonly id: string;
  readonly sheet: HandOverSheet;
}

function Sheet({ id, sheet }: SheetProps): ReactElement {
  return (
    <article className="sheet">
      <Heading title={sheet.title}>{sheet.title}</Heading>
      <p>
        <strong>{sheet.about}</strong>
        <span className="choice-hint">{sheet.made}</span>
      </p>
      {sheet.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {sheet.photos.length > 0 && (
        <section>
          <h2>Photos</h2>
          <div className="sheet-photos">
            {sheet.photos.map((photo) => (
              <figure key={photo.id} className="case-photo">
                <img src={`/api/v1/inbox/${id}/photos/${photo.id}`} alt={photo.caption} />
                <figcaption>{photo.caption}</figcaption>
              </figure>
            ))}
          </div>
        </section>
      )}
      <p>{sheet.advice}</p>
    </article>
  );
}
