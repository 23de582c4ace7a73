import type { CaseView } from '@afterneedle/contract';
import { type Level, rankOf } from '@afterneedle/engine';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import { changeLevel } from './api.ts';

const LEVELS: readonly Level[] = ['emergency', 'same-day', 'contact-provider', 'self-care', 'expected'];

interface LevelFormProps {
  readonly view: CaseView;
  readonly onAnswered: (answered: Answered<CaseView>) => boolean;
}

/** Says that another level is right; a lower one asks for words to the person and a second look. */
export function LevelForm({ view, onAnswered }: LevelFormProps): ReactElement {
  const fields = { level: useId(), reason: useId(), words: useId() };
  const [level, setLevel] = useState<Level>(view.level);
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const [isSure, setIsSure] = useState(false);
  const isLower = rankOf(level) < rankOf(view.level);
  const isReady =
    level !== view.level && reason.trim() !== '' && (!isLower || (words.trim() !== '' && isSure));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const said = words.trim();
    const wanted = {
      level,
      reason: reason.trim(),
      version: view.version,
      ...(said === '' ? {} : { words: said }),
      ...(isLower ? { confirmed: true } : {}),
    };
    void changeLevel(view.id, wanted).then((answered) => {
      if (!onAnswered(answered)) return;
      setReason('');
      setWords('');
      setIsSure(false);
    });
  };
  return (
    <details>
      <summary>Change the level</summary>
      <form className="desk-form" onSubmit={submit}>
        <div className="field">
          <label className="label" htmlFor={fields.level}>
            Level
          </label>
          <select
            id={fields.level}
            className="input"
            value={level}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setLevel(LEVELS.find((known) => known === value) ?? view.level);
              setIsSure(false);
            }}
          >
            {LEVELS.map((each) => (
              <option key={each} value={each}>
                {LEVEL_WORDS[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="label" htmlFor={fields.reason}>
            Reason, for the team
          </label>
          <input
            id={fields.reason}
            className="input"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={fields.words}>
            {isLower ? 'What the person reads about it' : 'What the person reads about it, if anything'}
          </label>
          <textarea
            id={fields.words}
            className="input"
            rows={2}
            maxLength={1_000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        {isLower && (
          <div className="notice">
            <p>
              <strong>This is less urgent than they were told.</strong> They keep reading what they were told,
              and beside it that your clinic changed it, with your words. It is kept with your name.
            </p>
            <label className="row">
              <input
                type="checkbox"
                checked={isSure}
                onChange={(event) => setIsSure(event.currentTarget.checked)}
              />
              A lower level is right
            </label>
          </div>
        )}
        <button type="submit" className="button button-quiet" aria-disabled={!isReady}>
          Change the level
        </button>
      </form>
    </details>
  );
}
