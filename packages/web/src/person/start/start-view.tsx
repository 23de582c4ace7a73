import type { FormEvent, ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { LanguageOffer } from '../../language/language-offer.tsx';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { INTENDED_USE } from '../about/intended-use.ts';
import { DangerStrip } from '../danger/danger-strip.tsx';
import { MoreLinks } from './more-links.tsx';

interface StartViewProps {
  /** Whom to call in an emergency. */
  readonly number: string;
  /** What must be known before anything else. */
  readonly notices?: ReactNode;
  readonly day?: ReactNode;
  /** What is said of the clinic and the network. */
  readonly clinic?: ReactNode;
  readonly myClinic?: ReactNode;
  /** Nothing was ever finished on this device. */
  readonly isNew: boolean;
  readonly trouble?: ReactNode;
  readonly today?: ReactNode;
  readonly kept?: ReactNode;
  readonly onBegin?: () => void;
}

/** The first page as it is seen; without what is kept on a device it is as the build writes it. */
export function StartView(props: StartViewProps): ReactElement {
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    props.onBegin?.();
  };
  return (
    <>
      <DangerStrip number={props.number} />
      {props.notices}
      <LanguageOffer />
      {props.day}
      <Heading title={t('Skin check after microneedling')}>
        {t('Is my skin healing as it usually does?')}
      </Heading>
      {props.clinic}
      <noscript>
        <p className="notice">
          {t('The check-in needs JavaScript. The danger signs below read without it.')}
        </p>
      </noscript>
      {/* Pressed before the app is there, the browser itself opens the page that begins. */}
      <form className="start-form" action="/check-in/new" onSubmit={begin}>
        <button type="submit" className="button start-button">
          {t('Check my skin')}
        </button>
      </form>
      {props.myClinic}
      <p className="muted small">
        {t('About 3 minutes. No account. Your answers stay on this device until you send them.')}
      </p>
      {props.isNew && <Promises />}
      <p className="small">
        {t(INTENDED_USE.short)} <Link href="/about">{t('What it is for, and what not')}</Link>
      </p>
      {props.trouble}
      {props.today}
      {props.kept}
      <MoreLinks hasTodayLine={props.today !== undefined} />
    </>
  );
}

function Promises(): ReactElement {
  return (
    <>
      <p>{t('At the end you read:')}</p>
      <ul className="promise-list">
        <li>{t('how soon someone needs to look at it, and why')}</li>
        <li>{t('what to do now, and what to leave out until when')}</li>
        <li>{t('what it may be, with the sources')}</li>
      </ul>
    </>
  );
}
