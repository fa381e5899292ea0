import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cutQuote, toSourceText } from '../../../server/chain/source-text.ts';
import { createSourceTexts } from '../../../server/chain/source-texts.ts';
import { id } from '../../testkit/tiny-chain.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const texts = createSourceTexts(folder);

describe('the reader’s copies of sources', () => {
  it('are read by id, and anew when they change', async () => {
    writeFileSync(join(folder, 'S01.txt'), '\uFEFF一𠮷二');
    const text = await texts.read(id('S01'));
    expect([text?.length, text?.slice(0, 3), text?.slice(1, 2)]).toEqual([3, '一𠮷二', '𠮷']);
    writeFileSync(join(folder, 'S01.txt'), '改了');
    utimesSync(join(folder, 'S01.txt'), new Date(1), new Date(1));
    expect((await texts.read(id('S01')))?.slice(0, 9)).toBe('改了');
  });

  it('are not there for another id, a folder, or an id that is no file name', async () => {
    mkdirSync(join(folder, 'S03.txt'));
    writeFileSync(join(folder, '..', 'outside-liantu.txt'), 'x');
    for (const name of ['S02', 'S03', '../outside-liantu', 'S01/..', '']) expect(await texts.read(id(name)), name).toBeNull();
    rmSync(join(folder, '..', 'outside-liantu.txt'));
  });
});

describe('a text', () => {
  it('is cut where its code points are, however many there are and wherever they lie', () => {
    const unit = fc.constantFrom('a', '镍', '𠮷', '𬭸', '\uD800', '\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(60), fc.nat(60), fc.constantFrom(1, 100), (units, start, end, times) => {
        const content = units.join('x').repeat(times);
        const points = Array.from(content);
        const text = toSourceText(content);
        expect(text.length).toBe(points.length);
        const [from, to] = [start * times, end * times];
        expect(text.slice(from, Math.max(from, to))).toBe(points.slice(from, Math.max(from, to)).join(''));
      }),
    );
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
