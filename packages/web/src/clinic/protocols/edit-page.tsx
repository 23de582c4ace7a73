import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { RoomProps } from '../rooms.ts';
import { HoldsSection } from './holds-section.tsx';
import { LevelsSection } from './levels-section.tsx';
import { LinesSection } from './lines-section.tsx';
import { OtherSection } from './other-section.tsx';
import { ProtocolFrame } from './protocol-frame.tsx';

/** Where a protocol is written: one line at a time, each beside what everybody is told. */
export function EditProtocolPage(props: RoomProps): ReactElement {
  const isReadOnly = !props.session.may.includes('protocols.write');
  return (
    <ProtocolFrame {...props} tab="edit">
      {(open) => (
        <fieldset className="protocol-form" disabled={isReadOnly || open.saving === 'taken'}>
          <legend className="hidden-text">The draft</legend>
          <HoldsSection open={open} />
          <LinesSection open={open} />
          <LevelsSection open={open} />
          <OtherSection open={open} />
          <p>
            <Link className="button" href={`/protocols/${open.view.id}/diff`}>
              Next: see what changes
            </Link>
          </p>
        </fieldset>
      )}
    </ProtocolFrame>
  );
}
