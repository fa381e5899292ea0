import { lazy, type ComponentType, type ReactNode } from 'react';
import { fetched } from './fetched.ts';
import { Home } from './Home.tsx';
import { PROGRAMS } from './screen-programs.ts';

/** The screens by address; where each stands in the rail is said in places.ts. */
export const SCREENS: readonly { path: string; element: ReactNode }[] = Object.entries(PROGRAMS).map(([path, find]) => {
  const Found = toLazy(find);
  return { path, element: path === '/' ? <Home overview={<Found />} /> : <Found /> };
});

/** Addresses of places whose first screen has an address of its own. */
export const OTHER_ADDRESSES: readonly { path: string; leadsTo: string }[] = [{ path: '/data', leadsTo: '/quality' }];

/** React wants what is fetched lazily as a default export; ours have names. */
function toLazy(find: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await fetched(find) }));
}
