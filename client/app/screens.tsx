import { lazy, type ComponentType, type ReactNode } from 'react';
import { matchPath } from 'react-router';
import { fetched } from './fetched.ts';
import { findOverview, Home } from './Home.tsx';

interface Screen {
  path: string;
  element: ReactNode;
  /** Fetches what the screen is made of. */
  find: () => Promise<ComponentType>;
}

/**
 * The screens by address. Each is fetched when it is opened, so that nobody waits for a map or a chart that he does not look at.
 * Where it stands in the rail is said in places.ts.
 */
export const SCREENS: readonly Screen[] = [
  { path: '/', element: <Home />, find: findOverview },
  screen('/map', async () => (await import('../views/map/ChainMapScreen.tsx')).ChainMapScreen),
  screen('/balance', async () => (await import('../views/balance/BalanceScreen.tsx')).BalanceScreen),
  screen('/flow', async () => (await import('../views/flow/FlowScreen.tsx')).FlowScreen),
  screen('/compare', async () => (await import('../views/compare/CompareScreen.tsx')).CompareScreen),
  screen('/places', async () => (await import('../views/places/PlacesScreen.tsx')).PlacesScreen),
  screen('/gaps', async () => (await import('../views/gaps/GapBoardScreen.tsx')).GapBoardScreen),
  screen('/portfolio', async () => (await import('../views/portfolio/PortfolioScreen.tsx')).PortfolioScreen),
  screen('/logic', async () => (await import('../views/logic/LogicScreen.tsx')).LogicScreen),
  screen('/invite', async () => (await import('../views/invite/InviteScreen.tsx')).InviteScreen),
  screen('/enterprises', async () => (await import('../views/enterprise/EnterprisesScreen.tsx')).EnterprisesScreen),
  screen('/enterprises/:id', async () => (await import('../views/enterprise/EnterprisesScreen.tsx')).EnterprisesScreen),
  screen('/leads', async () => (await import('../views/leads/LeadsScreen.tsx')).LeadsScreen),
  screen('/leads/:id', async () => (await import('../views/leads/LeadsScreen.tsx')).LeadsScreen),
  screen('/partners', async () => (await import('../views/partners/PartnersScreen.tsx')).PartnersScreen),
  screen('/matching', async () => (await import('../views/matching/MatchingScreen.tsx')).MatchingScreen),
  screen('/regions', async () => (await import('../views/regions/RegionsScreen.tsx')).RegionsScreen),
  screen('/projects', async () => (await import('../views/projects/ProjectsScreen.tsx')).ProjectsScreen),
  screen('/quality', async () => (await import('../views/quality/QualityScreen.tsx')).QualityScreen),
  screen('/sources', async () => (await import('../views/sources/SourcesScreen.tsx')).SourcesScreen),
  screen('/sources/:id', async () => (await import('../views/sources/SourceScreen.tsx')).SourceScreen),
  screen('/datasets', async () => (await import('../views/datasets/DatasetsScreen.tsx')).DatasetsScreen),
  screen('/revisions', async () => (await import('../views/revisions/RevisionsScreen.tsx')).RevisionsScreen),
  screen('/methods', async () => (await import('../views/methods/MethodsScreen.tsx')).MethodsScreen),
  screen('/import', async () => (await import('../views/import/ImportScreen.tsx')).ImportScreen),
  screen('/drafts', async () => (await import('../views/drafts/DraftsScreen.tsx')).DraftsScreen),
  screen('/accounts', async () => (await import('../views/account/AccountsScreen.tsx')).AccountsScreen),
  screen('/brief/gap/:gap', async () => (await import('../views/brief/BriefScreen.tsx')).BriefScreen),
  screen('/brief/enterprise/:enterprise', async () => (await import('../views/brief/BriefScreen.tsx')).BriefScreen),
  screen('/brief/chain', async () => (await import('../views/brief/BriefScreen.tsx')).BriefScreen),
  screen('/list', async () => (await import('../views/list/ListScreen.tsx')).ListScreen),
  screen('/ask', async () => (await import('../views/ask/AskScreen.tsx')).AskScreen),
];

/** Addresses of places whose first screen has an address of its own. */
export const OTHER_ADDRESSES: readonly { path: string; leadsTo: string }[] = [{ path: '/data', leadsTo: '/quality' }];

/** Fetches the screen of an address before it is drawn; where that fails, drawing it says so. */
export function fetchScreen(pathname: string): void {
  SCREENS.find(({ path }) => matchPath(path, pathname))
    ?.find()
    .catch(() => undefined);
}

/** React wants what is fetched lazily as a default export; ours have names. */
function screen(path: string, find: () => Promise<ComponentType>): Screen {
  const Found = lazy(async () => ({ default: await fetched(find) }));
  return { path, element: <Found />, find };
}
