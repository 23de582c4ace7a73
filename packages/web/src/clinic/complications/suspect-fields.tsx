import { SUSPECT_KINDS, type Suspect, type TracedTreatment } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import type { PartProps } from './complication-form.tsx';
import { SUSPECT_WORDS } from './complication-words.ts';

/** What can be suspected of a treatment, by name. */
function suspectsOf(
  treatment: TracedTreatment | undefined,
): { readonly name: string; readonly suspect: Suspect }[] {
  const bare = (kind: Suspect['kind'], lot: string | null = null): Suspect => ({
    kind,
    recordId: null,
    lot,
    note: '',
  });
  const things =
    treatment === undefined
      ? []
      : [
          {
            name: `Device: ${treatment.device.name}`,
            suspect: { ...bare('device'), recordId: treatment.device.id },
          },
          ...(treatment.cartridgeLot === null
            ? []
            : [
                {
                  name: `Cartridge, lot ${treatment.cartridgeLot}`,
                  suspect: bare('cartridge', treatment.cartridgeLot),
                },
              ]),
          ...treatment.products.map(({ id, name, batch, kind }) => ({
            name: `${name}${batch === '' ? '' : `, batch ${batch}`}`,
            suspect: {
              ...bare(kind === 'numbing' ? 'anaesthetic' : 'product', batch === '' ? null : batch),
              recordId: id,
            },
          })),
        ];
  return [
    ...things,
    { name: 'Numbing that is not in the list', suspect: bare('anaesthetic') },
    { name: 'Technique', suspect: bare('technique') },
  ];
}

const isSame = (one: Suspect, other: Suspect): boolean =>
  one.kind === other.kind && one.recordId === other.recordId && one.lot === other.lot;

interface SuspectFieldsProps extends PartProps {
  readonly treatmentId: string | null;
}

/** What may have brought it about. */
export function SuspectFields({ view, said, onChange, treatmentId }: SuspectFieldsProps): ReactElement {
  const treatment = view.treatments.find(({ id }) => id === treatmentId);
  const offered = suspectsOf(treatment);
  const others = said.suspects
    .filter((suspect) => !offered.some((each) => isSame(each.suspect, suspect)))
    .map((suspect) => ({ name: `${SUSPECT_WORDS[suspect.kind]} ${suspect.lot ?? ''}`, suspect }));
  const all = [...offered, ...others].toSorted(
    (one, other) => SUSPECT_KINDS.indexOf(one.suspect.kind) - SUSPECT_KINDS.indexOf(other.suspect.kind),
  );
  const write = (suspect: Suspect, note: string): void =>
    onChange({ suspects: said.suspects.map((each) => (isSame(each, suspect) ? { ...each, note } : each)) });
  return (
    <section className="card">
      <h2>What is suspected</h2>
      {all.map(({ name, suspect }) => {
        const chosen = said.suspects.find((each) => isSame(each, suspect));
        return (
          <div key={`${suspect.kind} ${suspect.recordId} ${suspect.lot}`}>
            <label className="area-choice">
              <input
                type="checkbox"
                checked={chosen !== undefined}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    suspects: checked
                      ? [...said.suspects, suspect]
                      : said.suspects.filter((each) => !isSame(each, suspect)),
                  })
                }
              />
              {name}
            </label>
            {chosen !== undefined && (
              <input
                className="input"
                aria-label={`Why: ${name}`}
                placeholder="Why"
                maxLength={300}
                value={chosen.note}
                onChange={(event) => write(suspect, event.currentTarget.value)}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
