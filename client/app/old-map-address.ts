import { PANEL_STATE } from '../panel/panel-state.ts';
import { MAP_STATE } from '../views/map/map-state.ts';

/** The map was at `/` until the overview took that address: links and bookmarks that name something of the map still open it. */
export function isOldMapAddress(search: string): boolean {
  const now = new URLSearchParams(search);
  return Object.values({ ...MAP_STATE, ...PANEL_STATE }).some(({ name }) => now.has(name));
}
