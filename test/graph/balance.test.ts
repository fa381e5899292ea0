import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBalances } from '../../server/analysis/balance/balance.ts';
import { findMarket } from '../../server/analysis/balance/market.ts';
import { createSnapshot, openSnapshot, type Snapshot } from '../../server/chain/snapshot.ts';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import type { ChainId, RegionId } from '../../server/domain/ids.ts';
import { HORIZONS } from '../../server/domain/words.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';

const content = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const NOTE = { by: 'test', note: null };

/** Every balance and market of the seeds' region, now and with what is planned. */
function answersOf(snapshot: Snapshot): unknown {
  const view = snapshot.view('ni-cu-co' as ChainId, 'cn-620300' as RegionId);
  return HORIZONS.map((horizon) => ({
    horizon,
    balances: findBalances(view, horizon).all(),
    markets: view.model.products.map(({ id }, q) => [id, findMarket(view, q, horizon)]),
  }));
}

describeOnBothEngines('the balance of the seeds', ({ openEmpty }) => {
  let session: GraphSession;
  beforeAll(async () => {
    session = await openEmpty();
    await writeFacts(session, content, NOTE);
  }, 120_000);
  afterAll(() => session.close());

  it('is the one of the tables, number by number', async () => {
    const packed = await createChainKeeper(session).current();
    const fromTables = createSnapshot(packed.revision, content.facts, content.records);
    const answers = answersOf(openSnapshot(packed));
    expect(answers).toEqual(answersOf(fromTables));
    expect(JSON.stringify(answers)).toContain('"verdict":"SHORT"');
  });
});
