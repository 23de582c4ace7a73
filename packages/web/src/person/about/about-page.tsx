import { knowledgeHash } from 'virtual:knowledge-hash';
import { type ReactElement, useId } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { INTENDED_USE } from './intended-use.ts';

const SHOWN_OF_HASH = 19;

/** What the app is for, what it does not do, and where its rules come from. */
export function AboutPage(): ReactElement {
  return (
    <>
      <Heading title={t('About')}>{t('About Afterneedle')}</Heading>
      <Lines title={t('What it is for')} lines={INTENDED_USE.long} />
      <Lines title={t('What it does not do')} lines={INTENDED_USE.not} />
      <section>
        <h2>{t('Where it comes from')}</h2>
        <p>{t('The rules rest on five public articles, and on medical texts we checked them against.')}</p>
        <p>{t('Where the sources do not agree, the page says so and says which one it follows.')}</p>
        <ul>
          <li>
            <Link href="/about/rules">{t('All rules with their sources')}</Link>
          </li>
          <li>
            <a href="/proved.html">{t('What was checked about the rules')}</a>
          </li>
          <li>
            <Link href="/about/privacy">{t('What we keep, and where')}</Link>
          </li>
          <li>
            <Link href="/about/accessibility">{t('Using it with a screen reader, keys or large text')}</Link>
          </li>
          <li>
            <Link href="/about/wrong-advice">{t('Tell us that advice was wrong')}</Link>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('Versions')}</h2>
        <p>
          {t('These words on its use: version {version}, {date}.', {
            version: INTENDED_USE.version,
            date: dateOf(Date.parse(INTENDED_USE.since)),
          })}
        </p>
        <p className="version-line">
          {t('Rules and words: {version}.', { version: knowledgeHash.slice(0, SHOWN_OF_HASH) })}
        </p>
      </section>
    </>
  );
}

interface LinesProps {
  readonly title: string;
  /** In English. */
  readonly lines: readonly string[];
}

/** A heading and its lines. */
export function Lines({ title, lines }: LinesProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  );
}
