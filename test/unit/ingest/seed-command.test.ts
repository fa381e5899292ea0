import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PARTNERSHIP_KINDS } from '../../../server/domain/relation-kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-seeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = (args: string[], language: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/seed.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: language },
  });

describe('npm run seed -- --check', () => {
  it('prints what a good folder holds and ends with 0', () => {
    const { status, stdout, stderr } = seed(['--check', '--seeds', 'test/fixtures/seeds/tiny'], 'zh_CN.UTF-8');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('产品 7、工艺 2（投入产出 8 行）');
  });

  it('says what is wrong with a bad folder in the language of the user and ends with 1', () => {
    cpSync('test/fixtures/seeds/tiny', folder, { recursive: true });
    const path = join(folder, 'production.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('e_smelter,metal', 'e_smelter,meta'));
    const { status, stdout, stderr } = seed(['--check', '--seeds', folder], 'en_US.UTF-8');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('production.csv row 2 column product_id: there is no product with the id meta; did you mean metal?');
    expect(stderr).not.toContain(' at ');
  });
});

describe('graph-seeds/README.md', () => {
  it('explains every file and every column', () => {
    const dictionary = readFileSync('graph-seeds/README.md', 'utf8');
    const seeds = 'graph-seeds/nickel-copper-cobalt';
    const missing = readdirSync(seeds).flatMap((file) => {
      const columns = file.endsWith('.csv')
        ? (readFileSync(join(seeds, file), 'utf8').replace('\uFEFF', '').split('\n')[0] as string).split(',')
        : [];
      return [
        ...(dictionary.includes(file) ? [] : [file]),
        ...columns.filter((column) => !dictionary.includes(`\`${column}\``)).map((column) => `${file} ${column}`),
      ];
    });
    expect(missing).toEqual([]);
    expect(PARTNERSHIP_KINDS.filter((kind) => !dictionary.includes(`\`${kind}\``))).toEqual([]);
  });
});
