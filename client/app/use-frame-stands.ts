import { startTransition, useEffect, useState } from 'react';

/** Milliseconds after which a screen is drawn, however busy the browser is. */
const AT_MOST = 200;

/**
 * Whether the frame stands and the browser has had time for a press since: only then is the first screen drawn, piece by piece, so that
 * nobody who knows where to go waits for it. True ever after.
 */
export function useFrameStands(): boolean {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const go = (): void => startTransition(() => setStands(true));
    // Safari has no word for idle time.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(go, 0);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(go, { timeout: AT_MOST });
    return () => cancelIdleCallback(idle);
  }, []);
  return stands;
}
