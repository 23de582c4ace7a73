import { SHEET_COLOURS } from '@afterneedle/contract';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { ReactElement } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { TextField } from './hold-editor.tsx';
import { COLOUR_WORDS } from './protocol-words.ts';
import type { OpenProtocol } from './use-protocol-view.ts';

const GIVEN = ['clinic-cream', 'hydrating-serums', 'plain-moisture', 'cleanser', 'thick-ointment'];
const given = planKnowledge.things.filter(({ id }) => GIVEN.includes(id));

/** Names of what the clinic gives, how its sheets look, and the name of the protocol. */
export function OtherSection({ open }: { readonly open: OpenProtocol }): ReactElement {
  const { content, change, view } = open;
  const { supplied, sheet } = content;
  return (
    <section aria-labelledby="other">
      <h2 id="other">Products, sheet and name</h2>
      <h3>Products you give for use after needling</h3>
      <p className="muted">People see the name where they say what they were given.</p>
      {given.map(({ id, label }) => {
        const index = supplied.findIndex(({ thing }) => thing === id);
        return (
          <div key={id}>
            <TextField
              id={`given-${id}`}
              label={label}
              value={supplied[index]?.name ?? ''}
              most={80}
              onChange={(name) => {
                const others = supplied.filter(({ thing }) => thing !== id);
                change({ ...content, supplied: name === '' ? others : [...others, { thing: id, name }] });
              }}
            />
            {index >= 0 && (
              <FieldFaults id={`given-faults-${id}`} problems={view.problems} path={`/supplied/${index}`} />
            )}
          </div>
        );
      })}
      <h3>Printed plan</h3>
      <TextField
        id="sheet-title"
        label="Name on the sheet (the clinic’s own where empty)"
        value={sheet.title ?? ''}
        most={80}
        onChange={(title) => {
          const { title: _before, ...rest } = sheet;
          change({ ...content, sheet: title === '' ? rest : { ...rest, title } });
        }}
      />
      <fieldset>
        <legend className="label">Colour of the sheet</legend>
        <div className="row">
          {SHEET_COLOURS.map((colour) => (
            <label key={colour} className="choice">
              <input
                type="radio"
                name="sheet-colour"
                checked={sheet.colour === colour}
                onChange={() => change({ ...content, sheet: { ...sheet, colour } })}
              />
              <span className="choice-body">
                <span className="protocol-colour" data-colour={colour} aria-hidden="true" />{' '}
                {COLOUR_WORDS[colour]}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        id="protocol-title"
        label="Name of the protocol (people do not see it)"
        value={content.name}
        most={80}
        onChange={(name) => change({ ...content, name })}
      />
      <FieldFaults id="name-faults" problems={view.problems} path="/name" />
    </section>
  );
}
