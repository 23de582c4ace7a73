import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { useBefore } from '../../offline/use-before.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon, TickIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';

/** Opens what was answered before a treatment, or says why it cannot be kept. */
export function BeforeGate({
  children,
}: {
  readonly children: (handle: BeforeHandle) => ReactNode;
}): ReactNode {
  const loaded = useBefore();
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'present') return children(loaded.handle);
  return (
    <>
      <Heading title={t('Before treatment')}>{t('Your answers cannot be kept here')}</Heading>
      <p className="notice">
        {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
      </p>
    </>
  );
}

/** The way back to the page before treatment, and whether all is saved. */
export function BeforeTop({
  href = '/before',
  saved,
}: {
  readonly href?: string;
  readonly saved?: boolean;
}): ReactNode {
  return (
    <div className="page-top">
      <Link className="back-link" href={href}>
        <BackIcon />
        {t('Back')}
      </Link>
      {saved !== undefined && (
        <span className="saved-word" role="status">
          {saved && <TickIcon />}
          {saved ? t('Saved') : t('Saving')}
        </span>
      )}
    </div>
  );
}
