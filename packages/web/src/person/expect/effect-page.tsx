import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { type Look, looks } from '@afterneedle/knowledge/expect';
import { type ExpectWindow, expectPage, type ExpectPage as Page } from '@afterneedle/words/expect';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { Drawing } from '../../drawings/drawing.tsx';
import { TONES } from '../../drawings/tones.ts';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon, LevelIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { DangerStrip } from '../danger/danger-strip.tsx';
import { regionHere } from '../danger/place-here.ts';
import { optionsHere } from '../result/page-options.ts';
import { CheckMySkin } from './check-my-skin.tsx';
import { Lines } from './lines.tsx';
import { useMyTreatment } from './my-treatment.ts';
import { onSkin } from './on-skin.ts';
import { Sources } from './sources.tsx';

/** One ordinary effect: how long it is usual, what else must be so, what is not part of it. */
export function EffectPage({ id }: { readonly id: string }): ReactElement {
  const [now] = useState(Date.now);
  const mine = useMyTreatment(now);
  if (mine === null) return <Loading />;
  const dates = mine === undefined ? {} : { treated: mine.treated, timeZone: mine.timeZone };
  const page = expectPage(id, { ...optionsHere(now), needles: mine?.needles ?? 'standard', ...dates });
  return (
    <>
      <DangerStrip number={emergencyNumbersOf(regionHere()).emergency} />
      <p className="no-print">
        <Link className="back-link small" href="/expect">
          <BackIcon />
          {t('What to expect')}
        </Link>
      </p>
      {page === undefined ? <NoPage /> : <Effect page={page} isDated={mine !== undefined} />}
    </>
  );
}

function NoPage(): ReactElement {
  return (
    <>
      <Heading title={t('No such page')}>{t('There is no page for this')}</Heading>
      <p>{t('It may never be part of the usual course. If you see or feel something, check your skin.')}</p>
      <CheckMySkin />
    </>
  );
}

function Effect({ page, isDated }: { readonly page: Page; readonly isDated: boolean }): ReactElement {
  const { what, windows, onlyIf, notUsual, stretches, sources } = page;
  return (
    <>
      <Heading title={page.heading}>{page.heading}</Heading>
      <p className="lead">{page.lead}</p>
      <section>
        <h2>{windows.heading}</h2>
        {windows.counted !== undefined && <p className="muted">{windows.counted}</p>}
        {windows.rows.map((row) => (
          <WindowCard
            key={row.label}
            row={row}
            isMarked={isDated && row.isYours && windows.rows.length > 1}
          />
        ))}
      </section>
      <section>
        <h2>{onlyIf.heading}</h2>
        <p>{onlyIf.why}</p>
        <Lines lines={onlyIf.lines} />
      </section>
      <section className="card not-usual">
        <h2>{notUsual.heading}</h2>
        {notUsual.groups.map(({ level, heading, lines }) => (
          <div key={level} className="not-usual-group">
            <h3>
              <LevelIcon level={level} />
              {heading}
            </h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
        <CheckMySkin />
      </section>
      <OnSkin onSkin={page.onSkin} />
      <section>
        <h2>{what.heading}</h2>
        {what.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section>
        <h2>{stretches.heading}</h2>
        <Lines lines={stretches.lines} />
      </section>
      <Sources heading={sources.heading} lines={sources.lines} />
    </>
  );
}

interface WindowCardProps {
  readonly row: ExpectWindow;
  readonly isMarked: boolean;
}

function WindowCard({ row, isMarked }: WindowCardProps): ReactElement {
  return (
    <div className="card window-card">
      <h3>
        {row.label}
        {isMarked && <span className="now-mark">{t('Yours')}</span>}
      </h3>
      <Lines lines={row.lines} />
    </div>
  );
}

function OnSkin({ onSkin }: { readonly onSkin: Page['onSkin'] }): ReactElement {
  const look = looks.find(({ id }) => id === onSkin.drawing);
  return (
    <section>
      <h2>{onSkin.heading}</h2>
      {look === undefined ? <SkinWords rows={onSkin.rows} /> : <ThreeSkins look={look} rows={onSkin.rows} />}
    </section>
  );
}

type Rows = Page['onSkin']['rows'];

function SkinWords({ rows }: { readonly rows: Rows }): ReactElement {
  if (rows.length === 1) return <p>{rows[0]?.text}</p>;
  return (
    <dl className="hold-list">
      {rows.map(({ label, text }) => (
        <div key={label} className="hold">
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function ThreeSkins({ look, rows }: { readonly look: Look; readonly rows: Rows }): ReactElement {
  return (
    <>
      <p>{t(look.caption)}</p>
      <div className="three-skins">
        {TONES.map((tone, at) => (
          <figure key={tone} className="figure">
            <Drawing
              look={look.id}
              tone={tone}
              words={{ title: onSkin(look, tone), description: t(look[tone]) }}
            />
            <figcaption>
              <strong>{rows[at]?.label}</strong>
              <span>{rows[at]?.text}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}
