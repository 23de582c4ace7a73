import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { msg, t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { Lines } from './about-page.tsx';

const WORKS = [
  msg('All pages work with keys alone, and each part can be reached in order.'),
  msg('Text can be made 4 times larger. No page scrolls sideways.'),
  msg('The pages follow your colours, your contrast and your wish for less motion.'),
  msg('Each level is told by words and a shape, not by colour alone.'),
  msg('The face can be picked from a list. Photos can be compared without dragging.'),
];
const LIMITS = [
  msg(
    'It was tried with machine checks and with keys. Nobody who uses a screen reader daily has tried it yet.',
  ),
  msg('A chart always has a table beside it. The drawing of the face has a list.'),
  msg('The level line of the camera is for the eye only. You can take a photo without it.'),
];

/** What was done so that everybody can use the pages, what was not tried, and how to tell us. */
export function AccessibilityPage(): ReactElement {
  return (
    <>
      <Heading title={t('Accessibility')}>{t('Using it with a screen reader, keys or large text')}</Heading>
      <p>{t('We aim at the standard WCAG 2.2, level AA.')}</p>
      <Lines title={t('What works')} lines={WORKS} />
      <Lines title={t('What we know is missing')} lines={LIMITS} />
      <p>
        <Link href="/about/wrong-advice">{t('Something does not work for you? Tell us.')}</Link>
      </p>
    </>
  );
}
