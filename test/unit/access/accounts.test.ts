import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFirstAdministrator, resetPassword, setAccount } from '../../../server/access/accounts.ts';
import { findBreak, listFiles } from '../../../server/access/audit-files.ts';
import type { AuditLine } from '../../../server/access/audit.ts';
import { createBackOff } from '../../../server/access/back-off.ts';
import { AccessDamaged } from '../../../server/access/damage.ts';
import { createFileAudit } from '../../../server/access/file-audit.ts';
import { createFileStore } from '../../../server/access/file-store.ts';
import { identify } from '../../../server/access/identify.ts';
import { checkName, foldName } from '../../../server/access/names.ts';
import { checkPassword, isPassword } from '../../../server/access/passwords.ts';
import { hashSecret } from '../../../server/access/secrets.ts';
import { addSession, SESSION_ENDS } from '../../../server/access/sessions.ts';
import { createToken, revokeToken } from '../../../server/access/tokens.ts';

const PASSWORD = 'correct horse battery';
const HOUR = 3_600_000;
let folder: string;
let path: string;
beforeEach(() => {
  const data = mkdtempSync(join(tmpdir(), 'liantu-accounts-'));
  folder = join(data, 'access');
  path = join(folder, 'accounts.json');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const open = () => createFileStore(folder);
/** A file with one administrator, made once: a password takes its time. */
let withRoot: Buffer | null = null;
async function openWithRoot() {
  if (withRoot === null) {
    await makeFirstAdministrator(open(), 'root', PASSWORD);
    withRoot = readFileSync(path);
  } else {
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(path, withRoot, { mode: 0o600 });
  }
  return open();
}

describe('the file of accounts', () => {
  it('is not there before the first account, and for its owner alone afterwards', async () => {
    expect(await open().read()).toBeNull();
    expect(existsSync(folder)).toBe(false);
    await openWithRoot();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain(PASSWORD);
    expect((await open().read())?.accounts).toMatchObject([{ name: 'root', role: 'ADMIN' }]);
  });

  it('is refused wherever it is damaged, cut or gone, and never taken for none', async () => {
    await openWithRoot();
    const whole = readFileSync(path);
    const places = Array.from({ length: 40 }, (_, i) => Math.floor((i * (whole.length - 2)) / 40));
    for (const at of places) {
      const bad = Buffer.from(whole);
      bad[at] = bad[at]! ^ 1;
      writeFileSync(path, bad);
      await expect(open().read()).rejects.toThrow(AccessDamaged);
      writeFileSync(path, whole.subarray(0, at));
      await expect(open().read()).rejects.toThrow(AccessDamaged);
      await expect(setAccount(open(), { name: 'b', role: 'VIEWER' })).rejects.toThrow(AccessDamaged);
    }
    rmSync(path);
    const error = await open()
      .read()
      .catch((caught: unknown) => caught);
    expect((error as AccessDamaged).place.en).toContain(path);
    writeFileSync(path, whole);
    expect((await open().read())?.accounts).toHaveLength(1);
  });

  it('takes what two programs change at once, both', async () => {
    await openWithRoot();
    const [here, there] = [open(), open()];
    const names = Array.from({ length: 12 }, (_, i) => `u${i}`);
    await Promise.all(names.map((name, i) => setAccount(i % 2 ? here : there, { name, role: 'VIEWER' })));
    expect((await open().read())?.accounts.map(({ name }) => name).sort()).toEqual(['root', ...names].sort());
    expect(readdirSync(folder)).toEqual(['accounts.json']);
  });
});

describe('accounts', () => {
  it('are made first once only', async () => {
    const store = await openWithRoot();
    await expect(makeFirstAdministrator(store, 'other', PASSWORD)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are one where their names look the same', async () => {
    const store = await openWithRoot();
    await setAccount(store, { name: 'ｗang Ｆang', role: 'VIEWER' });
    await setAccount(store, { name: 'wang fang', role: 'EDITOR' });
    expect((await store.read())?.accounts).toMatchObject([{ name: 'root' }, { name: 'wang Fang', role: 'EDITOR' }]);
    expect(foldName('ＲＯＯＴ')).toBe(foldName(' root '));
    for (const name of ['', ' ', 'a\u202eb', 'a\u200bb', '<b>', 'x'.repeat(65), '.a']) expect(() => checkName(name)).toThrow();
    expect(checkName('王芳')).toBe('王芳');
  });

  it('never leave nobody to keep them, not even when two remove each other at once', async () => {
    const store = await openWithRoot();
    for (const change of [{ role: 'EDITOR' }, { role: 'ADMIN', disabled: true }, { role: 'ADMIN', regions: ['cn-62'] }] as const) {
      await expect(setAccount(store, { name: 'root', ...change })).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    await setAccount(store, { name: 'second', role: 'ADMIN' });
    // Without a password it cannot keep anything yet.
    await expect(setAccount(store, { name: 'root', role: 'VIEWER' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await resetPassword(store, 'second');
    const both = await Promise.allSettled(['root', 'second'].map((name) => setAccount(store, { name, role: 'VIEWER' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keep what a change leaves out', async () => {
    const store = await openWithRoot();
    await setAccount(store, { name: 'a', role: 'EDITOR', regions: ['cn-62'], disabled: true });
    expect(await setAccount(store, { name: 'a', role: 'VIEWER' })).toMatchObject({ regions: ['cn-62'], disabled: true });
    expect(await setAccount(store, { name: 'a', role: 'VIEWER', regions: [], disabled: false })).toMatchObject({
      regions: [],
      disabled: false,
    });
  });
});

describe('passwords', () => {
  it('are long enough, and not the name', () => {
    for (const bad of ['short', 'x'.repeat(257), 'aaaaaaaaaaaaaaa', 'I am Wang Fang today']) {
      expect(() => checkPassword(bad, 'wang fang')).toThrow();
    }
    expect(() => checkPassword('万里长城永不倒千里黄河水滔滔', '王芳')).not.toThrow();
  });

  it('are the same whichever keyboard wrote them, and nobody has none', async () => {
    const store = await openWithRoot();
    const { password } = (await store.read())!.accounts[0]!;
    expect(await isPassword('ｃorrect horse battery', password)).toBe(true);
    expect(await isPassword('correct horse batterY', password)).toBe(false);
    expect(await isPassword(PASSWORD, null)).toBe(false);
  });
});

describe('a session', () => {
  const start = Date.parse('2026-11-30T08:00:00Z');
  const carried = { session: 'secret', bearer: null, address: '10.0.0.1' };
  async function begin() {
    const store = await openWithRoot();
    await store.change((book) => ({ book: addSession(book, book.accounts[0]!.id, hashSecret('secret'), start, null), result: null }));
    return store;
  }

  it('ends when nobody uses it, after half a day in any case, and when the clock goes back', async () => {
    const store = await begin();
    const at = (now: number) => identify(carried, store, 'NOBODY', now);
    expect(await at(start + 1)).toMatchObject({ name: 'root', way: 'SESSION' });
    expect(await at(start + SESSION_ENDS.idleMs)).toBeNull();
    expect(await at(start - HOUR)).toBeNull();
    expect(await at(start - 1000)).not.toBeNull();
    // Used every hour it lives on, but not for ever.
    const seen: boolean[] = [];
    for (let hour = 1; hour <= 14; hour += 1) {
      seen.push((await at(start + hour * HOUR)) !== null);
      await new Promise(setImmediate);
      await store.change((book) => ({ book, result: null }));
    }
    expect(seen).toEqual(Array.from({ length: 14 }, (_, i) => i + 1 < 12));
  });

  it('ends with its account, and with a new password', async () => {
    const store = await begin();
    await setAccount(store, { name: 'other', role: 'ADMIN' });
    await resetPassword(store, 'other');
    await setAccount(store, { name: 'root', role: 'VIEWER', disabled: true });
    expect(await identify(carried, store, 'NOBODY', start)).toBeNull();
    await setAccount(store, { name: 'root', role: 'VIEWER', disabled: false });
    expect(await identify(carried, store, 'NOBODY', start)).toBeNull();
  });

  it('is no more than so many of one account', async () => {
    const store = await begin();
    for (let i = 0; i < 25; i += 1) {
      await store.change((book) => ({ book: addSession(book, book.accounts[0]!.id, `h${i}`, start + i + 1, null), result: null }));
    }
    const { sessions } = (await store.read())!;
    expect(sessions).toHaveLength(20);
    expect(sessions.at(-1)!.hash).toBe('h24');
    expect(sessions.some(({ hash }) => hash === 'h4')).toBe(false);
  });
});

describe('a token', () => {
  it('lets in until it ends or is revoked, and is never passed over for a cookie', async () => {
    const store = await openWithRoot();
    const now = Date.now();
    const { token, secret } = await createToken(store, 'root', { name: 'report', role: 'VIEWER', regions: ['cn-62'] }, now);
    expect(readFileSync(path, 'utf8')).not.toContain(secret);
    const carried = { session: null, bearer: secret, address: '10.0.0.1' };
    expect(await identify(carried, store, 'NOBODY', now)).toMatchObject({
      name: 'report',
      role: 'VIEWER',
      regions: ['cn-62'],
      way: 'TOKEN',
    });
    await expect(identify(carried, store, 'NOBODY', Date.parse(token.expires))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await revokeToken(store, token.id);
    await expect(identify(carried, store, 'NOBODY', now)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(revokeToken(store, token.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const expires of ['2020-01-01', '2999-01-01', 'soon']) {
      await expect(createToken(store, 'root', { name: 'x', role: 'VIEWER', expires })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });
});

describe('whoever guesses', () => {
  it('waits longer and longer, up to a bound, and no longer once he is right', () => {
    let now = 0;
    const backOff = createBackOff({ free: 3, most: 8000 }, () => now);
    const waits = Array.from({ length: 8 }, () => {
      backOff.fail('a');
      return backOff.wait('a');
    });
    expect(waits).toEqual([0, 0, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(backOff.wait('b')).toBe(0);
    now = 8000;
    expect(backOff.wait('a')).toBe(0);
    backOff.fail('a');
    expect(backOff.wait('a')).toBe(8000);
    backOff.forget('a');
    expect(backOff.wait('a')).toBe(0);
  });

  it('who is right once is not forgiven the tries before', () => {
    const backOff = createBackOff({ free: 3, most: 8000 }, () => 0);
    for (let i = 0; i < 5; i += 1) {
      backOff.fail('a');
      if (i % 2 === 1) {
        backOff.fail('a');
        backOff.forgive('a');
      }
    }
    expect(backOff.wait('a')).toBeGreaterThan(0);
  });

  it('with ever new names fills no memory, and does not flush out who must wait', () => {
    const backOff = createBackOff({ free: 2, most: 8000 }, () => 0, 100);
    for (let i = 0; i < 4; i += 1) backOff.fail('waits');
    for (let i = 0; i < 1000; i += 1) backOff.fail(`n${i}`);
    expect(backOff.wait('waits')).toBe(4000);
  });
});

describe('the audit trail', () => {
  const line = (subject: string): AuditLine => ({ by: 'root', action: 'SET_USER', subject, address: '10.0.0.1', outcome: 'OK' });
  const trail = () => join(folder, 'audit');
  const openAudit = () => createFileAudit(folder, () => undefined);

  it('holds what it was told in order, with filters and pages, across files and programs', async () => {
    await openWithRoot();
    const [one, two] = [openAudit(), openAudit()];
    for (let i = 0; i < 30; i += 1) await (i % 2 ? one : two).append(line(`s${i}`));
    one.note({ ...line('x'), action: 'ASK', outcome: 'REFUSED' });
    await one.append(line('end'));
    const first = await two.read({ most: 3 });
    expect(first.total).toBe(32);
    expect(first.entries.map(({ subject }) => subject)).toEqual(['end', 'x', 's29']);
    const next = await two.read({ most: 2, before: first.entries[2]!.number });
    expect(next.entries.map(({ number, subject }) => [number, subject])).toEqual([
      [29, 's28'],
      [28, 's27'],
    ]);
    expect((await two.read({ action: 'ASK', most: 10 })).entries).toMatchObject([{ subject: 'x', outcome: 'REFUSED' }]);
    expect((await two.read({ since: '2999-01-01', most: 10 })).total).toBe(0);
    expect(findBreak(trail())).toBeNull();
  });

  it('shows every change, every line left out and every line put in', async () => {
    await openWithRoot();
    const audit = openAudit();
    for (let i = 0; i < 6; i += 1) await audit.append(line(`s${i}`));
    const [file] = listFiles(trail());
    const whole = readFileSync(file!, 'utf8');
    const lines = whole.trimEnd().split('\n');
    const spoilt = [
      whole.replace('s3', 's9'),
      `${lines.filter((_, i) => i !== 2).join('\n')}\n`,
      `${[...lines.slice(0, 3), lines[1], ...lines.slice(3)].join('\n')}\n`,
      `${lines.slice(1).join('\n')}\n`,
      whole.slice(0, -5),
    ];
    for (const text of spoilt) {
      writeFileSync(file!, text);
      expect(findBreak(trail())).not.toBeNull();
    }
    writeFileSync(file!, whole);
    expect(findBreak(trail())).toBeNull();
  });

  it('goes on behind a line that a cut left half', async () => {
    await openWithRoot();
    await openAudit().append(line('a'));
    await openAudit().append(line('b'));
    const [file] = listFiles(trail());
    truncateSync(file!, statSync(file!).size - 10);
    await openAudit().append(line('c'));
    expect((await openAudit().read({ most: 10 })).entries.map(({ subject }) => subject)).toEqual(['c', 'a']);
    expect(findBreak(trail())).toBeNull();
  });

  it('that cannot be written lets nothing be done in its name, and says later how many lines are missing', async () => {
    await openWithRoot();
    const said: unknown[] = [];
    const audit = createFileAudit(folder, (error) => said.push(error));
    // A file where the folder of the trail belongs.
    writeFileSync(trail(), '');
    audit.note(line('lost'));
    await expect(audit.append(line('refused'))).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(said.length).toBeGreaterThan(0);
    rmSync(trail());
    await audit.append(line('kept'));
    expect((await audit.read({ most: 10 })).entries).toMatchObject([{ subject: 'kept' }, { action: 'LOST', subject: '1' }]);
    appendFileSync(listFiles(trail())[0]!, 'no line of ours\n');
    expect(findBreak(trail())).toMatchObject({ after: 2 });
  });
});

it.skipIf(!existsSync('/proc/version'))('gives up where the system makes no folder, instead of trying for ever', async () => {
  const nowhere = createFileStore('/proc/liantu/access');
  await expect(nowhere.change((book) => ({ book, result: null }))).rejects.toMatchObject({ code: 'ENOENT' });
});
