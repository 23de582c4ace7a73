import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { expectEntries } from '@afterneedle/knowledge/expect';
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
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { DangerStrip } from '../danger/danger-strip.tsx';
import { regionOf, timeZoneHere } from '../danger/place.ts';
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
      <DangerStrip number={emergencyNumbersOf(regionOf(timeZoneHere())).emergency} />
      <Heading title="What to expect">What to expect after microneedling</Heading>
      <p>
        Here is what mostly happens, and for how long.{' '}
        <strong>No single sign can say that all is well.</strong> If you are unsure, check your skin.
      </p>
      <CheckMySkin />
      <section>
        <h2>Day by day</h2>
        <TreatmentBar needles={needles} counted={countedFrom(options)} onPick={setNeedles} />
        <DayByDay phases={expectPhases(options)} />
      </section>
      <Gallery answered={mine?.skinTone} />
      <section>
        <h2>Each effect on its own page</h2>
        <details>
          <summary>All {expectPageIds.length} effects</summary>
          <ul className="plain-list effect-list">
            {expectPageIds.map((id) => (
              <li key={id}>
                <Link href={`/expect/${id}`}>{expectLabel(id)?.label}</Link>
                <span className="choice-hint">{expectLabel(id)?.usual}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <About sun={sunSection(options)} />
      <CheckMySkin />
      <Sources heading="Sources of this page" lines={sourceLines(GENERAL)} />
    </>
  );
}

/** What no page of its own cites: needling, devices, lengths, days and drawings. */
const GENERAL = expectEntries.filter(({ effect }) => effect === undefined).flatMap(({ cites }) => cites);
