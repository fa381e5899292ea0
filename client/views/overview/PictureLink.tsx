import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link inside a picture: it leads as those of the page do, and tells its words to the mouse and the ear. */
export function PictureLink({ to, label, children }: { to: string; label: string; children: ReactNode }) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a href={href} aria-label={label} className="ov-link" onClick={follow}>
      <title>{label}</title>
      {children}
    </a>
  );
}
