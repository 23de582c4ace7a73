import type { ClinicView } from '@afterneedle/contract';
import type { PageExplanation } from '@afterneedle/engine';
import type { PageOptions, ResultPage, Section } from '@afterneedle/words';
import { type ReactElement, type ReactNode, useDeferredValue } from 'react';
import { Link } from 'wouter';
import { InEnglish } from '../../language/in-english.tsx';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LevelIcon, PhoneIcon } from '../../ui/icon.tsx';
import type { Known } from '../check-in/known.ts';
import { addressOf } from '../check-in/steps.ts';
import { CallButton } from '../danger/call-button.tsx';
import { NotSent } from '../offline/not-sent.tsx';
import { AskedSooner } from './asked-sooner.tsx';
import { DeliveryPanel } from './delivery-panel.tsx';
import { NewerCheckIn } from './newer-check-in.tsx';
import { RaisedNotice } from './raised-notice.tsx';
import { ResultDetails } from './result-details.tsx';
import { SendForm } from './send-form.tsx';
import { ShowDoctor } from './show-doctor.tsx';

export interface ResultViewProps {
  readonly page: ResultPage;
  /** The same in English, while no clinician has read the language of the page. */
  readonly english: ResultPage | undefined;
  /** What stands below the result, before the rest. */
  readonly notice?: ReactNode;
  readonly options: PageOptions;
  readonly checkIn: CheckIn;
  readonly known: Known;
  readonly explanation: PageExplanation;
  /** A clinic that asks to hear of it sooner than usual. */
  readonly asked: { readonly clinic: string; readonly hours: number } | undefined;
  readonly clinic: ClinicView | 'unknown' | 'away' | 'loading' | 'none';
  readonly at: number;
}

const FIRST_WORDS = 3;
const firstWords = (text: string): string => text.split(/[ ,]+/).slice(0, FIRST_WORDS).join(' ');

/** Answers whether a heading begins as the level before it does, so that both would read twice. */
function isSaidAgain({ prefix, heading }: ResultPage): boolean {
  return firstWords(prefix) === firstWords(heading);
}

/** A result in the order that helps: how urgent, what to do, whom to call (first where it is urgent), when to look again, then the rest. */
export function ResultView(props: ResultViewProps): ReactElement {
  const { page } = props;
  // How urgent, what to do and whom to call are drawn first, and the rest right after.
  const isWhole = useDeferredValue(true, false);
  const isEmergency = page.level === 'emergency';
  const isUrgent = isEmergency || page.level === 'same-day';
  const english = isUrgent ? props.english : undefined;
  const crisis = page.crisis !== undefined && (
    <p className="notice">
      {page.crisis}
      <InEnglish text={props.english?.crisis} />
    </p>
  );
  return (
    <>
      {!isEmergency && crisis}
      <RaisedNotice checkIn={props.checkIn} level={page.level} />
      <section className={`level-card level-${page.level}`}>
        <div className="level-card-head">
          <LevelIcon level={page.level} />
          <Heading title={page.heading}>
            {!page.heading.startsWith(page.prefix) && (
              <>
                <span className={isSaidAgain(page) ? 'hidden-text' : 'level-prefix'}>{page.prefix}</span>
                <span className="hidden-text">: </span>
              </>
            )}
            {page.heading}
            <InEnglish text={english?.heading} />
          </Heading>
        </div>
        <div className="level-card-body">
          {isUrgent && <Call call={page.call} english={english?.call} asked={props.asked} />}
          {isUrgent && (
            <NotSent checkIn={props.checkIn} clinic={props.clinic}>
              <SendForm {...props} />
            </NotSent>
          )}
          {page.doNow.firstAid.length > 0 && (
            <Lines
              section={{ ...page.doNow, lines: page.doNow.firstAid }}
              english={english && { ...english.doNow, lines: english.doNow.firstAid }}
            />
          )}
          <Lines section={page.why} english={english?.why} />
          {!isEmergency && <Lines section={page.doNow} english={english?.doNow} />}
          {!isEmergency && <More lines={page.doNow.more} english={english?.doNow.more} />}
          {!isUrgent && <Call call={page.call} english={english?.call} asked={props.asked} />}
          {!isEmergency && <Lines section={page.checkAgain} english={english?.checkAgain} />}
        </div>
      </section>
      {props.notice}
      <NewerCheckIn checkIn={props.checkIn} />
      {isEmergency && crisis}
      {isWhole && <Rest {...props} />}
    </>
  );
}

/** What stands below the result. */
function Rest(props: ResultViewProps): ReactElement {
  const { page, options, checkIn, at } = props;
  const isEmergency = page.level === 'emergency';
  return (
    <>
      <p className="muted small">
        {t('Check-in of {when}', { when: dayAndTime(at) })}
        {checkIn.result !== undefined && <span className="result-kept">{t('Saved on this device')}</span>}
      </p>
      {page.limits.map((line) => (
        <p key={line} className="notice">
          {line}
        </p>
      ))}
      <DeliveryPanel {...props} />
      <Sooner sooner={page.sooner} english={props.english?.sooner} />
      {!isEmergency && <ResultDetails page={page} />}
      <ShowDoctor id={checkIn.id} page={page} options={options} />
      <section className="no-print">
        <h2>{t('Next')}</h2>
        <ul>
          {!isEmergency && (
            <>
              <li>
                <Link href="/plan">{t('My plan: what to do and leave out over the next days')}</Link>
              </li>
              <li>
                <Link href="/products">{t('May I use this yet?')}</Link>
              </li>
              <li>
                <Link href="/expect">{t('What to expect')}</Link>
              </li>
            </>
          )}
          {checkIn.delivery === undefined && (
            <li>
              <Link href={addressOf.review(checkIn.id)}>{t('Look at my answers, or change them')}</Link>
            </li>
          )}
          <li>
            <Link href={checkIn.clinicSlug === undefined ? '/' : `/at/${checkIn.clinicSlug}`}>
              {t('Start a new check-in')}
            </Link>
          </li>
          <li>
            <Link href={`/about/wrong-advice?check-in=${checkIn.id}`}>{t('This advice was wrong')}</Link>
          </li>
        </ul>
        <p className="print-only">{page.advice}</p>
      </section>
    </>
  );
}

interface LinesProps {
  readonly section: Section;
  readonly english: Section | undefined;
}

function Lines({ section, english }: LinesProps): ReactElement | null {
  if (section.lines.length === 0) return null;
  return (
    <div className="result-part">
      <h2>
        {section.heading}
        <InEnglish text={english?.heading} />
      </h2>
      {section.lines.length === 1 ? (
        <p>
          {section.lines[0]}
          <InEnglish text={english?.lines[0]} />
        </p>
      ) : (
        <LineItems lines={section.lines} english={english?.lines} />
      )}
    </div>
  );
}

interface LineItemsProps {
  readonly lines: readonly string[];
  readonly english: readonly string[] | undefined;
}

function LineItems({ lines, english }: LineItemsProps): ReactElement {
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={line}>
          {line}
          <InEnglish text={english?.[at]} />
        </li>
      ))}
    </ul>
  );
}

function More({ lines, english }: LineItemsProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('More that helps now')}</summary>
      <LineItems lines={lines} english={english} />
    </details>
  );
}

interface CallProps {
  readonly call: ResultPage['call'];
  readonly english: ResultPage['call'] | undefined;
  readonly asked: ResultViewProps['asked'];
}

function Call({ call, english, asked }: CallProps): ReactElement {
  const isEmergency = call.buttons.some(({ to }) => to === 'emergency');
  return (
    <div className="result-part call-part">
      {!isEmergency && (
        <h2>
          {call.heading}
          <InEnglish text={english?.heading} />
        </h2>
      )}
      {call.buttons.length > 0 && (
        <p className="row">
          {call.buttons.map(({ label, number, to }, at) =>
            to === 'emergency' ? (
              <CallButton key={number} number={number} label={label} english={english?.buttons[at]?.label} />
            ) : (
              <a key={number} className="button" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
                <PhoneIcon />
                <span>
                  {label}
                  <InEnglish text={english?.buttons[at]?.label} />
                </span>
              </a>
            ),
          )}
        </p>
      )}
      {call.lines.map((line, at) => (
        <p key={line}>
          {line}
          <InEnglish text={english?.lines[at]} />
        </p>
      ))}
      {asked !== undefined && <AskedSooner {...asked} hasEnglish={english !== undefined} />}
    </div>
  );
}

interface SoonerProps {
  readonly sooner: ResultPage['sooner'];
  readonly english: ResultPage['sooner'] | undefined;
}

function Sooner({ sooner, english }: SoonerProps): ReactElement | null {
  if (sooner.groups.length === 0) return null;
  return (
    <section>
      <h2>
        {sooner.heading}
        <InEnglish text={english?.heading} />
      </h2>
      {sooner.groups.map((group, at) => (
        <Group key={group.heading} section={group} english={english?.groups[at]} />
      ))}
      {sooner.more.length > 0 && (
        <details>
          <summary>{t('Every sign to watch for')}</summary>
          {sooner.more.map((group, at) => (
            <Group key={group.heading} section={group} english={english?.more[at]} />
          ))}
        </details>
      )}
    </section>
  );
}

function Group({ section, english }: LinesProps): ReactElement {
  return (
    <>
      <h3>
        {section.heading}
        <InEnglish text={english?.heading} />
      </h3>
      <LineItems lines={section.lines} english={english?.lines} />
    </>
  );
}
