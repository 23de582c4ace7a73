import type { ClinicView } from '@afterneedle/contract';
import { useEffect, useState } from 'react';

/** Answers what is known about a clinic; `loading` until something is. */
export function useClinic(slug: string | undefined): ClinicView | 'unknown' | 'away' | 'loading' | 'none' {
  const [clinic, setClinic] = useState<ClinicView | 'unknown' | 'away' | 'loading'>('loading');
  useEffect(() => {
    if (slug === undefined) return;
    let isOpen = true;
    const load = async (): Promise<void> => {
      const { fetchClinic, rememberedClinic } = await import('./clinic-cache.ts');
      const known = await rememberedClinic(slug);
      if (isOpen && known !== undefined) setClinic(known);
      const fresh = await fetchClinic(slug);
      if (isOpen) setClinic(fresh);
    };
    load().catch(() => {
      if (isOpen) setClinic('away');
    });
    return () => {
      isOpen = false;
    };
  }, [slug]);
  return slug === undefined ? 'none' : clinic;
}
