import { dateWords } from '@afterneedle/words/diary';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { dateIn } from '../../offline/calendar-days.ts';
import { localeHere } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type DiaryHandle, useDiary } from './use-diary.ts';
import { WhenTreated } from './when-treated.tsx';

/** Opens the diary of this device, or asks for what it needs. */
export function DiaryGate({
  children,
}: {
  readonly children: (handle: DiaryHandle) => ReactNode;
}): ReactNode {
  const loaded = useDiary();
  switch (loaded.state) {
    case 'loading':
      return <Loading />;
    case 'refused':
      return <Refused />;
    case 'none':
      return <WhenTreated />;
    case 'ahead':
      return <Ahead at={loaded.at} timeZone={loaded.timeZone} />;
    case 'present':
      return children(loaded.handle);
  }
}

function Refused(): ReactElement {
  return (
    <>
      <Heading title={t('My diary')}>{t('Your diary cannot be kept here')}</Heading>
      <p className="notice">
        {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
      </p>
    </>
  );
}

function Ahead({ at, timeZone }: { readonly at: number; readonly timeZone: string }): ReactElement {
  const date = dateWords(dateIn(at, timeZone), { now: Date.now(), timeZone, locale: localeHere() });
  return (
    <>
      <Heading title={t('My diary')}>{t('My diary')}</Heading>
      <p>{t('Your treatment is on {date}. The diary begins that day.', { date })}</p>
      <p>
        <Link className="button" href="/before">
          {t('Before treatment')}
        </Link>
      </p>
    </>
  );
}
