import { rankOf } from '@afterneedle/engine';
import type { ResultPage } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';

interface RaisedNoticeProps {
  readonly checkIn: CheckIn;
  readonly level: ResultPage['level'];
}

/** The clinic's server came to a higher level than this device: said before the card that does not know it. */
export function RaisedNotice({ checkIn, level }: RaisedNoticeProps): ReactElement | null {
  const raisedTo = checkIn.delivery?.raisedTo;
  if (raisedTo === undefined || rankOf(raisedTo) <= rankOf(level)) return null;
  return (
    <p className="not-sent" role="alert">
      {rich(
        '<b>Our advice was updated: {level}.</b> The clinic’s server knows newer rules than this device.',
        { b: strong },
        { level: t(LEVEL_WORDS[raisedTo]) },
      )}
      <InEnglish text={`Our advice was updated: ${LEVEL_WORDS[raisedTo]}.`} />
    </p>
  );
}
