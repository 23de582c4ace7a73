import { type ReactElement, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import type { ExportFile } from '../../offline/export-schema.ts';
import {
  type Choice,
  type Choices,
  type Conflict,
  type ImportPlan,
  nameOfChoice,
  type Store,
} from '../../offline/plan-import.ts';
import type { Taken } from '../../offline/take-import.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Choose } from './choose.tsx';

const NAMES: Readonly<Partial<Record<Store, string>>> = {
  'check-ins': msg('{n, plural, one {# check-in} other {# check-ins}}'),
  plans: msg('{n, plural, one {the plan} other {# plans}}'),
  'before-treatment': msg('{n, plural, one {your answers before treatment} other {# lists of answers}}'),
  diary: msg('{n, plural, one {# day of the diary} other {# days of the diary}}'),
  messages: msg('{n, plural, one {# message} other {# messages}}'),
  photos: msg('{n, plural, one {# photo} other {# photos}}'),
};

function linesOf(counts: ImportPlan['added']): readonly string[] {
  return (Object.keys(NAMES) as Store[]).flatMap((store) => {
    const [name, n] = [NAMES[store], counts[store] ?? 0];
    return name === undefined || n === 0 ? [] : [t(name, { n })];
  });
}

interface ImportPreviewProps {
  readonly file: ExportFile;
  readonly plan: ImportPlan;
  readonly onTaken: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/** What taking a file over adds and changes, and what has to be chosen. */
export function ImportPreview({ file, plan, onTaken, onCancel }: ImportPreviewProps): ReactElement {
  const [choices, setChoices] = useState<Choices>({});
  const [isTaking, setIsTaking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [added, changed] = [linesOf(plan.added), linesOf(plan.changed)];
  const isNothing = added.length === 0 && changed.length === 0 && plan.conflicts.length === 0;
  const take = async (): Promise<void> => {
    if (isTaking) return;
    setIsTaking(true);
    setHasFailed(false);
    try {
      const [{ takeImport }, { readText }] = await Promise.all([
        import('../../offline/take-import.ts'),
        import('../check-in/triage.ts'),
      ]);
      const first = Object.fromEntries(
        plan.conflicts.map((conflict) => [nameOfChoice(conflict), conflict.choices[0] ?? 'both']),
      );
      onTaken(await takeImport(file, { choices: { ...first, ...choices }, read: readText }));
    } catch {
      setHasFailed(true);
      setIsTaking(false);
    }
  };
  return (
    <>
      <p>{t('This file was saved on {when}.', { when: dayAndTime(file.exportedAt) })}</p>
      <Counted title={t('New on this device')} lines={added} />
      <Counted title={t('Changed on this device')} lines={changed} />
      {isNothing && <p>{t('Everything in this file is on this device already.')}</p>}
      {plan.conflicts.map((conflict) => (
        <Conflicting
          key={nameOfChoice(conflict)}
          conflict={conflict}
          chosen={choices[nameOfChoice(conflict)]}
          onPick={(choice) => setChoices({ ...choices, [nameOfChoice(conflict)]: choice })}
        />
      ))}
      {hasFailed && (
        <p className="notice" role="alert">
          {t('This device has no room for the file. Everything is as it was.')}
        </p>
      )}
      <p className="row">
        {!isNothing && (
          <button type="button" className="button" aria-disabled={isTaking} onClick={() => void take()}>
            {isTaking ? t('Taking it over') : t('Take it over')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {isNothing ? t('Choose another file') : t('Cancel')}
        </button>
      </p>
    </>
  );
}

function Counted({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const TITLES: Readonly<Record<Conflict['store'], string>> = {
  'check-ins': msg('A check-in was changed on both phones'),
  plans: msg('Your plan was changed on both phones'),
};

interface ConflictingProps {
  readonly conflict: Conflict;
  readonly chosen: Choice | undefined;
  readonly onPick: (choice: Choice) => void;
}

function Conflicting({ conflict, chosen, onPick }: ConflictingProps): ReactElement {
  const { store, choices, mineAt, theirsAt } = conflict;
  const labels: Readonly<Record<Choice, string>> = {
    mine: t('Keep this device’s'),
    theirs: t('Keep the file’s'),
    both: t('Keep both'),
  };
  return (
    <section className="card">
      <h2>{t(TITLES[store])}</h2>
      <p>
        {t('You changed it on this device on {mine}, and on the other phone on {theirs}.', {
          mine: dayAndTime(mineAt),
          theirs: dayAndTime(theirsAt),
        })}{' '}
        {store === 'plans' && t('Every treatment and every allergy stays.')}
        {store === 'check-ins' && choices.length === 1 && t('Both stay, so that no advice gets less urgent.')}
      </p>
      {choices.length > 1 && (
        <Choose
          title={t('What to keep')}
          value={chosen ?? choices[0]}
          options={choices.map((value) => ({ value, label: labels[value] }))}
          onPick={onPick}
        />
      )}
    </section>
  );
}
