/** Facts put in where they are shown, each in a few steps. */
import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const PLACE = 'chain: "ni-cu-co", region: "cn-620300"';

describe.skipIf(chromiumPath === null)('forms where the fact is shown', () => {
  // An application of its own: others must not see what is written here.
  const pages = openPages(chromiumPath, { seeds: 'graph-seeds/nickel-copper-cobalt' });
  const form = () => pages.page.locator('.edit-form');
  const button = (name: string | RegExp) => pages.page.getByRole('button', { name });
  const nodesOf = async <T>(query: string, field: string): Promise<T[]> =>
    ((await pages.ask(query)).data[field] as unknown as { nodes: T[] }).nodes;

  it('moves a project, and says what that has changed', async () => {
    await pages.open('/projects?q=5000吨/年镍合金');
    await button('推进项目').click();
    await form().getByLabel('阶段').selectOption('SIGNED');
    await form().getByLabel('问了谁').fill('张工');
    await form().getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-said').toContain('已记为修订 2。');
    await pages.see('.proj-board h2').toContain('签约');
  });

  it('keeps that we asked and that nobody here makes it', async () => {
    const [gap] = await nodesOf<{ product: { id: string } }>(
      `{ gaps(${PLACE}, kind: SUPPLEMENT, first: 1) { nodes { product { id } } } }`,
      'gaps',
    );
    await pages.open(`/gaps?product=${gap!.product.id}`);
    await button('我们问过：本地没有').click();
    await form().getByLabel('问了谁').fill('招商局');
    await form().getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-said').toContain('已记为修订 3。');
    await pages.count(pages.page.locator('.panel').getByText('询问 招商局')).not.toBe(0);
    await pages.see('.panel').toContain('已核实没有，依据见下。');
  });

  it('takes the capacity that settles an open verdict', async () => {
    const rows = await nodesOf<{ product: { id: string }; verdict: string; askFirst: object | null; askAbout: { id: string } | null }>(
      `{ balance(${PLACE}) { nodes { product { id } verdict askFirst { id } askAbout { id } } } }`,
      'balance',
    );
    const open = rows.find(({ product, verdict, askFirst, askAbout }) => verdict === 'OPEN' && askFirst && askAbout?.id === product.id)!;
    await pages.open(`/balance?open=${open.product.id}`);
    await pages.see('.balance-open .balance-verdict').toContain('待定');
    await button('记下它的产能').click();
    await form().getByLabel('年产能').fill('900000000');
    await form().getByLabel('问了谁').fill('厂长');
    await form().getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-said').toContain('已记为修订 4。');
    await pages.see('.balance-open .balance-verdict').toContain('够用');
  });

  it('shows what another has written meanwhile, and writes over it when told to', async () => {
    await pages.open('/projects?q=5000吨/年镍合金');
    await button('推进项目').click();
    await pages.rest();
    const other =
      'setProjectStage(project: "pj_nialloy5000", stage: STARTED, date: "2026-11-01", asked: { whom: "李", date: "2026-11-01" })';
    await pages.ask(`mutation { ${other} { revision { id } } }`);
    await form().getByLabel('阶段').selectOption('FUNDED');
    await form().getByLabel('问了谁').fill('张工');
    await form().getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-collisions').toMatch(/阶段.*资金到位.*开工/);
    expect(await pages.axe('.edit-form')).toEqual([]);
    await form().getByRole('button', { name: '仍按我的写' }).click();
    await pages.see('.proj-board h2').toContain('资金到位');
  });
});
