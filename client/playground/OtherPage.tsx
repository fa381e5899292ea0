import type { ReactNode } from 'react';
import { createPath, parsePath, Router, type Navigator, type To } from 'react-router';

const BY_LOADING: Navigator = {
  createHref: toHref,
  go: (steps) => window.history.go(steps),
  push: (to) => window.location.assign(toHref(to)),
  replace: (to) => window.location.replace(toHref(to)),
};

/** The playground is a page of its own: what leads elsewhere loads that page, and a change of language or region loads this one anew. */
export function OtherPage({ children }: { children: ReactNode }) {
  const { pathname, search, hash } = window.location;
  return (
    <Router location={{ pathname, search, hash }} navigator={BY_LOADING}>
      {children}
    </Router>
  );
}

/** A long query stands behind the #: it stays where only another language or region is asked for. */
function toHref(to: To): string {
  const { pathname = window.location.pathname, search = '', hash = '' } = typeof to === 'string' ? parsePath(to) : to;
  const isHere = pathname === window.location.pathname;
  return createPath({ pathname, search, hash: isHere && hash === '' ? window.location.hash : hash });
}
