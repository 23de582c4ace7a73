import type { ReactElement } from 'react';

interface UndoLineProps {
  readonly doing: string;
  readonly secondsLeft: number;
  readonly onUndo: () => void;
}

/** Says what is about to be done, and takes it back. */
export function UndoLine({ doing, secondsLeft, onUndo }: UndoLineProps): ReactElement {
  return (
    <p className="row">
      <span role="status">{doing}.</span>
      <button type="button" className="button button-quiet" onClick={onUndo}>
        Undo ({secondsLeft} s)
      </button>
    </p>
  );
}
