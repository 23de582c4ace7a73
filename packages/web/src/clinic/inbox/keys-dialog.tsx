import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { textOf } from '../form-text.ts';
import { areUsable, SHORTCUTS, type ShortcutKeys } from './shortcut-keys.ts';

interface KeysDialogProps {
  readonly keys: ShortcutKeys;
  readonly isOpen: boolean;
  readonly onKeep: (keys: ShortcutKeys) => void;
  readonly onClose: () => void;
}

/** Lists the keys of the inbox and lets each be changed; single letters are off until they are switched on. */
export function KeysDialog({ keys, isOpen, onKeep, onClose }: KeysDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const read = (id: string): string => textOf(said, id).toLowerCase();
    const next = {
      next: read('next'),
      previous: read('previous'),
      acknowledge: read('acknowledge'),
      reply: read('reply'),
      close: read('close'),
    };
    const isUsable = areUsable(next);
    setIsWrong(!isUsable);
    if (!isUsable) return;
    onKeep({ isOn: said.get('on') === 'on', keys: next });
    onClose();
  };
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <ul>
        <li>Arrow up and down: from check-in to check-in</li>
        <li>Enter: open it</li>
        <li>Escape: back to the inbox</li>
      </ul>
      <form onSubmit={submit} key={String(isOpen)}>
        <label className="row">
          <input type="checkbox" name="on" defaultChecked={keys.isOn} />
          Single letters do something too
        </label>
        {isWrong && (
          <p className="field-error" role="alert">
            Give each its own letter or digit.
          </p>
        )}
        {SHORTCUTS.map(({ id, name }) => (
          <label key={id} className="key-line">
            <span>{name}</span>
            <input className="input" name={id} defaultValue={keys.keys[id]} maxLength={1} size={2} />
          </label>
        ))}
        <p className="muted small">With letters on, ? opens this list. They are kept in this browser.</p>
        <div className="row">
          <button type="submit" className="button">
            Keep
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
