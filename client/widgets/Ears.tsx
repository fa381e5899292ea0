import type { ReactNode } from 'react';

/** Words for screen readers where the eye has a mark or a colour. */
export function Ears({ children }: { children: ReactNode }) {
  return <span className="lt-ears">{children}</span>;
}
