import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { expectEntries } from '@afterneedle/knowledge/expect';
import { sayIn } from '@afterneedle/words';
import {
  countedFrom,
  type ExpectOptions,
  expectLabel,
  expectPageIds,
  expectPhases,
  sourceLines,
  sunSection,
} from '@afterneedle/words/expect';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { DangerStrip } from '../danger/danger-strip.tsx';
import { regionHere } from '../danger/place-here.ts';
import { optionsHere } from '../result/page-options.ts';
import { About } from './about.tsx';
import { CheckMySkin } from './check-my-skin.tsx';
import { DayByDay } from './day-by-day.tsx';
import { Gallery } from './gallery.tsx';
import { type MyTreatment, useMyTreatment } from './my-treatment.ts';
import { Sources } from './sources.tsx';
import { TreatmentBar } from './treatment-bar.tsx';

/** What is usual after needling, day by day, in words and drawings. */
export function ExpectPage(): ReactElement {
  const [now] = useState(Date.now);
  const mine = useMyTreatment(now);
  return mine === null ? <Loading /> : <Opened now={now} mine={mine} />;
}

interface OpenedProps {
  readonly now: number;
  readonly mine: MyTreatment | undefined;
}

function Opened({ now, mine }: OpenedProps): ReactElement {
  const [needles, setNeedles] = useState<ExpectOptions['needles']>(mine?.needles ?? 'standard');
  const options: ExpectOptions = {
    ...optionsHere(now),
    needles,
    ...(mine === undefined ? {} : { treated: mine.treated, timeZone: mine.timeZone }),
  };
  return (
    <>
      <DangerStrip number={emergencyNumbersOf(regionHere()).emergency} />
      <Heading title={t('What to expect')}>{t('What to expect after microneedling')}</Heading>
      <p>
        {rich(
          'Here is what mostly happens, and for how long. <b>No single sign can say that all is well.</b> If you are unsure, check your skin.',
          { b: strong },
        )}
      </p>
      <CheckMySkin />
      <section>
        <h2>{t('Day by day')}</h2>
        <TreatmentBar needles={needles} counted={countedFrom(options)} onPick={setNeedles} />
        <DayByDay phases={expectPhases(options)} />
      </section>
      <Gallery answered={mine?.skinTone} />
      <section>
        <h2>{t('Each effect on its own page')}</h2>
        <details>
          <summary>{t('All {n} effects', { n: expectPageIds.length })}</summary>
          <ul className="plain-list effect-list">
            {expectPageIds.map((id) => (
              <li key={id}>
                <Link href={`/expect/${id}`}>{expectLabel(id, options.locale)?.label}</Link>
                <span className="choice-hint">{expectLabel(id, options.locale)?.usual}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <About sun={sunSection(options)} />
      <CheckMySkin />
      <Sources heading={t('Sources of this page')} lines={sourceLines(GENERAL, sayIn(options.locale))} />
    </>
  );
}

/** What no page of its own cites: needling, devices, lengths, days and drawings. */
const GENERAL = expectEntries.filter(({ effect }) => effect === undefined).flatMap(({ cites }) => cites);
