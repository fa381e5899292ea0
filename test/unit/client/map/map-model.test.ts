import { describe, expect, test } from 'vitest';
import { describeFocus } from '../../../../client/views/map/describe-focus.ts';
import { toHeadline, toPicture } from '../../../../client/views/map/to-picture.ts';
import { partFilter } from '../../../../client/views/map/use-map.ts';
import { aPicture, aProcess, aProduct, batteryPicture } from '../graph/tiny-chain.ts';

const find = (id: string) => batteryPicture().products.get(id) ?? aProduct(id);

describe('the sentence above a product’s graph', () => {
  test('names what the best process lacks', () => {
    const finding = describeFocus(batteryPicture(), find('cell'));
    expect(finding).toMatchObject({ kind: 'lacks', lacking: [{ id: 'foil' }] });
  });

  test('says when only the plant is missing: an OR group lacks nothing while a member is here, raw materials are bought', () => {
    const picture = aPicture(
      [
        aProduct('ore', { stage: 0, status: 'OUTSIDE' }),
        aProduct('x', { status: 'MISSING' }),
        aProduct('y'),
        aProduct('z', { stage: 2, status: 'MISSING' }),
      ],
      [aProcess('z', ['ore'], { choices: [['x', 'y']], runHere: false })],
    );
    expect(describeFocus(picture, picture.products.get('z') ?? aProduct('z')).kind).toBe('onlyPlant');
  });

  test('says when no way of making it is recorded, and what it is used for when it is here', () => {
    expect(describeFocus(batteryPicture(), find('foil')).kind).toBe('noProcess');
    expect(describeFocus(batteryPicture(), find('metal'))).toMatchObject({ kind: 'here', up: 1, down: 3 });
  });
});

test('the headline counts products above the resource stage', () => {
  const cells = [
    { segment: 'a', stage: 0, counts: [{ status: 'STRONG' as const, products: 5 }] },
    {
      segment: 'a',
      stage: 2,
      counts: [
        { status: 'STRONG' as const, products: 1 },
        { status: 'WEAK' as const, products: 2 },
        { status: 'POSSIBLE' as const, products: 3 },
        { status: 'MISSING' as const, products: 4 },
      ],
    },
  ];
  const gaps = { supplement: { totalCount: 3 }, extend: { totalCount: 1 }, strengthen: { totalCount: 2, nodes: [] } };
  const unjudged = { cells, completeness: null, completenessWithPossible: null };
  expect(toHeadline(unjudged, gaps)).toEqual({ products: 10, recorded: 3, possible: 3, supplement: 3, extend: 1 });
  // three grades of one class are one thing to verify, as completeness counts them
  expect(toHeadline({ cells, completeness: 0.3, completenessWithPossible: 0.4 }, gaps)).toMatchObject({ recorded: 3, possible: 1 });
});

test('members are gathered by grade classes only', () => {
  const product = (id: string, classKind: 'GRADE' | 'TOTAL') => ({
    id,
    name: id,
    nameEn: null,
    aliases: [],
    segment: 'a',
    parentClass: { id: 'c', name: 'C', nameEn: null, classKind },
  });
  const node = { stage: 1, status: 'POSSIBLE' as const, gapKinds: [], onTheWay: false, score: null };
  const picture = toPicture(
    {
      aggregated: false,
      cells: [],
      bundles: [],
      links: [],
      localSupplyRate: null,
      completeness: null,
      completenessWithPossible: null,
      nodes: [
        { ...node, product: product('grade', 'GRADE') },
        { ...node, product: product('total', 'TOTAL') },
      ],
    },
    ({ name }) => name,
  );
  expect([picture.products.get('grade')?.classId, picture.products.get('total')?.classId]).toEqual(['c', null]);
});

test('of a large chain only the part in view is asked for', () => {
  expect(partFilter(null, [])).toBeNull();
  expect(partFilter(null, ['cu'])).toEqual({ segment: ['cu'] });
  expect(partFilter({ kind: 'cell', segment: 'cu', stage: 4 }, ['ni'])).toEqual({ segment: ['cu'], stage: [4] });
  expect(partFilter({ kind: 'product', product: 'x', up: 2, down: 3 }, [])).toEqual({ focus: 'x', depth: 3 });
  expect(partFilter({ kind: 'product', product: 'x', up: Infinity, down: 1 }, [])).toEqual({ focus: 'x', depth: null });
});
