import { type ReactElement, useState } from 'react';
import { faultsAt } from './field-faults.tsx';
import { heldItems } from './held-items.ts';
import { HoldEditor } from './hold-editor.tsx';
import { bothWords } from './protocol-words.ts';
import type { OpenProtocol } from './use-protocol-view.ts';

/** The waits of the plan: a list of them, and the one being changed beside it. */
export function HoldsSection({ open }: { readonly open: OpenProtocol }): ReactElement {
  const [chosen, setChosen] = useState(open.content.holds[0]?.item ?? 'no-exercise');
  const item = heldItems.find(({ id }) => id === chosen) ?? heldItems[0];
  const { holds } = open.content;
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">How long to wait</h2>
      <p className="muted">
        Choose a line. A longer wait needs no reason. A shorter one needs a named clinician and a reason, and
        nobody goes below the floor.
      </p>
      <div className="protocol-holds">
        <ul className="plain-list protocol-list">
          {heldItems.map(({ id, label, untilHour }) => {
            const index = holds.findIndex((hold) => hold.item === id);
            const own = holds[index];
            const isAtFault = own !== undefined && faultsAt(open.view.problems, `/holds/${index}`).length > 0;
            return (
              <li key={id}>
                <button
                  type="button"
                  className="protocol-pick"
                  aria-pressed={id === item?.id}
                  onClick={() => setChosen(id)}
                >
                  <span>{label}</span>
                  <span className="small muted">
                    {own === undefined ? bothWords(untilHour) : `Yours: ${bothWords(own.untilHour)}`}
                  </span>
                  {isAtFault && <span className="mark mark-strong">To mend</span>}
                </button>
              </li>
            );
          })}
        </ul>
        {item !== undefined && <HoldEditor key={item.id} item={item} open={open} />}
      </div>
    </section>
  );
}
