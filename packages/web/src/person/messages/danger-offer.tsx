import type { MessageDanger } from '@afterneedle/contract';
import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { dangerHref } from '../../language/here.ts';
import { InEnglish } from '../../language/in-english.tsx';
import { msg, t } from '../../language/t.ts';
import { LevelIcon } from '../../ui/icon.tsx';
import { CallButton } from '../danger/call-button.tsx';
import { regionHere } from '../danger/place-here.ts';
import { beginFromMessage } from './begin-from-message.ts';

const WORDS = {
  emergency: {
    head: msg('What you wrote may need help now'),
    lines: [
      msg('If it is so now, call an ambulance. Do not wait for the clinic to read this.'),
      msg('If you are not sure, do a check-in now. It tells you how urgent it is.'),
    ],
  },
  'same-day': {
    head: msg('What you wrote may need a doctor today'),
    lines: [
      msg('Do not wait for a reply. Do a check-in now.'),
      msg('It tells you how urgent it is. Your words are in it.'),
    ],
  },
} as const;

interface DangerOfferProps {
  readonly danger: MessageDanger;
  readonly link: string;
  /** The words a check-in starts from. */
  readonly text: string;
}

/** What a person is shown at once when their words read as danger: whom to call, and a check-in. */
export function DangerOffer({ danger, link, text }: DangerOfferProps): ReactElement {
  const { head, lines } = WORDS[danger];
  return (
    <section className={`message-offer message-offer-${danger}`} aria-label={t(head)}>
      <p className="message-offer-head">
        <LevelIcon level={danger} />
        <strong>
          {t(head)}
          <InEnglish text={head} />
        </strong>
      </p>
      {lines.map((line) => (
        <p key={line}>
          {t(line)}
          <InEnglish text={line} />
        </p>
      ))}
      <div className="message-offer-ways">
        {danger === 'emergency' && <CallButton number={emergencyNumbersOf(regionHere()).emergency} />}
        <CheckButton link={link} text={text} isQuiet={danger === 'emergency'} />
        {danger === 'emergency' && <a href={dangerHref()}>{t('See the danger signs')}</a>}
      </div>
    </section>
  );
}

interface CheckButtonProps {
  readonly link: string;
  readonly text: string;
  readonly isQuiet: boolean;
}

function CheckButton({ link, text, isQuiet }: CheckButtonProps): ReactElement {
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  const begin = async (): Promise<void> => {
    try {
      navigate(`/check-in/${await beginFromMessage(link, text)}/q/danger-1`);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        className={isQuiet ? 'button button-quiet' : 'button'}
        onClick={() => void begin()}
      >
        {t('Check my skin now')}
      </button>
      {hasFailed && (
        <p className="notice" role="alert">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
    </>
  );
}
