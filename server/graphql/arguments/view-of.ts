import type { ChainModel } from '../../analysis/model/model.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { Context } from '../context/context.ts';
import type { ScenarioChange } from '../generated/resolvers.ts';
import { oncePer } from '../../analysis/tools/once-per.ts';
import { mustFind } from './must-find.ts';
import { toRegionChange } from './scenario.ts';

/** @throws NotFound for an unknown chain */
export function modelOf(chain: string, { index, snapshot }: Context): ChainModel {
  return snapshot.model(mustFind(index.chains, chain, 'chain').id);
}

export interface Place {
  chain: string;
  region: string;
  scenario?: ScenarioChange | null;
}

/** What one request has seen already: it keeps its views, whatever others do to those that all requests share. */
const viewsOf = oncePer<Context, WeakMap<Context['snapshot'], Map<string, RegionView>>>(() => new WeakMap());

/**
 * The chain seen from the region, as it is or as if a change were made; computed once per request, and shared with the requests
 * that come soon after.
 * @throws NotFound for an unknown chain or region, or an unknown id in the change
 */
export function viewOf(place: Place, context: Context): RegionView {
  const { snapshot } = context;
  const views = viewsOf(context).get(snapshot) ?? new Map<string, RegionView>();
  viewsOf(context).set(snapshot, views);
  const key = JSON.stringify([place.chain, place.region, place.scenario ?? null]);
  const seen = views.get(key);
  if (seen) return seen;
  const view = findView(place, context);
  views.set(key, view);
  return view;
}

function findView({ chain, region, scenario }: Place, context: Context): RegionView {
  const model = modelOf(chain, context);
  const regionId = mustFind(context.index.regions, region, 'region').id;
  return context.snapshot.view(model.chain.id, regionId, toRegionChange(scenario, model, context));
}
