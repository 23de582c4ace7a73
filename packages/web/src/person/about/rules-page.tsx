import { sayIn } from '@afterneedle/words/catalogue';
import '../../ui/about.css';
import { LEVELS, type Level, liftsOf, rulesOf } from '@afterneedle/engine';
import { type BasisId, knowledge } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import { levelWords } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { localeHere } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';

/** Every rule that raises a level, with what it rests on. */
export function RulesPage(): ReactElement {
  const rules = rulesOf(knowledge);
  const levels = LEVELS.filter((level) => rules.some((rule) => rule.level === level)).toReversed();
  return (
    <>
      <Heading title={t('Rules and sources')}>{t('All rules with their sources')}</Heading>
      <p>
        {t(
          'A result is the highest level of all rules that fit. {count} rules, none signed by a clinician yet.',
          {
            count: rules.length,
          },
        )}
      </p>
      <nav aria-label={t('Levels')}>
        <ul>
          {levels.map((level) => (
            <li key={level}>
              <a href={`#${level}`}>{levelWords(level, localeHere())}</a>
            </li>
          ))}
          <li>
            <a href="#lifts">{t('What makes it one step more urgent')}</a>
          </li>
        </ul>
      </nav>
      {levels.map((level) => (
        <RulesOf key={level} level={level} />
      ))}
      <section aria-labelledby="lifts">
        <h2 id="lifts" tabIndex={-1}>
          {t('What makes it one step more urgent')}
        </h2>
        <ul className="plain-list">
          {liftsOf(knowledge).map(({ id, say, cites }) => (
            <Entry key={id} id={id} say={say} cites={cites} />
          ))}
        </ul>
      </section>
    </>
  );
}

function RulesOf({ level }: { readonly level: Level }): ReactElement {
  return (
    <section aria-labelledby={level}>
      <h2 id={level} tabIndex={-1}>
        <LevelMark level={level} />
      </h2>
      <ul className="plain-list">
        {rulesOf(knowledge)
          .filter((rule) => rule.level === level)
          .map(({ id, say, cites }) => (
            <Entry key={id} id={id} say={say} cites={cites} />
          ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly id: string;
  readonly say: string;
  readonly cites: readonly string[];
}

function Entry({ id, say, cites }: EntryProps): ReactElement {
  return (
    <li className="rule-entry" id={id} tabIndex={-1}>
      <p>{sayIn(localeHere()).text(say)}</p>
      <p className="small muted">
        {cites.map((cite) => sourceOf(cite as BasisId)).join('; ')} <code>{id}</code>
      </p>
    </li>
  );
}

function sourceOf(id: BasisId): string {
  const { label, openedAtSource, unsigned } = basisLabel(id);
  const marks = [
    ...(openedAtSource || !id.startsWith('E-') ? [] : [t('not opened at source')]),
    ...(unsigned ? [t('not signed yet')] : []),
  ];
  return marks.length === 0 ? `${t(label)} (${id})` : `${t(label)} (${id}, ${marks.join(', ')})`;
}
