import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';

interface MyClinic {
  readonly slug: string;
  readonly name: string;
}

async function readMine(): Promise<MyClinic | undefined> {
  const { readMyClinic } = await import('../../offline/my-clinic.ts');
  const slug = await readMyClinic();
  if (slug === undefined) return undefined;
  // Loaded for those who came from a clinic only: the first page of all others stays small.
  const [{ keptProtocol }, { rememberedClinic }] = await Promise.all([
    import('../../offline/protocol-store.ts'),
    import('../../offline/clinic-cache.ts'),
  ]);
  const name = (await rememberedClinic(slug))?.name ?? (await keptProtocol(slug))?.live.clinic;
  return name === undefined ? undefined : { slug, name };
}

/** On the page without a clinic: the way to the clinic this person came from. */
export function MyClinicLine(): ReactElement | null {
  const [mine, setMine] = useState<MyClinic>();
  useEffect(() => {
    let isOpen = true;
    readMine()
      .then((found) => isOpen && setMine(found))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  if (mine === undefined) return null;
  return (
    <p>
      <Link href={`/at/${mine.slug}`}>{t('Check in with your clinic {clinic}', { clinic: mine.name })}</Link>
    </p>
  );
}
