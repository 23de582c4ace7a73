import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { crisisSentence } from '@afterneedle/words';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { labelOfFact } from '../../facts/fact-words.ts';
import { t } from '../../language/t.ts';
import type { KeptDay } from '../../offline/diary-day.ts';
import { listHere } from '../../ui/list-words.ts';
import { CallButton } from '../danger/call-button.tsx';
import { regionHere } from '../danger/place-here.ts';
import { optionsHere } from '../result/page-options.ts';
import { AskAgain } from './ask-again.tsx';
import { beginCheckIn } from './begin-check-in.ts';
import type { Offer } from './offer.ts';
import type { DiaryHandle } from './use-diary.ts';

interface CheckNowProps {
  readonly handle: DiaryHandle;
  readonly offer: Offer;
  readonly day: KeptDay | undefined;
}

const namesOf = (findings: readonly string[]): string =>
  listHere(findings.map((finding) => labelOfFact(finding).toLocaleLowerCase()));

function reasonOf({ risen, isMore }: Offer): string | undefined {
  if (risen.length > 0) return t('More than when you told it last: {signs}.', { signs: namesOf(risen) });
  if (isMore) return t('Some of this is more than is usual by now, or has stayed long.');
  return undefined;
}

/** Offers a check-in with today's answers, and says when to look again. How urgent it is, only the check-in says. */
export function CheckNow({ handle, offer, day }: CheckNowProps): ReactElement {
  const { inNote, isDanger, isCrisis, againAt } = offer;
  const reason = reasonOf(offer);
  const isOffered = inNote.length > 0 || reason !== undefined;
  return (
    <section
      className={isDanger ? 'diary-offer diary-offer-danger' : 'diary-offer'}
      aria-labelledby="diary-offer"
    >
      <h2 id="diary-offer">{isOffered ? t('Check your skin now') : t('Look again soon')}</h2>
      {isCrisis && <p>{crisisSentence(optionsHere(Date.now()))}</p>}
      {inNote.length > 0 && <p>{t('Your note speaks of: {signs}.', { signs: namesOf(inNote) })}</p>}
      {isDanger && (
        <>
          <p>{t('If that is so now, do not wait.')}</p>
          <p>
            <CallButton number={emergencyNumbersOf(regionHere()).emergency} />
          </p>
        </>
      )}
      {reason !== undefined && <p>{reason}</p>}
      {isOffered && (
        <p>{t('A check-in tells you how urgent it is. It starts with the answers you gave here.')}</p>
      )}
      <CheckButton day={day} isQuiet={!isOffered} />
      {againAt !== undefined && <AskAgain handle={handle} at={againAt} />}
    </section>
  );
}

interface CheckButtonProps {
  readonly day: KeptDay | undefined;
  readonly isQuiet?: boolean;
}

/** Begins a check-in that starts from what a day says. */
export function CheckButton({ day, isQuiet = false }: CheckButtonProps): ReactElement {
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  const begin = async (): Promise<void> => {
    try {
      navigate(`/check-in/${await beginCheckIn(day)}/q/danger-1`);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <p className="no-print">
        <button
          type="button"
          className={isQuiet ? 'button button-quiet button-wide' : 'button button-wide'}
          onClick={() => void begin()}
        >
          {t('Check my skin now')}
        </button>
      </p>
      {hasFailed && (
        <p className="notice" role="alert">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
    </>
  );
}
