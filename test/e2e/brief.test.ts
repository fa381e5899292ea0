import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { writeHostileSeeds } from '../testkit/hostile-seeds.ts';
import { openPages } from '../testkit/open-pages.ts';
import { countPages } from '../testkit/count-pages.ts';

const chromiumPath = inject('chromiumPath');
const ready = '.brief-sheet';

/** How far what a brief holds reaches beyond its page, in pixels; 0 where it is whole. */
const beyond = (page: Page) => page.locator(ready).evaluate((sheet) => Math.max(0, sheet.scrollHeight - sheet.clientHeight));

describe.skipIf(chromiumPath === null)('a brief', () => {
  const pages = openPages(chromiumPath, { ready });

  it.each([
    '/brief/gap/anode_gr',
    '/brief/gap/superalloy?lang=en',
    '/brief/gap/h2so4',
    '/brief/gap/separator?lang=en',
    '/brief/enterprise/e_jinchuan?lang=en',
    '/brief/enterprise/e_baoti',
    '/brief/enterprise/e_baoti_g',
    '/brief/chain',
    '/brief/chain?lang=en',
  ])('%s is one page, whole, from the dark too', async (address) => {
    const page = await pages.walk(address, { theme: 'dark' });
    expect(await beyond(page)).toBe(0);
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    // The page is told of the medium, and draws itself anew.
    await expect.poll(() => page.locator(ready).evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: null });
    expect(await page.locator(`${ready} :is(button, input, select, textarea, details)`).count()).toBe(0);
  });

  it.each(['/brief/gap/separator', '/brief/enterprise/e_jinchuan?lang=en'])(
    '%s is one column on a phone, and one page from there',
    async (address) => {
      const page = await pages.walk(address, { width: 390, height: 844 });
      // As wide as the window, with nothing to the side, the end of it below
      const widths = () => page.locator('.brief-desk').evaluate((desk) => [desk.scrollWidth, desk.clientWidth]);
      const [whole, seen] = await widths();
      expect(whole).toBe(seen);
      expect(await beyond(page)).toBe(0);
      expect(await page.locator('.brief-sheet footer').evaluate((foot) => foot.getBoundingClientRect().right)).toBeLessThanOrEqual(390);
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(ready).evaluate((sheet) => sheet.clientWidth)).toBe(702);
      await expect.poll(() => beyond(page)).toBe(0);
      await page.emulateMedia({ media: null });
    },
  );

  it('says of a gap what the panel and the service say', async () => {
    const page = await pages.walk('/brief/gap/anode_gr');
    const { data } = await pages.ask(
      '{ gap(chain: "ni-cu-co", region: "cn-620300", product: "anode_gr") { reason bestProcess { inputs { product { name } } } } targets(chain: "ni-cu-co", region: "cn-620300", product: "anode_gr", first: 3) { enterprise { name } } }',
    );
    const { gap, targets } = data as unknown as {
      gap: { reason: string; bestProcess: { inputs: { product: { name: string } }[] } };
      targets: { enterprise: { name: string } }[];
    };
    await pages.see('.brief-judgement').toContain(gap.reason);
    expect(await page.locator('.brief-needs .brief-leaf').count()).toBe(gap.bestProcess.inputs.length);
    for (const { product } of gap.bestProcess.inputs) await pages.see('.brief-needs').toContain(product.name);
    expect(await page.locator('.brief-who strong').allTextContents()).toEqual(targets.map(({ enterprise }) => enterprise.name));
    // every number behind a sentence stands before a source
    const cited = (await page.locator('.brief-sheet sup').allTextContents()).flatMap((text) => text.split(','));
    const listed = await page.locator('.brief-sources li').allTextContents();
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((number) => !listed.some((line) => line.startsWith(`${number} `)))).toEqual([]);
    expect(await pages.axe()).toEqual([]);
  });

  it('is reached from the panel of a gap and from a firm', async () => {
    const page = await pages.open('/gaps?product=anode_gr', { ready: '.panel-take' });
    await page.locator('.panel').getByRole('link', { name: '打印简报' }).click();
    await pages.see('.brief-sheet h1').toContain('人造石墨负极');
    await page.goto(`${pages.home}/enterprises/e_baoti`);
    await page.getByRole('link', { name: '打印简报' }).click();
    await pages.see('.brief-sheet h1').toContain('宝鸡钛业');
  });

  it('says in words of what there is none', async () => {
    await pages.open('/brief/gap/nobody_knows', { ready: '.lt-state' });
    await pages.see('.lt-state').toContain('nobody_knows');
    await pages.open('/brief/enterprise/nobody', { ready: '.lt-state' });
    await pages.see('.lt-state').toContain('nobody');
    pages.complaints.length = 0;
  });
});

describe.skipIf(chromiumPath === null)('a brief of things with names of two hundred signs', () => {
  const seeds = writeHostileSeeds();
  const pages = openPages(chromiumPath, { ready, seeds });
  afterAll(() => rmSync(seeds, { recursive: true }));

  it.each(['gap', 'enterprise', 'chain'])('is one page, whole, of a %s', async (kind) => {
    const { data } = await pages.ask('{ chains { id region { id } } }');
    const [{ id, region }] = data['chains'] as unknown as [{ id: string; region: { id: string } }];
    const gaps = await pages.ask(`{ gaps(chain: "${id}", region: "${region.id}", first: 1) { nodes { product { id } } } }`);
    const [gap] = (gaps.data['gaps'] as unknown as { nodes: { product: { id: string } }[] }).nodes;
    const address = { gap: `gap/${gap!.product.id}`, enterprise: 'enterprise/e_smelter?lang=en', chain: 'chain' }[kind]!;
    const page = await pages.walk(`/brief/${address}`);
    expect(await beyond(page)).toBe(0);
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
});
