import { type ReactElement, useEffect, useState } from 'react';
import { t } from '../language/t.ts';

const QUIET_MS = 300;
const LONG_MS = 5_000;

/** Nothing for 300 ms, then a word, and after 5 seconds what to do meanwhile. */
export function Loading(): ReactElement | null {
  const [stage, setStage] = useState<'quiet' | 'word' | 'long'>('quiet');
  useEffect(() => {
    const word = setTimeout(() => setStage('word'), QUIET_MS);
    const long = setTimeout(() => setStage('long'), LONG_MS);
    return () => {
      clearTimeout(word);
      clearTimeout(long);
    };
  }, []);
  if (stage === 'quiet') return null;
  return (
    <p className="muted" role="status">
      {stage === 'word' ? t('Loading') : t('Still working. Your answers are saved.')}
    </p>
  );
}
