import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';
import { writeWideSeeds } from '../testkit/other-seeds.ts';

const chromiumPath = inject('chromiumPath');
const WEIGHTS = [{ factor: 'EVIDENCE', weight: -1 }];

describe.skipIf(chromiumPath === null)('the gap board of a region with more gaps than anybody reads', () => {
  const seeds = writeWideSeeds(1100, 300);
  const pages = openPages(chromiumPath, { ready: '.gaps-card, .lt-state-error', seeds });
  afterAll(() => rmSync(seeds, { recursive: true }));
  const names = (column: string) => pages.page.locator(`.gaps-column-${column} h3`).allTextContents();
  const ask = async (kind: string, more: Record<string, unknown> = {}) => {
    const { data } = await pages.ask(
      `query ($kind: GapKind, $weights: [FactorWeight!]) {
        gaps(chain: "tiny", region: "cn-620300", kind: $kind, weights: $weights, first: 10) { totalCount nodes { product { name } } }
      }`,
      { kind, ...more },
    );
    return data['gaps'] as unknown as { totalCount: number; nodes: { product: { name: string } }[] };
  };

  it('takes its numbers from the server and shows the best of every kind', async () => {
    await pages.open('/gaps');
    for (const kind of ['SUPPLEMENT', 'EXTEND']) {
      const { totalCount, nodes } = await ask(kind);
      expect(totalCount).toBeGreaterThan(200);
      await pages.see('h1').toContain(`${totalCount} 种`);
      await pages.see(`.gaps-column-${kind.toLowerCase()} h2`).toContain(`${totalCount} 种`);
      await expect.poll(() => names(kind.toLowerCase())).toEqual(nodes.map(({ product }) => product.name));
    }
    await pages.see('.gaps-sub').toContain('只列得分最高的');
  });

  it('lets the server filter and rank, so that nothing that was not read is overlooked', async () => {
    await pages.open('/gaps?q=用料1099');
    await pages.page.getByText('筛选后剩 1 种').waitFor();
    await expect.poll(() => names('supplement')).toEqual(['用料1099']);
    await pages.see('.gaps-column-supplement h2').toMatch(/1 种（共 1\d{3} 种）/);
    await pages.open('/gaps?weights=EVIDENCE:-1');
    const wanted = (await ask('SUPPLEMENT', { weights: WEIGHTS })).nodes.map(({ product }) => product.name);
    await expect.poll(() => names('supplement')).toEqual(wanted);
    expect(wanted).not.toEqual((await ask('SUPPLEMENT')).nodes.map(({ product }) => product.name));
  });
});
