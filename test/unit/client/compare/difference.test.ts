import { describe, expect, it } from 'vitest';
import type { CompareSideQuery, GapKind, ProductStatus } from '../../../../client/api/generated.ts';
import { toDifference } from '../../../../client/views/compare/to-difference.ts';

type ChainMap = NonNullable<CompareSideQuery['chainMap']>;

const node = (id: string, status: ProductStatus, gapKinds: GapKind[] = []) => ({
  product: { id, name: id, nameEn: null, segment: 'cu' },
  stage: 3,
  status,
  gapKinds,
});
const side = (nodes: ChainMap['nodes'], counts: ChainMap['cells'][number]['counts'] = []): ChainMap => ({
  aggregated: nodes.length === 0,
  cells: [{ segment: 'cu', stage: 3, counts }],
  nodes,
});

describe('two maps of one chain', () => {
  it('differ by what is there, then by status; what is the same is left out', () => {
    const { rows, changes } = toDifference(
      side([node('same', 'STRONG'), node('other', 'STRONG'), node('lost', 'POSSIBLE'), node('new', 'MISSING', ['SUPPLEMENT'])]),
      side([node('same', 'STRONG'), node('other', 'WEAK', ['STRENGTHEN']), node('lost', 'PLANNED'), node('new', 'STRONG')]),
    );
    expect(rows.map(({ product, change }) => [product.id, change])).toEqual([
      ['new', 'gained'],
      ['lost', 'lost'],
      ['other', 'other'],
    ]);
    expect(rows[0]).toMatchObject({ gapsClosed: ['SUPPLEMENT'], gapsOpened: [] });
    expect(rows[2]).toMatchObject({ gapsClosed: [], gapsOpened: ['STRENGTHEN'] });
    expect(changes.get('cu.3')).toEqual({ gained: 1, lost: 1, other: 1 });
  });

  it('tells a gap that opens where the status stays', () => {
    const { rows } = toDifference(side([node('a', 'MISSING', ['EXTEND'])]), side([node('a', 'MISSING', ['SUPPLEMENT'])]));
    expect(rows).toMatchObject([{ change: 'other', gapsClosed: ['EXTEND'], gapsOpened: ['SUPPLEMENT'] }]);
  });

  it('holds the shares of the cells also where the products are too many to send', () => {
    const counts = [
      { status: 'STRONG' as const, products: 700 },
      { status: 'POSSIBLE' as const, products: 50 },
      { status: 'OUTSIDE' as const, products: 250 },
    ];
    const { rows, a } = toDifference(side([], counts), side([], []));
    expect(rows).toEqual([]);
    expect(a.get('cu.3')).toEqual({ have: 750, all: 1000 });
  });
});
