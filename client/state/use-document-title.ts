import { useEffect } from 'react';

const PRODUCT = '链图 Liantu';

/** Titles the tab with what the screen says, in words and a number; null while it is not known yet. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? PRODUCT : `${title} · ${PRODUCT}`;
  }, [title]);
}
