import { useEffect, useState } from 'react';

/** Answers the telephone numbers of clinics as last heard, by their address. */
export function useRememberedPhones(slugs: readonly string[]): Readonly<Record<string, string>> {
  const [phones, setPhones] = useState<Readonly<Record<string, string>>>({});
  const wanted = slugs.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let isOpen = true;
    const load = async (): Promise<void> => {
      const { rememberedClinic } = await import('./clinic-cache.ts');
      const names = wanted.split(' ');
      const found = await Promise.all(
        names.map(async (slug) => [slug, await rememberedClinic(slug)] as const),
      );
      const numbers = found.flatMap(([slug, clinic]) =>
        typeof clinic?.phone === 'string' ? [[slug, clinic.phone]] : [],
      );
      if (isOpen) setPhones(Object.fromEntries(numbers));
    };
    load().catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, [wanted]);
  return phones;
}
