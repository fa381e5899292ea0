import { afterAll, describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';
import { PASSWORD, startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

const chromiumPath = inject('chromiumPath');
const OWN = 'a sentence of my own';
let app: AppWithAccounts;
const start = async (): Promise<AppWithAccounts> => (app = await startWithAccounts({ signOff: true }));

describe.skipIf(chromiumPath === null)('accounts', () => {
  const pages = openPages(chromiumPath, { ready: '.acc-card, .lt-header', start });
  afterAll(() => pages.page?.context().clearCookies());

  const field = (name: string) => pages.page.locator(`dialog[open] input[name=${name}], .acc-card input[name=${name}]`).last();
  const signIn = async (name: string, password: string): Promise<void> => {
    await field('name').fill(name);
    await field('password').fill(password);
    await pages.page.keyboard.press('Enter');
  };
  /** A refusal is an error on the console of the browser; it is what these tests are about. */
  const forgetRefusals = () => {
    const others = pages.complaints.splice(0).filter((text) => !/status of (401|403|429)/.test(text));
    expect(others).toEqual([]);
  };

  it('ask who one is before anything is shown, by keyboard alone, and lead to the address that was asked for', async () => {
    await pages.open('/regions?lang=zh');
    await pages.see('h1').toBe('登录');
    expect(await pages.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
    expect(await pages.axe()).toEqual([]);
    await signIn('root', 'not the password');
    await pages.see('.lt-wrong').toBe('名称或密码不对。');
    await signIn('root', PASSWORD);
    await pages.page.locator('.lt-account').waitFor();
    expect(new URL(pages.page.url()).pathname).toBe('/regions');
    await pages.rest();
    forgetRefusals();
  });

  it('are made on a page of their own, with a password that is shown once', async () => {
    await pages.open('/accounts?lang=en', { ready: '.rec-table', theme: 'dark' });
    await pages.see('.lt-tabs [aria-current=page]').toBe('Accounts');
    await pages.page.locator('.acc-tools input').first().fill('wang fang');
    await pages.page.getByRole('button', { name: 'Add an account' }).click();
    const password = await pages.page.locator('.acc-secret code').textContent();
    await pages.see('.rec-table').toContain('wang fang');
    await pages.rest();
    expect(await pages.axe('main')).toEqual([]);
    await pages.walk('/accounts?lang=en&part=audit', { ready: '.rec-table' });
    await pages.see('.rec-table').toContain('reset password');
    expect(await pages.axe('main')).toEqual([]);
    await pages.page.getByRole('button', { name: 'Account: root' }).click();
    await pages.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await pages.see('h1').toBe('Sign in');
    await signIn('wang fang', password!);
    // Nothing is shown before he has a password of his own.
    await pages.see('h1').toBe('Change password');
    await field('current').fill(password!);
    await field('next').fill(OWN);
    await field('again').fill(OWN);
    await pages.page.keyboard.press('Enter');
    await pages.page.locator('.lt-account').waitFor();
    await pages.rest();
    forgetRefusals();
    await pages.walk('/quality?lang=en', { ready: '.lt-tabs' });
    expect(await pages.page.locator('.lt-tabs').textContent()).not.toContain('Accounts');
  });

  it('whose session has ended begin it again over the screen, which stays', async () => {
    await pages.open('/regions?lang=zh', { ready: '.lt-account' });
    await pages.rest();
    const before = await pages.text('h1');
    await pages.page.context().clearCookies();
    await pages.page.getByRole('link', { name: '供需对接' }).click();
    await pages.page.locator('dialog.acc-dialog[open]').waitFor();
    await pages.page.keyboard.press('Escape');
    await pages.count('dialog.acc-dialog[open]').toBe(1);
    await signIn('wang fang', OWN);
    await pages.count('dialog.acc-dialog[open]').toBe(0);
    await pages.rest();
    expect(new URL(pages.page.url()).pathname).toBe('/matching');
    await pages.page.goBack();
    await pages.see('h1').toBe(before);
    forgetRefusals();
  });

  it('of administrators sign what an editor has put forward, or refuse it with a reason', async () => {
    await app.addAccount('编辑', 'EDITOR');
    const asked = 'asked: { whom: "张工", date: "2026-11-20" }';
    for (const product of ['separator', 'electrolyte'])
      await app.askAs('编辑', `mutation { recordAbsence(product: "${product}", region: "cn-620300", ${asked}) { draft { id } } }`);
    await pages.page.context().clearCookies();
    await pages.open('/drafts?lang=zh', { ready: '.acc-card' });
    await signIn('root', PASSWORD);
    await pages.see('h1').toBe('待签发的草稿 2 份');
    await pages.see('.lt-tabs [aria-current=page]').toBe('待签发');
    await pages.page.getByRole('link', { name: '电解液' }).click();
    await pages.see('.dr-opened .rec-table').toContain('新增');
    expect(await pages.axe('main')).toEqual([]);
    await pages.page.getByRole('button', { name: '签发', exact: true }).click();
    await pages.see('h1').toBe('待签发的草稿 1 份');
    await pages.page.getByRole('link', { name: '隔膜' }).click();
    await pages.page.getByLabel('退回理由').fill('电话没有记录');
    await pages.page.getByRole('button', { name: '退回', exact: true }).click();
    await pages.see('h1').toBe('待签发的草稿 0 份');
    await pages.walk('/drafts?lang=en&state=REFUSED', { ready: '.rec-table' });
    await pages.see('.rec-table').toContain('电话没有记录');
    const { data } = await app.askAs('编辑', `mutation { upsertEnterprise(input: { name: "草稿厂" }, ${asked}) { draft { enterprise } } }`);
    const { enterprise } = (data['upsertEnterprise'] as unknown as { draft: { enterprise: string } }).draft;
    await app.askAs('编辑', `mutation { upsertNeed(input: { enterprise: "${enterprise}", product: "h2so4" }, ${asked}) { draft { id } } }`);
    await pages.walk('/drafts?lang=zh', { ready: '.rec-table' });
    await pages.page.getByRole('link', { name: '录入需求' }).click();
    await pages.page.locator('.dr-opened').getByRole('link', { name: '草稿厂' }).click();
    await pages.see('.dr-opened h2').toContain('录入企业');
    await pages.rest();
    forgetRefusals();
  });

  it('of editors put the undo of a revision forward, and see that it waits', async () => {
    const asked = 'asked: { whom: "张工", date: "2026-11-20" }';
    const { data } = await app.askAs('root', `mutation { upsertEnterprise(input: { name: "误录的厂" }, ${asked}) { revision { id } } }`);
    const number = (data['upsertEnterprise'] as unknown as { revision: { id: string } }).revision.id.slice('revision:'.length);
    await pages.page.context().clearCookies();
    await pages.open(`/revisions?lang=zh&revision=${number}`, { ready: '.acc-card' });
    await signIn('编辑', PASSWORD);
    await pages.page.getByRole('button', { name: '撤销这次修订' }).click();
    await pages.see('.rv-undo').toContain('会作为待签发的草稿提交');
    await pages.page.getByRole('button', { name: '提交草稿' }).click();
    await pages.see('.rv-opened header').toContain('撤销已提交，待签发（编辑');
    expect(await pages.axe('main')).toEqual([]);
    await pages.page.getByRole('link', { name: '看草稿' }).click();
    await pages.see('.dr-opened h2').toBe(`撤销修订 ${number}`);
    await pages.see('.dr-opened').toContain('要撤销的是：');
    await pages.see('.dr-opened .rec-table').toContain('误录的厂');
    await pages.page.context().clearCookies();
    await pages.open('/drafts?lang=en', { ready: '.acc-card' });
    await signIn('root', PASSWORD);
    const waiting = pages.page.getByRole('link', { name: `Undo of revision ${number}` });
    await waiting.click();
    await pages.page.getByRole('button', { name: 'Sign', exact: true }).click();
    // Whoever goes on at once reads the list before the signature has come.
    await pages.count(waiting).toBe(0);
    await pages.walk('/drafts?lang=en&state=SIGNED', { ready: '.rec-table' });
    await pages.see('.rec-table').toContain(`Undo of revision ${number}`);
    await pages.rest();
    forgetRefusals();
  });
});
