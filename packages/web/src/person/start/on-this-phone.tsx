import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import { deleteCheckIn, listCheckIns, onCheckInChange } from '../../offline/check-in-store.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { LevelMark } from '../../ui/level-mark.tsx';

const SHOWN = 5;

/** The check-ins of this device: to go on with, to look at, and not yet sent. */
export function OnThisPhone(): ReactElement | null {
  const [checkIns, setCheckIns] = useState<readonly CheckIn[]>([]);
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      listCheckIns()
        .then((all) => isOpen && setCheckIns(all))
        .catch(() => undefined);
    };
    load();
    const stop = onCheckInChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  const begun = checkIns.filter(({ answers }) => Object.keys(answers).length > 0).slice(0, SHOWN);
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="on-this-phone">
      <h2 id="on-this-phone">On this device</h2>
      <ul className="plain-list check-in-list">
        {begun.map((checkIn) => (
          <li key={checkIn.id} className="card">
            <Entry checkIn={checkIn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateWords({ delivery, clinicSlug }: CheckIn): string {
  if (delivery?.state === 'sent') return 'Sent to the clinic';
  if (delivery !== undefined) return 'Not sent yet. The clinic does not know.';
  return clinicSlug === undefined ? 'Only on this device' : 'Not sent to the clinic';
}

function Entry({ checkIn }: { readonly checkIn: CheckIn }): ReactElement {
  const { id, result, createdAt, delivery } = checkIn;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <div className="row row-between">
        <strong>{dayAndTime(createdAt)}</strong>
        {result !== undefined && <LevelMark level={delivery?.raisedTo ?? result.level} />}
      </div>
      <p className="muted small">{result === undefined ? 'Begun, not finished' : stateWords(checkIn)}</p>
      <div className="row">
        <Link href={result === undefined ? `/check-in/${id}/review` : `/check-in/${id}/result`}>
          {result === undefined ? 'Go on' : 'See the result'}
          <span className="hidden-text"> of {dayAndTime(createdAt)}</span>
        </Link>
        {isAsking ? (
          <>
            <button type="button" className="button-link" onClick={() => void deleteCheckIn(id)}>
              Yes, delete it here
            </button>
            <button type="button" className="button-link" onClick={() => setIsAsking(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="button-link" onClick={() => setIsAsking(true)}>
            Delete<span className="hidden-text"> the check-in of {dayAndTime(createdAt)}</span>
          </button>
        )}
      </div>
    </>
  );
}
