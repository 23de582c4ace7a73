import '../../ui/records.css';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import type { RoomProps } from '../rooms.ts';
import { type TakenClinic, takeClinic } from './take-clinic.ts';

const MEGABYTE = 1_000_000;

const sizeText = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** Takes everything of the clinic out, as one sealed file. */
export function MovePage({ onSignedOut }: RoomProps): ReactElement {
  const [taken, setTaken] = useState<TakenClinic | 'asking'>();
  const take = async (): Promise<void> => {
    setTaken('asking');
    const answer = await takeClinic();
    if (answer.kind === 'signed-out') return onSignedOut();
    setTaken(answer);
  };
  return (
    <>
      <Link className="back-link" href="/records">
        <BackIcon />
        Who saw and changed what
      </Link>
      <Heading title="Take everything out">Take everything out</Heading>
      <p>
        One file with every record and photo of the clinic. Another server takes it in whole. Whoever has the
        file and its key reads everything. Keep them apart.
      </p>
      <p className="muted">
        Passkeys and open sessions stay here. To hand one person their records, use the export on their page.
      </p>
      <button type="button" className="button" disabled={taken === 'asking'} onClick={() => void take()}>
        {taken === 'asking' ? 'Writing the file' : 'Write the file'}
      </button>
      {typeof taken === 'object' && taken.kind === 'not-now' && (
        <p className="notice" role="alert">
          The file could not be written. Nothing was changed. Try again later.
        </p>
      )}
      {typeof taken === 'object' && taken.kind === 'taken' && (
        <section className="card" role="status">
          <h2>The key of this file</h2>
          <p>
            <code>{taken.key}</code>
          </p>
          <p>
            Write it down now. It is shown once and kept nowhere. Without it nobody opens the file. The file
            has {sizeText(taken.bytes)}. Look among your downloads.
          </p>
        </section>
      )}
    </>
  );
}
