import { lazy } from 'react';
import { useLocation } from 'react-router';
import { fetched } from './fetched.ts';
import { isOldMapAddress } from './old-map-address.ts';
import { Redirect } from './Redirect.tsx';

/** Fetches the overview. */
export const findOverview = async () => (await import('../views/overview/OverviewScreen.tsx')).OverviewScreen;

const Overview = lazy(async () => ({ default: await fetched(findOverview) }));

/** The overview, or the map for an address of the time when the map was here. */
export function Home() {
  return isOldMapAddress(useLocation().search) ? <Redirect to="/map" /> : <Overview />;
}
