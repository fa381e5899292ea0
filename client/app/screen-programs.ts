import type { ComponentType } from 'react';

/**
 * What each screen is made of, by its address, in which `:id` stands for anything. Nobody waits for a map or a chart that he does not look
 * at; the page of an address is fetched while the program that draws it is still on its way, so nothing of that is used here.
 */
export const PROGRAMS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  '/': async () => (await import('../views/overview/OverviewScreen.tsx')).OverviewScreen,
  '/map': async () => (await import('../views/map/ChainMapScreen.tsx')).ChainMapScreen,
  '/balance': async () => (await import('../views/balance/BalanceScreen.tsx')).BalanceScreen,
  '/flow': async () => (await import('../views/flow/FlowScreen.tsx')).FlowScreen,
  '/compare': async () => (await import('../views/compare/CompareScreen.tsx')).CompareScreen,
  '/places': async () => (await import('../views/places/PlacesScreen.tsx')).PlacesScreen,
  '/gaps': async () => (await import('../views/gaps/GapBoardScreen.tsx')).GapBoardScreen,
  '/portfolio': async () => (await import('../views/portfolio/PortfolioScreen.tsx')).PortfolioScreen,
  '/logic': async () => (await import('../views/logic/LogicScreen.tsx')).LogicScreen,
  '/invite': async () => (await import('../views/invite/InviteScreen.tsx')).InviteScreen,
  '/enterprises': async () => (await import('../views/enterprise/EnterprisesScreen.tsx')).EnterprisesScreen,
  '/enterprises/:id': async () => (await import('../views/enterprise/EnterprisesScreen.tsx')).EnterprisesScreen,
  '/leads': async () => (await import('../views/leads/LeadsScreen.tsx')).LeadsScreen,
  '/leads/:id': async () => (await import('../views/leads/LeadsScreen.tsx')).LeadsScreen,
  '/partners': async () => (await import('../views/partners/PartnersScreen.tsx')).PartnersScreen,
  '/matching': async () => (await import('../views/matching/MatchingScreen.tsx')).MatchingScreen,
  '/regions': async () => (await import('../views/regions/RegionsScreen.tsx')).RegionsScreen,
  '/projects': async () => (await import('../views/projects/ProjectsScreen.tsx')).ProjectsScreen,
  '/quality': async () => (await import('../views/quality/QualityScreen.tsx')).QualityScreen,
  '/sources': async () => (await import('../views/sources/SourcesScreen.tsx')).SourcesScreen,
  '/sources/:id': async () => (await import('../views/sources/SourceScreen.tsx')).SourceScreen,
  '/datasets': async () => (await import('../views/datasets/DatasetsScreen.tsx')).DatasetsScreen,
  '/revisions': async () => (await import('../views/revisions/RevisionsScreen.tsx')).RevisionsScreen,
  '/methods': async () => (await import('../views/methods/MethodsScreen.tsx')).MethodsScreen,
  '/import': async () => (await import('../views/import/ImportScreen.tsx')).ImportScreen,
  '/drafts': async () => (await import('../views/drafts/DraftsScreen.tsx')).DraftsScreen,
  '/accounts': async () => (await import('../views/account/AccountsScreen.tsx')).AccountsScreen,
  '/brief/gap/:gap': async () => (await import('../views/brief/BriefScreen.tsx')).BriefScreen,
  '/brief/enterprise/:enterprise': async () => (await import('../views/brief/BriefScreen.tsx')).BriefScreen,
  '/brief/chain': async () => (await import('../views/brief/BriefScreen.tsx')).BriefScreen,
  '/list': async () => (await import('../views/list/ListScreen.tsx')).ListScreen,
  '/ask': async () => (await import('../views/ask/AskScreen.tsx')).AskScreen,
};

/** Of the addresses whose screen was fetched before it was drawn. */
const there = new Map<string, ComponentType>();

/** Fetches the screen of an address before it is drawn; where that fails, drawing it says so. */
export async function fetchScreen(pathname: string): Promise<void> {
  const [path, find] = Object.entries(PROGRAMS).find(([path]) => isAt(path, pathname)) ?? [];
  if (path === undefined || !find) return;
  try {
    there.set(path, await find());
  } catch {
    // It is asked for again where it is drawn.
  }
}

/** The screen of one of the addresses above where it is there already. */
export function findFetched(path: string): ComponentType | undefined {
  return there.get(path);
}

function isAt(path: string, pathname: string): boolean {
  const parts = path.split('/');
  const there = pathname.split('/');
  return parts.length === there.length && parts.every((part, at) => (part.startsWith(':') ? there[at] !== '' : part === there[at]));
}
