import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadDataset } from '../../server/datasets/load-dataset.ts';
import { readMatchDecisions } from '../../server/graph/queries/read-match-decisions.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { forgetDecision, keepDecision, toDecisionId } from '../../server/import/desk/keep-decision.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';

const NOW = new Date('2026-11-30T00:00:00.000Z');
const tiny = await parseSeedFolder('test/fixtures/seeds/tiny');

describeOnBothEngines('decisions about names in tables', ({ openEmpty }) => {
  let session: GraphSession;
  beforeEach(async () => {
    session = await openEmpty();
  });
  afterEach(() => session.close());

  it('are kept by name and place, changed, left by every load, and taken back', async () => {
    await loadDataset(session, tiny, { by: 'test', note: null });
    await keepDecision(session, { given: '小冶炼厂', region: 'cn-620300', enterprise: 'e_smelter' }, '张三', NOW);
    await keepDecision(session, { given: '小冶炼厂', region: null, enterprise: null }, '李四', NOW);
    await keepDecision(session, { given: '小冶炼厂', region: 'cn-620300', enterprise: 'e_acid' }, '李四', NOW);
    const at = NOW.toISOString();
    const here = {
      id: toDecisionId('小冶炼厂', 'cn-620300'),
      given: '小冶炼厂',
      region: 'cn-620300',
      enterprise: 'e_acid',
      by: '李四',
      at,
    };
    const anywhere = { id: toDecisionId('小冶炼厂', null), given: '小冶炼厂', region: null, enterprise: null, by: '李四', at };
    expect(await readMatchDecisions(session)).toEqual([here, anywhere].sort((a, b) => (a.id < b.id ? -1 : 1)));
    // nothing of the facts has changed, so there is nothing to load
    expect((await loadDataset(session, tiny, { by: 'test', note: null })).revision).toBe(4);
    expect(await forgetDecision(session, here.id, '张三')).toEqual(here);
    expect(await forgetDecision(session, here.id, '张三')).toBeNull();
    expect(await readMatchDecisions(session)).toEqual([anywhere]);
  });
});
