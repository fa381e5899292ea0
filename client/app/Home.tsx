import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { isOldMapAddress } from './old-map-address.ts';
import { Redirect } from './Redirect.tsx';

/** The overview, or the map for an address of the time when the map was here. */
export function Home({ overview }: { overview: ReactNode }) {
  return isOldMapAddress(useLocation().search) ? <Redirect to="/map" /> : overview;
}
