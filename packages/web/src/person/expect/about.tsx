import {
  aboutNeedling,
  deviceParts,
  type ExpectPart,
  latePart,
  needleLengths,
} from '@afterneedle/knowledge/expect';
import type { Section } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { Lines } from './lines.tsx';

/** What microneedling is, by device and by needle, and what sun and time do afterwards. */
export function About({ sun }: { readonly sun: Section }): ReactElement {
  return (
    <>
      <Parts heading={t('About microneedling')} parts={aboutNeedling} isOpen />
      <Parts heading={t('By device')} parts={deviceParts} />
      <Parts heading={t('By needle length')} parts={needleLengths} />
      <section>
        <h2>{sun.heading}</h2>
        <Lines lines={sun.lines} />
      </section>
      <section>
        <h2>{t(latePart.heading)}</h2>
        <Lines lines={latePart.lines.map((line) => t(line))} />
      </section>
    </>
  );
}

interface PartsProps {
  readonly heading: string;
  readonly parts: readonly ExpectPart[];
  readonly isOpen?: boolean;
}

function Parts({ heading, parts, isOpen = false }: PartsProps): ReactElement {
  return (
    <section>
      <h2>{heading}</h2>
      {parts.map(({ id, heading: title, lines }) => (
        <details key={id} open={isOpen && id === parts[0]?.id}>
          <summary>{t(title)}</summary>
          <Lines lines={lines.map((line) => t(line))} />
        </details>
      ))}
    </section>
  );
}
