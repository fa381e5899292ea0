import { useEffect, useState } from 'react';

/** How long one waits in silence before a sentence says that it takes longer. */
export const SLOW_AFTER = 3000;

/** True once `waiting` has lasted SLOW_AFTER milliseconds. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
