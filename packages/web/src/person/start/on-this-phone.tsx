import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { rich, unseen } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import {
  deleteCheckIn,
  listCheckIns,
  onCheckInChange,
  restoreCheckIn,
} from '../../offline/check-in-store.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { LevelMark } from '../../ui/level-mark.tsx';

const SHOWN = 5;
const UNDO_MS = 10_000;

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
  const [removed, setRemoved] = useState<CheckIn>();
  useEffect(() => {
    if (removed === undefined) return;
    const end = setTimeout(() => setRemoved(undefined), UNDO_MS);
    return () => clearTimeout(end);
  }, [removed]);
  const remove = (checkIn: CheckIn): void => {
    void deleteCheckIn(checkIn.id).then(() => setRemoved(checkIn));
  };
  const begun = checkIns.filter(({ answers }) => Object.keys(answers).length > 0).slice(0, SHOWN);
  if (begun.length === 0 && removed === undefined) return null;
  return (
    <section aria-labelledby="on-this-phone">
      <h2 id="on-this-phone">{t('On this device')}</h2>
      {removed !== undefined && (
        <p className="notice" role="status">
          {t('The check-in is deleted from this device.')}{' '}
          <button
            type="button"
            className="button-link"
            onClick={() => void restoreCheckIn(removed).then(() => setRemoved(undefined))}
          >
            {t('Put it back')}
          </button>
        </p>
      )}
      <ul className="plain-list check-in-list">
        {begun.map((checkIn) => (
          <li key={checkIn.id} className="card">
            <Entry checkIn={checkIn} onDelete={() => remove(checkIn)} />
          </li>
        ))}
      </ul>
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
            <button type="button" className="button-link" onClick={onDelete}>
              {t('Yes, delete it here')}
            </button>
            <button type="button" className="button-link" onClick={() => setIsAsking(false)}>
              {t('Keep it')}
            </button>
          </>
        ) : (
          <button type="button" className="button-link" onClick={() => setIsAsking(true)}>
            {rich('Delete<u> the check-in of {when}</u>', { u: unseen }, { when: dayAndTime(createdAt) })}
          </button>
        )}
      </div>
    </>
  );
}
