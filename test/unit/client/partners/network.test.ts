import { describe, expect, it } from 'vitest';
import { findChildren } from '../../../../client/views/partners/families.ts';
import { BOX, FOLD, toNetwork, type Network } from '../../../../client/views/partners/to-network.ts';

const firm = (id: string) => ({ id, name: id, nameEn: null, kind: 'ENTERPRISE', region: null });
const tie = (from: string, kind: string, to: string) => ({ id: `${from}${kind}${to}`, kind, from: firm(from), to: firm(to), mark: 'FACT' });
const children = ['a', 'b', 'c'];
const network = {
  truncated: false,
  enterprises: ['head', ...children, 'other', 'far'].map(firm),
  partnerships: [
    tie('a', 'SUBSIDIARY_OF', 'head'),
    tie('b', 'PART_OF', 'head'),
    tie('head', 'PARENT_OF', 'c'),
    tie('other', 'SUPPLIES', 'a'),
    tie('other', 'AGREEMENT', 'head'),
    tie('far', 'SUPPLIES', 'other'),
    tie('a', 'SUPPLIES', 'b'),
  ],
} as unknown as Network;
const words = { nameOf: ({ name }: { name: string }) => name, kindOf: (kind: string) => kind, foldOf: (count: number) => `${count} below` };
const draw = (unfolded: boolean) => toNetwork(network, 'head', words, { unfolded, room: { width: 900, height: 560 } });

describe('the network around an enterprise', () => {
  it('folds what belongs to it into one box, which keeps its relations with others', () => {
    const { nodes, links, children: found } = draw(false);
    expect([...found].sort()).toEqual(children);
    expect(nodes.map(({ id }) => id).sort()).toEqual(['far', FOLD, 'head', 'other']);
    expect(nodes.find(({ isFold }) => isFold)?.label).toBe('3 below');
    expect(links.map(({ from, to }) => [from, to].sort().join('-')).sort()).toEqual([
      'far-other',
      `${FOLD}-head`,
      `${FOLD}-other`,
      'head-other',
    ]);
  });

  it('stands whole when unfolded, every relation with the colour of its family', () => {
    const { nodes, links } = draw(true);
    expect(nodes).toHaveLength(6);
    expect(links.find(({ from, to }) => from === 'a' && to === 'b')).toMatchObject({ family: 'supplies', directed: true });
    expect(links.find(({ from, to }) => [from, to].includes('c'))?.family).toBe('owns');
  });

  it('fits in its window', () => {
    for (const { x, y } of draw(true).spots.values()) {
      expect(Math.abs(x) + BOX.width / 2).toBeLessThanOrEqual(450);
      expect(Math.abs(y) + BOX.height / 2).toBeLessThanOrEqual(280);
    }
  });

  it('leaves two subsidiaries as they are: folding says less than they do', () => {
    expect(findChildren(network.partnerships.slice(0, 2), 'head').size).toBe(0);
  });
});
