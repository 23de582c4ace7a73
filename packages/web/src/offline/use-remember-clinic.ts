import { useEffect } from 'react';

async function remember(slug: string): Promise<void> {
  const [{ rememberMyClinic }, { refreshProtocol }, { fetchClinic, rememberedClinic }] = await Promise.all([
    import('./my-clinic.ts'),
    import('./protocol-store.ts'),
    import('./clinic-cache.ts'),
  ]);
  const clinic = (await rememberedClinic(slug)) ?? (await fetchClinic(slug));
  if (typeof clinic === 'string') return;
  await rememberMyClinic(clinic.slug);
  await refreshProtocol(clinic.slug);
}

/**
 * Keeps the clinic whose address was opened as the person's own, with its protocol for when there is no network. It
 * goes on when the page is left, so that whoever is quicker than the network is not forgotten.
 */
export function useRememberClinic(slug: string | undefined): void {
  useEffect(() => {
    // A phone that keeps nothing has no plan either.
    if (slug !== undefined) remember(slug).catch(() => undefined);
  }, [slug]);
}
