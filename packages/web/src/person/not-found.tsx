import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../language/t.ts';
import { Heading } from '../ui/heading.tsx';

/** An address that names no page. */
export function NotFound(): ReactElement {
  return (
    <>
      <Heading title={t('No such page')}>{t('There is no page at this address')}</Heading>
      <p>
        <Link className="button" href="/">
          {t('Go to the start')}
        </Link>
      </p>
    </>
  );
}
