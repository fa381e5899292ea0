import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceTexts, cutQuote, toSourceText } from '../../../server/chain/source-texts.ts';
import { id } from '../../testkit/tiny-chain.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const texts = createSourceTexts(folder);

describe('the reader’s copies of sources', () => {
  it('are read by id, and anew when they change', async () => {
    writeFileSync(join(folder, 'S01.txt'), '\uFEFF一𠮷二');
    expect((await texts.read(id('S01')))?.points).toEqual(['一', '𠮷', '二']);
    writeFileSync(join(folder, 'S01.txt'), '改了');
    utimesSync(join(folder, 'S01.txt'), new Date(1), new Date(1));
    expect((await texts.read(id('S01')))?.text).toBe('改了');
  });

  it('are not there for another id, a folder, or an id that is no file name', async () => {
    mkdirSync(join(folder, 'S03.txt'));
    writeFileSync(join(folder, '..', 'outside-liantu.txt'), 'x');
    for (const name of ['S02', 'S03', '../outside-liantu', 'S01/..', '']) expect(await texts.read(id(name)), name).toBeNull();
    rmSync(join(folder, '..', 'outside-liantu.txt'));
  });
});

describe('a quote', () => {
  it.each([
    [0, 2, 'a𠮷'],
    [1, 3, '𠮷b'],
    [2, 3, 'b'],
    [2, 4, null],
    [2, 2, null],
    [-1, 2, null],
  ])('from %i to %i is %j', (start, end, quote) => {
    expect(cutQuote(toSourceText('a𠮷b'), { start, end })).toBe(quote);
  });
});
