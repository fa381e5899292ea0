import { expect, it } from 'vitest';
import type { Filled } from '../../../../client/ask/filled.ts';
import { ABOUT_CHAIN } from '../../../../client/ask/answers/about-chain.ts';

const gap = (name: string, score: number) => ({
  id: name,
  score,
  product: { id: name, name, nameEn: null },
  targets: [{ enterprise: { id: `maker of ${name}`, name: `maker of ${name}`, nameEn: null } }],
});
/** As the service lists them: each kind by itself, the best first. */
const GAPS = {
  supplement: { totalCount: 3, nodes: [gap('anode', 0.66), gap('foil', 0.31)] },
  extend: { totalCount: 9, nodes: [gap('hydroxide', 0.45), gap('foam', 0.41)] },
  strengthen: { totalCount: 1, nodes: [gap('acid', 0.5)] },
};

const ASKED: Filled = { id: 'first', chain: 'tiny', region: 'here', things: [], regions: [] };

it('names the gaps with the highest scores first, of whatever kind they are', () => {
  const { items, total } = ABOUT_CHAIN.first.said(GAPS, ASKED);
  expect(items.map(({ name }) => name)).toEqual(['anode', 'acid', 'hydroxide', 'foam', 'foil']);
  expect(total).toBe(13);
});

it('names whom to call for those first', () => {
  const { items } = ABOUT_CHAIN.whom.said(GAPS, ASKED);
  expect(items.slice(0, 2).map(({ name }) => name)).toEqual(['maker of anode', 'maker of acid']);
});
