import {
  DEFAULT_EMERGENCY_NOTE,
  DEFAULT_EMERGENCY_NUMBER,
  emergencyNumbers,
  knowledge,
} from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { pathHere } from '../../language/here.ts';
import { InEnglish } from '../../language/in-english.tsx';
import { NotReviewed } from '../../language/not-reviewed.tsx';
import { languageNow, t } from '../../language/t.ts';
import { BrandMark } from '../../ui/icon.tsx';
import { CallButton } from './call-button.tsx';
import { DangerList } from './danger-list.tsx';

const ON_PAGE = ['lie-flat', 'own-adrenaline-pen', 'wash-numbing-cream-off', 'rinse-eye', 'rinse-skin'];

interface Numbers {
  readonly number: string;
  readonly places: string;
}

/** Answers every emergency number with the places where it rings, the default first. */
function numbersByPlace(): readonly Numbers[] {
  const names = new Intl.DisplayNames(languageNow().id, { type: 'region' });
  const places = new Map<string, string[]>([[DEFAULT_EMERGENCY_NUMBER, []]]);
  for (const { region, emergency } of emergencyNumbers) {
    places.set(emergency, [...(places.get(emergency) ?? []), names.of(region) ?? region]);
  }
  return [...places].map(([number, where]) => ({
    number,
    places:
      number === DEFAULT_EMERGENCY_NUMBER ? t('Most of Europe, and most mobile phones') : where.join(', '),
  }));
}

/** Everything a person needs in an emergency, as plain HTML that reads without JavaScript and without a network. */
export function DangerPage(): ReactElement {
  return (
    <>
      <header className="site-header no-print">
        <div className="site-header-inner">
          <a className="brand" href={pathHere('/')}>
            <BrandMark />
            <span>Afterneedle</span>
          </a>
        </div>
      </header>
      <main className="page" id="main">
        <h1>
          {t('Danger signs after microneedling')}
          <InEnglish text="Danger signs after microneedling" />
        </h1>
        <NotReviewed
          english={
            <a href="/danger.html" hrefLang="en" lang="en">
              Read it in English
            </a>
          }
        />
        <div className="danger-strip-actions">
          <CallButton number={DEFAULT_EMERGENCY_NUMBER} />
        </div>
        <p className="small muted" data-note="default-number">
          {t(DEFAULT_EMERGENCY_NOTE)}
          <InEnglish text={DEFAULT_EMERGENCY_NOTE} />
        </p>
        <DangerList />
        <h2>
          {t('While you wait for help')}
          <InEnglish text="While you wait for help" />
        </h2>
        <ul>
          {knowledge.firstAid
            .filter(({ id }) => ON_PAGE.includes(id))
            .map(({ id, say }) => (
              <li key={id}>
                {t(say)}
                <InEnglish text={say} />
              </li>
            ))}
        </ul>
        <h2>{t('Numbers by place')}</h2>
        <ul className="plain-list number-list">
          {numbersByPlace().map(({ number, places }) => (
            <li key={number}>
              <a href={`tel:${number}`}>{number}</a> <span>{places}</span>
            </li>
          ))}
        </ul>
        <p className="small muted">
          {t(
            'This is advice, not a diagnosis. If you are worried, get help even if your sign is not on this page.',
          )}
        </p>
        <p className="no-print">
          <a href={pathHere('/')}>{t('Back to the start')}</a>
        </p>
      </main>
    </>
  );
}
