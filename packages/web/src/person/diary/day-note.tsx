import { type ReactElement, useRef, useState } from 'react';
import { t } from '../../language/t.ts';
import { type Telling, withNote } from '../../offline/diary-changes.ts';
import { type KeptDay, LONGEST_NOTE } from '../../offline/diary-day.ts';
import { timeOfDay } from '../../ui/date-words.ts';
import type { DiaryHandle } from './use-diary.ts';

interface DayNoteProps {
  readonly day: KeptDay | undefined;
  readonly date: string;
  readonly handle: DiaryHandle;
  readonly telling: () => Telling;
}

const NEARLY_FULL = 100;

/** A free note; one that another device wrote stands beside it until it is taken out. */
export function DayNote({ day, date, handle, telling }: DayNoteProps): ReactElement {
  const notes = (day?.notes ?? []).toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const [own] = notes;
  /** While this page writes, its note stays in the box, whatever another device brings. */
  const writing = useRef<{ readonly id: string | undefined; readonly text: string }>(undefined);
  const [text, setText] = useState<string>();
  const shown = notes.find(({ id }) => id === writing.current?.id) ?? own;
  const value = text ?? shown?.value ?? '';
  const write = (next: string): void => {
    const made = telling();
    const id = writing.current?.id ?? own?.id;
    setText(next);
    void handle.change(date, (kept) => {
      const after = withNote(kept, id, next, made);
      const fresh = after.notes.find((note) => note.id === `${made.id}-note`);
      writing.current = { id: fresh?.id ?? id, text: next };
      return after;
    });
  };
  const takeOut = (id: string): void => {
    const made = telling();
    void handle.change(date, (kept) => withNote(kept, id, '', made));
  };
  const left = LONGEST_NOTE - value.length;
  return (
    <div className="field diary-note">
      <label className="label" htmlFor="diary-note">
        {t('A note, if you like')}
      </label>
      <textarea
        id="diary-note"
        className="input"
        rows={3}
        maxLength={LONGEST_NOTE}
        value={value}
        aria-describedby="diary-note-left"
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p className="character-count" id="diary-note-left" aria-live="polite">
        {left <= NEARLY_FULL
          ? t('{left, plural, one {# character left} other {# characters left}}', { left })
          : t('What you did, what you used, how it felt.')}
      </p>
      {notes
        .filter((note) => note !== shown)
        .map((note) => (
          <div className="notice" key={note.id}>
            <p className="small muted">{t('Also written, at {time}:', { time: timeOfDay(note.at) })}</p>
            <p className="message-text">{note.value}</p>
            <button type="button" className="button-link" onClick={() => takeOut(note.id)}>
              {t('Take it out')}
            </button>
          </div>
        ))}
    </div>
  );
}
