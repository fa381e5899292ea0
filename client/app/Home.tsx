import { lazy } from 'react';
import { useLocation } from 'react-router';
import { fetched } from './fetched.ts';
import { isOldMapAddress } from './old-map-address.ts';
import { Redirect } from './Redirect.tsx';

const Overview = lazy(async () => ({
  default: await fetched(async () => (await import('../views/overview/OverviewScreen.tsx')).OverviewScreen),
}));

/** The overview, or the map for an address of the time when the map was here. */
export function Home() {
  return isOldMapAddress(useLocation().search) ? <Redirect to="/map" /> : <Overview />;
}
