import type { CareItem, Position } from '@afterneedle/engine';
import type { BasisId } from '@afterneedle/knowledge';
import { basisLabel } from '@afterneedle/knowledge/basis-labels';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { ReactElement } from 'react';
import { basisWords } from '../words.ts';
import { spanWords } from './protocol-words.ts';

function saysWords({ stance, fromHour, untilHour }: Position): string {
  if (stance !== 'avoid')
    return fromHour === 0 ? 'may be used at once' : `may be used from ${spanWords(fromHour)} on`;
  if (untilHour === 'not-said') return 'wait, without a time';
  return untilHour === null ? 'leave it out, no end' : `wait ${spanWords(untilHour)}`;
}

function isFollowed({ stance, untilHour, overruledBy }: Position, { untilHour: usual }: CareItem): boolean {
  if (overruledBy !== undefined || stance !== 'avoid') return false;
  return untilHour === 'not-said' || (untilHour ?? Infinity) >= (usual.standard ?? Infinity);
}

/** What the usual time rests on, and which sources say otherwise. */
export function HoldSources({ item }: { readonly item: CareItem }): ReactElement {
  const positions = planKnowledge.positions.filter(({ thing }) => thing === item.thing);
  const groups = [
    { heading: 'Say the same or longer', of: positions.filter((one) => isFollowed(one, item)) },
    { heading: 'Say otherwise', of: positions.filter((one) => !isFollowed(one, item)) },
  ];
  return (
    <>
      <p className="small">The usual time rests on {basisWords(item.cites)}.</p>
      {groups.map(
        ({ heading, of }) =>
          of.length > 0 && (
            <div key={heading}>
              <h4>{heading}</h4>
              <ul className="small">
                {of.map((position) => (
                  <li key={`${position.cite} ${position.fromHour} ${position.untilHour}`}>
                    {basisLabel(position.cite as BasisId).label} ({position.cite}): {saysWords(position)}
                    {position.overruledBy !== undefined && ', not followed'}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {positions.length === 0 && <p className="small muted">No other source names a time.</p>}
    </>
  );
}
