import type { ReactNode } from 'react';

/** A link inside the picture, which follows it; it tells its words to the mouse and the ear. */
export function PictureLink({ to, label, children }: { to: string; label: string; children: ReactNode }) {
  return (
    <a href={to} aria-label={label} className="ov-link">
      <title>{label}</title>
      {children}
    </a>
  );
}
