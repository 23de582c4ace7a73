import { usesOf } from '@afterneedle/knowledge/coverage';
import { type BasisId, type Conflict, conflicts, describeBasis } from '@afterneedle/knowledge/ledger';

const unsignedOf = ({ id }: Conflict): string | undefined => describeBasis(id).unsigned;

/** Answers every disagreement between the sources in one object each. */
export function conflictsCatalogue() {
  return conflicts.map((conflict) => {
    const { id, topic, kind, status, policy, winner, supporters, dissenters } = conflict;
    const unsigned = unsignedOf(conflict);
    return {
      id,
      topic,
      kind,
      status,
      policy,
      winner,
      supporters,
      dissenters,
      ...(unsigned === undefined ? {} : { unsigned }),
    };
  });
}

/** Answers the same as plain lines: one disagreement a line. */
export function conflictsAsText(): string {
  return conflicts
    .map((conflict) => {
      const { id, topic, policy, winner, dissenters } = conflict;
      const not = dissenters.length === 0 ? '' : `, not ${dissenters.join(' ')}`;
      const open = unsignedOf(conflict) === undefined ? '' : '; not signed';
      return `${id}  ${topic}: ${policy}, follows ${winner.join(' ')}${not}${open}`;
    })
    .join('\n');
}

function voice(id: BasisId) {
  const { authority, year, statement, openedAtSource, unsigned } = describeBasis(id);
  return { id, authority, year, statement, openedAtSource, ...(unsigned === undefined ? {} : { unsigned }) };
}

/** Answers one disagreement with what every voice in it says and where it is at work; nothing for an unknown id. */
export function conflictDetail(wanted: string) {
  const conflict = conflicts.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (conflict === undefined) return undefined;
  const { winner, supporters, dissenters, evidence, judgements = [], ...rest } = conflict;
  const unsigned = unsignedOf(conflict);
  return {
    ...rest,
    winner: winner.map(voice),
    supporters: supporters.map(voice),
    dissenters: dissenters.map(voice),
    evidence: evidence.map(voice),
    judgements: judgements.map(voice),
    usedBy: usesOf(conflict.id),
    ...(unsigned === undefined ? {} : { unsigned }),
  };
}

/** Answers the detail as plain lines. */
export function conflictAsText(detail: NonNullable<ReturnType<typeof conflictDetail>>): string {
  const { id, topic, policy, status, resolution, unsigned, usedBy } = detail;
  const side = (title: string, voices: readonly ReturnType<typeof voice>[]): string[] =>
    voices.length === 0
      ? []
      : [
          `${title}:`,
          ...voices.map(
            ({ id: said, authority, year, statement }) =>
              `  ${said} (${authority}${year === null ? '' : ` ${year}`}): ${statement}`,
          ),
        ];
  return [
    `${id}  ${topic}`,
    `policy: ${policy}; ${status}${unsigned === undefined ? '' : `; not signed: needs ${unsigned}`}`,
    ...side('followed', detail.winner),
    ...side('agree, or are followed in part', detail.supporters),
    ...side('not followed', detail.dissenters),
    `how it falls: ${resolution}.`,
    `at work in: ${usedBy.join(', ') || 'nothing'}`,
  ].join('\n');
}
