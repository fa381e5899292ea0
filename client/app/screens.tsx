import { lazy, useState, type ComponentType, type ReactNode } from 'react';
import { fetched } from './fetched.ts';
import { Home } from './Home.tsx';
import { findFetched, PROGRAMS } from './screen-programs.ts';

/** The screens by address; where each stands in the rail is said in places.ts. */
export const SCREENS: readonly { path: string; element: ReactNode }[] = Object.entries(PROGRAMS).map(([path, find]) => {
  const Found = toLazy(path, find);
  return { path, element: path === '/' ? <Home overview={<Found />} /> : <Found /> };
});

/** Addresses of places whose first screen has an address of its own. */
export const OTHER_ADDRESSES: readonly { path: string; leadsTo: string }[] = [{ path: '/data', leadsTo: '/quality' }];

/** React wants what is fetched lazily as a default export; ours have names. What is there already is drawn at once. */
function toLazy(path: string, find: () => Promise<ComponentType>): ComponentType {
  const Later = lazy(async () => ({ default: await fetched(find) }));
  return function Screen() {
    const [Here] = useState(() => findFetched(path) ?? Later);
    return <Here />;
  };
}
