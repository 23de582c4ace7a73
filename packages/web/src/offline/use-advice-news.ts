import { knowledgeHash } from 'virtual:knowledge-hash';
import { useEffect, useState } from 'react';
import type { AdviceNews } from './advice-news.ts';
import { lookForUpdate } from './worker-registration.ts';

const HOUR_MS = 3_600_000;

/** Asks at the start, every hour and when back online what changed in the advice since this page was built. */
export function useAdviceNews(): AdviceNews | undefined {
  const [news, setNews] = useState<AdviceNews>();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    let isOpen = true;
    const look = async (): Promise<void> => {
      const { fetchNews } = await import('./advice-news.ts');
      const fresh = await fetchNews(knowledgeHash, Date.now());
      if (!isOpen) return;
      setNews(fresh);
      if (fresh !== undefined) await lookForUpdate();
    };
    const tryLook = (): void => {
      look().catch(() => undefined);
    };
    // After what the first page needs.
    const first = setTimeout(tryLook, 2_000);
    const each = setInterval(tryLook, HOUR_MS);
    addEventListener('online', tryLook);
    return () => {
      isOpen = false;
      clearTimeout(first);
      clearInterval(each);
      removeEventListener('online', tryLook);
    };
  }, []);
  return news;
}
