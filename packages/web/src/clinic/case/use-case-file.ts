import type { CaseFile } from '@afterneedle/contract';
import { useEffect, useState } from 'react';
import { fetchCaseFile } from './api.ts';

/** Keeps what stands around a check-in on the page; nothing until it is read, or where it cannot be. */
export function useCaseFile(id: string): CaseFile | undefined {
  const [file, setFile] = useState<CaseFile>();
  useEffect(() => {
    let isOpen = true;
    void fetchCaseFile(id).then((answered) => {
      if (isOpen && answered.kind === 'ok') setFile(answered.value);
    });
    return () => {
      isOpen = false;
    };
  }, [id]);
  return file;
}
