import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/**
 * Follows the links inside a picture as those of the page are: hundreds of them need one listener. What the browser does with a press of
 * its own (a new tab, a copy) stays with it.
 */
export function useFollow(): (event: MouseEvent<SVGElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const to = (event.target as Element).closest('a')?.getAttribute('href') ?? null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (to === null || !isPlain) return;
    event.preventDefault();
    void navigate(to);
  };
}
