import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { TickIcon } from '../../ui/icon.tsx';
import type { DiaryHandle } from './use-diary.ts';

interface SavedStateProps {
  readonly handle: Pick<DiaryHandle, 'saved' | 'hasFailed'>;
  readonly isTold: boolean;
}

/** Says whether the day stands on this device. */
export function SavedState({ handle: { saved, hasFailed }, isTold }: SavedStateProps): ReactElement {
  const isKept = saved && isTold && !hasFailed;
  return (
    <span className={hasFailed ? 'field-error' : 'saved-word muted small'} role="status">
      {isKept && <TickIcon />}
      {wordsOf({ saved, hasFailed, isTold })}
    </span>
  );
}

function wordsOf({ saved, hasFailed, isTold }: DiaryHandleState): string {
  if (hasFailed) return t('Not saved. This device has no room left.');
  if (!saved) return t('Saving');
  return isTold ? t('Saved on this device') : '';
}

type DiaryHandleState = Pick<DiaryHandle, 'saved' | 'hasFailed'> & { readonly isTold: boolean };
