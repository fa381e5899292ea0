import { describe, expect, test } from 'vitest';
import { formatQuantity, sayAmounts } from '../../../../shared/format-quantity.ts';
import { toProofTree, type ProofBranch, type TreeProduct } from '../../../../client/panel/proof-tree.ts';
import { toRecipe } from '../../../../client/panel/recipe.ts';

test('amounts are written as people of the language write them', () => {
  expect(formatQuantity(300_000, 't/a', 'zh')).toBe('30 万 t/年');
  expect(formatQuantity(120_000_000, '件', 'zh')).toBe('1.2 亿 件');
  expect(formatQuantity(300_000, 't/a', 'en')).toBe('300 kt/yr');
  expect(formatQuantity(2_520_000, 't', 'en')).toBe('2.52 Mt');
  expect(formatQuantity(300_000, 't Ni/a', 'en')).toBe('300 kt Ni/yr');
  expect(formatQuantity(12_000, 'tray', 'en')).toBe('12,000 tray');
  expect(formatQuantity(0.33, 'MWh/t', 'zh')).toBe('0.33 MWh/t');
  expect(formatQuantity(100, '亿元', 'zh')).toBe('100 亿元');
  expect(formatQuantity(100, '亿元', 'en')).toBe('CNY 10 bn');
  expect(formatQuantity(0.5, '亿元', 'en')).toBe('CNY 50 M');
  expect(formatQuantity(10_000, '亿元', 'zh')).toBe('1 万亿元');
  expect(formatQuantity(10_000, '亿元', 'en')).toBe('CNY 1,000 bn');
  expect(formatQuantity(2_000_000, '亿元', 'en')).toBe('CNY 200 tn');
  expect(formatQuantity(3e13, 't', 'zh')).toBe('30 万亿 t');
  expect(formatQuantity(22, '家', 'en')).toBe('22 enterprises');
  expect(formatQuantity(22, '个', 'en')).toBe('22');
  expect(formatQuantity(93.5, '%', 'zh')).toBe('93.5%');
  expect(formatQuantity(500, 'pcs/d', 'zh')).toBe('500 件/天');
  expect(formatQuantity(500, 'm3/a', 'en')).toBe('500 m³/yr');
  expect(formatQuantity(18, null, 'en')).toBe('18');
  expect(formatQuantity(null, 't', 'zh')).toBeNull();
});

test('a text of the tables says its amounts as the reader writes them, and keeps what is printed', () => {
  expect(sayAmounts('1183000 t Ni 资源量', 'zh')).toBe('118.3 万 t Ni 资源量');
  expect(sayAmounts('100000 t/a 三期合计;一期30000', 'zh')).toBe('10 万 t/年 三期合计;一期30000');
  expect(sayAmounts('250000 pcs/d', 'en')).toBe('250,000 pcs/day');
  for (const printed of ['5000万吨/年', '5000吨/年', '18 GWh', '400 kt+', '2020 tender', '330 kt 含镍产品'])
    expect(sayAmounts(printed, 'zh')).toBe(printed);
});

describe('a proof as a tree', () => {
  const product = (id: string): TreeProduct => ({ id, name: id });
  const step = (id: string, uses: string[], yields: string[], groups: Record<string, string> = {}) => ({
    process: {
      id,
      name: id,
      inputs: Object.entries({ ...Object.fromEntries(uses.map((use) => [use, ''])), ...groups }).map(([input, anyOf]) => ({
        product: { id: input },
        anyOf: anyOf || null,
      })),
    },
    uses: uses.map(product),
    yields: yields.map((yielded) => ({ id: yielded })),
    runHere: false,
  });
  const say = (branch: ProofBranch<TreeProduct>): string =>
    `${branch.product.id}${branch.choices > 1 ? `|${branch.choices}` : ''}${branch.again ? '^' : ''}${branch.needs.length > 0 ? `(${branch.needs.map(say).join(' ')})` : ''}`;

  test('reads from the target down; what is needed twice is spelt out once', () => {
    const steps = [step('p1', ['ore'], ['metal', 'slag']), step('p2', ['metal'], ['foil']), step('p3', ['foil', 'metal'], ['cell'])];
    expect(say(toProofTree(product('cell'), steps))).toBe('cell(foil(metal(ore)) metal^)');
  });

  test('says of how many one was chosen', () => {
    const steps = [step('p', ['a', 'salt'], ['cell'], { a: 'x', b: 'x', c: 'x' })];
    expect(say(toProofTree(product('cell'), steps))).toBe('cell(a|3 salt)');
  });

  test('what the base holds is a leaf', () => {
    expect(toProofTree(product('acid'), [])).toMatchObject({ step: null, needs: [] });
  });
});

test('a recipe lists plain inputs and then each OR group', () => {
  const inputs = [
    { id: 'a', anyOf: null },
    { id: 'b', anyOf: 'x' },
    { id: 'c', anyOf: null },
    { id: 'd', anyOf: 'x' },
    { id: 'e', anyOf: 'y' },
  ];
  const { plain, groups } = toRecipe(inputs);
  expect(plain.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(groups.map(({ letter, members }) => `${letter}:${members.map(({ id }) => id).join('')}`)).toEqual(['x:bd', 'y:e']);
});
