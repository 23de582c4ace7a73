import type { ReactElement } from 'react';
import { languageNow, msg, t } from '../../language/t.ts';
import type { AdviceChange } from '../../offline/advice-file.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';

const KINDS: Readonly<Record<AdviceChange['kind'], string>> = {
  new: msg('New, {level}: {says}'),
  raised: msg('More urgent, now {level}: {says}'),
  changed: msg('Changed, {level}: {says}'),
  lowered: msg('Less urgent, now {level}: {says}'),
  gone: msg('No longer a reason: {says}'),
  part: msg('Changed: {says}'),
};

/** What came newer than this page may be unknown to its texts: then the list brings the sentence along. */
function saysOf({ says, inOther }: AdviceChange): string {
  return inOther?.[languageNow().id] ?? t(says);
}

/** What changed in the advice, for safety first. */
export function AdviceChanges({
  changes,
}: {
  readonly changes: readonly AdviceChange[];
}): ReactElement | null {
  if (changes.length === 0) return null;
  const sorted = changes.toSorted((a, b) => Number(b.isSafety) - Number(a.isSafety));
  return (
    <details>
      <summary>{t('See what changed')}</summary>
      <ul>
        {sorted.map((change) => (
          <li key={`${change.kind} ${change.says}`}>
            {t(KINDS[change.kind], {
              says: saysOf(change),
              level: change.level === undefined ? '' : t(LEVEL_WORDS[change.level]),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
