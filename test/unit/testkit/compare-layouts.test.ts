import { describe, expect, it } from 'vitest';
import { compareLayouts } from '../../testkit/compare-layouts.ts';

const KEPT = [
  'main from 6 wide 94 in 96',
  '  header.ov-head from 7 wide 92 in 12',
  '  section.ov-card#squares from 7 wide 60 under 12',
  '  section.ov-card#first from 68 wide 31 beside 12',
  'nav.lt-rail from 0 wide 6 beside 0',
];
const changed = (at: number, line: string): string[] => KEPT.map((kept, index) => (index === at ? line : kept));

describe('two layouts of a screen', () => {
  it('are the same where only another font makes the difference', () => {
    expect(compareLayouts(KEPT, KEPT)).toEqual([]);
    expect(compareLayouts(KEPT, changed(2, '  section.ov-card#squares from 8 wide 62 under 33'))).toEqual([]);
  });

  it.each([
    ['moved aside', '  section.ov-card#squares from 12 wide 60 under 12'],
    ['became narrower', '  section.ov-card#squares from 7 wide 50 under 12'],
    ['moved down', '  section.ov-card#squares from 7 wide 60 under 60'],
    ['came to lie over the one before', '  section.ov-card#squares from 7 wide 60 over 12'],
  ])('differ where a block %s', (_, line) => {
    expect(compareLayouts(KEPT, changed(2, line))).toEqual([`moved: ${KEPT[2]!.trim()} → ${line.trim()}`]);
  });

  it('differ where a block is gone or new, and what stands after it is not told as moved', () => {
    const without = KEPT.filter((_, at) => at !== 2).map((line) => line.replace('beside 12', 'under 90'));
    expect(compareLayouts(KEPT, without)).toEqual(['gone: section.ov-card#squares']);
    expect(compareLayouts(without, KEPT)).toEqual(['new: section.ov-card#squares']);
  });

  it('differ where blocks have changed places or are in another one', () => {
    expect(compareLayouts(KEPT, [KEPT[0]!, KEPT[2]!, KEPT[1]!, ...KEPT.slice(3)])).toHaveLength(2);
    expect(compareLayouts(KEPT, changed(4, '  nav.lt-rail from 0 wide 6 beside 0'))).toHaveLength(2);
  });

  it('differ as a whole where one of them is empty', () => {
    expect(compareLayouts(KEPT, [])).toHaveLength(KEPT.length);
    expect(compareLayouts([], KEPT)).toHaveLength(KEPT.length);
  });
});
