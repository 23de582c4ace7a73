import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { rich, unseen } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import { isInBin } from '../../offline/bin.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { removeOldFromBin } from '../../offline/check-in-bin.ts';
import { useEveryCheckIn } from '../../offline/use-check-ins.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { CheckInBin } from './check-in-bin.tsx';
import { DeletedCheckIn, useDeletedCheckIn } from './deleted-check-in.tsx';

const SHOWN = 5;

/** The check-ins of this device: to go on with, to look at, not yet sent, and in the bin. */
export function OnThisPhone(): ReactElement | null {
  const all = useEveryCheckIn() ?? [];
  const [isWhole, setIsWhole] = useState(false);
  const [deleted, remove, forget] = useDeletedCheckIn();
  useEffect(() => {
    removeOldFromBin(Date.now()).catch(() => undefined);
  }, []);
  const begun = all.filter(({ answers }) => Object.keys(answers).length > 0);
  const kept = begun.filter((checkIn) => !isInBin(checkIn));
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="on-this-phone">
      <h2 id="on-this-phone">{t('On this device')}</h2>
      <DeletedCheckIn deleted={deleted} onDone={forget} />
      <ul className="plain-list check-in-list">
        {kept.slice(0, isWhole ? undefined : SHOWN).map((checkIn) => (
          <li key={checkIn.id} className="card">
            <Entry checkIn={checkIn} onDelete={() => remove(checkIn)} />
          </li>
        ))}
      </ul>
      {!isWhole && kept.length > SHOWN && (
        <p>
          <button type="button" className="button-link" onClick={() => setIsWhole(true)}>
            {t('Show all {n} check-ins', { n: kept.length })}
          </button>
        </p>
      )}
      <CheckInBin bin={begun.filter(isInBin)} />
    </section>
  );
}

function stateWords({ delivery, clinicSlug }: CheckIn): string {
  if (delivery?.state === 'sent') return t('Sent to the clinic');
  if (delivery !== undefined) return t('Not sent yet. The clinic does not know.');
  return clinicSlug === undefined ? t('Only on this device') : t('Not sent to the clinic');
}

interface EntryProps {
  readonly checkIn: CheckIn;
  readonly onDelete: () => void;
}

function Entry({ checkIn, onDelete }: EntryProps): ReactElement {
  const { id, result, createdAt, delivery } = checkIn;
  const isUnsent = delivery !== undefined && delivery.state !== 'sent';
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <div className="row row-between">
        <strong>{dayAndTime(createdAt)}</strong>
        {result !== undefined && <LevelMark level={delivery?.raisedTo ?? result.level} />}
      </div>
      <p className="muted small">{result === undefined ? t('Begun, not finished') : stateWords(checkIn)}</p>
      <div className="row">
        <Link href={result === undefined ? `/check-in/${id}/review` : `/check-in/${id}/result`}>
          {rich(
            result === undefined ? msg('Go on<u> of {when}</u>') : msg('See the result<u> of {when}</u>'),
            { u: unseen },
            { when: dayAndTime(createdAt) },
          )}
        </Link>
        {isAsking ? (
          <>
            <span>{t('It has not reached the clinic, and is not sent from the bin.')}</span>
            <button type="button" className="button-link" onClick={onDelete}>
              {t('Yes, delete it here')}
            </button>
            <button type="button" className="button-link" onClick={() => setIsAsking(false)}>
              {t('Keep it')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button-link"
            onClick={() => (isUnsent ? setIsAsking(true) : onDelete())}
          >
            {rich('Delete<u> the check-in of {when}</u>', { u: unseen }, { when: dayAndTime(createdAt) })}
          </button>
        )}
      </div>
    </>
  );
}
