import type { ClinicView } from '@afterneedle/contract';
import type { PageExplanation } from '@afterneedle/engine';
import type { PageOptions, ResultPage, Section } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LevelIcon, PhoneIcon } from '../../ui/icon.tsx';
import type { Known } from '../check-in/known.ts';
import { addressOf } from '../check-in/steps.ts';
import { CallButton } from '../danger/call-button.tsx';
import { DeliveryPanel } from './delivery-panel.tsx';
import { ResultDetails } from './result-details.tsx';
import { ShowDoctor } from './show-doctor.tsx';

export interface ResultViewProps {
  readonly page: ResultPage;
  readonly options: PageOptions;
  readonly checkIn: CheckIn;
  readonly known: Known;
  readonly explanation: PageExplanation;
  readonly clinic: ClinicView | 'unknown' | 'away' | 'loading' | 'none';
  readonly at: number;
}

/** A result in the order that helps: how urgent, what to do, whom to call, when to look again, then the rest. */
export function ResultView(props: ResultViewProps): ReactElement {
  const { page, options, checkIn, at } = props;
  const isEmergency = page.level === 'emergency';
  const isUrgent = isEmergency || page.level === 'same-day';
  const crisis = page.crisis !== undefined && <p className="notice">{page.crisis}</p>;
  return (
    <>
      {!isEmergency && crisis}
      <section className={`level-card level-${page.level}`}>
        <div className="level-card-head">
          <LevelIcon level={page.level} />
          <Heading title={page.heading}>
            {!page.heading.startsWith(page.prefix) && (
              <>
                <span className="level-prefix">{page.prefix}</span>
                <span className="hidden-text">: </span>
              </>
            )}
            {page.heading}
          </Heading>
        </div>
        <div className="level-card-body">
          {isEmergency && <Call call={page.call} />}
          {isUrgent && <NotSent checkIn={checkIn} clinic={props.clinic} />}
          {page.doNow.firstAid.length > 0 && (
            <Lines section={{ ...page.doNow, lines: page.doNow.firstAid }} />
          )}
          <Lines section={page.why} />
          {!isEmergency && <Lines section={page.doNow} />}
          {!isEmergency && <More lines={page.doNow.more} />}
          {!isEmergency && <Call call={page.call} />}
          {!isEmergency && <Lines section={page.checkAgain} />}
        </div>
      </section>
      {isEmergency && crisis}
      <p className="muted small">Check-in of {dayAndTime(at)}</p>
      {page.limits.map((line) => (
        <p key={line} className="notice">
          {line}
        </p>
      ))}
      <DeliveryPanel {...props} />
      <Sooner sooner={page.sooner} />
      {!isEmergency && <ResultDetails page={page} />}
      <ShowDoctor page={page} options={options} />
      <section className="no-print">
        <h2>Next</h2>
        <ul>
          {!isEmergency && (
            <>
              <li>
                <Link href="/plan">My plan: what to do and leave out over the next days</Link>
              </li>
              <li>
                <Link href="/products">May I use this yet?</Link>
              </li>
              <li>
                <Link href="/expect">What to expect</Link>
              </li>
            </>
          )}
          {checkIn.delivery === undefined && (
            <li>
              <Link href={addressOf.review(checkIn.id)}>Look at my answers, or change them</Link>
            </li>
          )}
          <li>
            <Link href={checkIn.clinicSlug === undefined ? '/' : `/at/${checkIn.clinicSlug}`}>
              Start a new check-in
            </Link>
          </li>
        </ul>
        <p className="print-only">{page.advice}</p>
      </section>
    </>
  );
}

/** At the two top levels nobody may believe that the clinic knows while it does not. */
function NotSent({ checkIn, clinic }: Pick<ResultViewProps, 'checkIn' | 'clinic'>): ReactElement | null {
  const isSent = checkIn.delivery?.state === 'sent';
  if (checkIn.clinicSlug === undefined || clinic === 'unknown' || isSent) return null;
  return (
    <p className="not-sent" role="alert">
      <strong>Not sent.</strong> Your clinic does not know yet. <a href="#delivery">Send it below</a>
    </p>
  );
}

function Lines({ section }: { readonly section: Section }): ReactElement | null {
  if (section.lines.length === 0) return null;
  return (
    <div className="result-part">
      <h2>{section.heading}</h2>
      {section.lines.length === 1 ? (
        <p>{section.lines[0]}</p>
      ) : (
        <ul>
          {section.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function More({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>More that helps now</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Call({ call }: { readonly call: ResultPage['call'] }): ReactElement {
  const isEmergency = call.buttons.some(({ to }) => to === 'emergency');
  return (
    <div className="result-part call-part">
      {!isEmergency && <h2>{call.heading}</h2>}
      {call.buttons.length > 0 && (
        <p className="row">
          {call.buttons.map(({ label, number, to }) =>
            to === 'emergency' ? (
              <CallButton key={number} number={number} label={label} />
            ) : (
              <a key={number} className="button" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
                <PhoneIcon />
                <span>{label}</span>
              </a>
            ),
          )}
        </p>
      )}
      {call.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Sooner({ sooner }: { readonly sooner: ResultPage['sooner'] }): ReactElement | null {
  if (sooner.groups.length === 0) return null;
  return (
    <section>
      <h2>{sooner.heading}</h2>
      {sooner.groups.map((group) => (
        <Group key={group.heading} section={group} />
      ))}
      {sooner.more.length > 0 && (
        <details>
          <summary>Every sign to watch for</summary>
          {sooner.more.map((group) => (
            <Group key={group.heading} section={group} />
          ))}
        </details>
      )}
    </section>
  );
}

function Group({ section }: { readonly section: Section }): ReactElement {
  return (
    <>
      <h3>{section.heading}</h3>
      <ul>
        {section.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
