import { useEffect, useState } from 'react';
import type { understand } from '../ask/understand.ts';

type Understand = typeof understand;

const NOTHING_KNOWN = { segments: [], regions: [], region: '' };

/** Whether a text reads as a question. What reads it is fetched with the first sign that somebody types; until then nothing does. */
export function useLooksAsked(text: string): boolean {
  const [reader, setReader] = useState<{ understand: Understand } | null>(null);
  const isTyped = text.trim() !== '';
  useEffect(() => {
    if (!isTyped || reader !== null) return undefined;
    let isWanted = true;
    import('../ask/understand.ts').then(
      (found) => isWanted && setReader(found),
      () => undefined, // the search works without it
    );
    return () => {
      isWanted = false;
    };
  }, [isTyped, reader]);
  return reader !== null && reader.understand(text, NOTHING_KNOWN).length > 0;
}
