import { expect, it } from 'vitest';
import { createFactIndex } from '../../../server/chain/fact-index.ts';
import { viewOf } from '../../../server/graphql/arguments/view-of.ts';
import type { Context } from '../../../server/graphql/context/context.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import type { RegionChange } from '../../../server/analysis/region/change.ts';
import { tinyChain } from '../../testkit/tiny-chain.ts';

/** A request on a snapshot that keeps no view at all, as if others took every place; it counts how many are made. */
function createRequest() {
  const facts = tinyChain({ processes: ['p: ore -> metal', 'q: metal -> alloy'], makes: ['firm: ore'] });
  const model = createChainModel(facts, facts.chains[0]!.id);
  const made: RegionChange[] = [];
  const view = (_: unknown, region: (typeof facts.regions)[number]['id'], change: RegionChange) => {
    made.push(change);
    return createRegionView(model, region, change);
  };
  return { made, context: { index: createFactIndex(facts), snapshot: { model: () => model, view } } as unknown as Context };
}

it('sees the chain once for each change of a request, however many rows ask', () => {
  const { made, context } = createRequest();
  const scenarios = [null, { addProducts: ['metal'] }, { addProducts: ['alloy'] }, { stopEnterprises: ['firm'] }];
  for (let row = 0; row < 200; row++) for (const scenario of scenarios) viewOf({ chain: 'tiny', region: 'here', scenario }, context);
  expect(made).toHaveLength(scenarios.length);
  viewOf({ chain: 'tiny', region: 'there' }, context);
  expect(made).toHaveLength(scenarios.length + 1);
  expect(made.map((change) => Object.values(change).flat())).toEqual([[], ['metal'], ['alloy'], ['firm'], []]);
});
