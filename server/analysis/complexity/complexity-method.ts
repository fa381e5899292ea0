import { z } from 'zod';
import { amount, listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { findComplexity } from './complexity.ts';

const ids = listOf(z.string()).refine((list) => new Set(list).size === list.length, {
  params: { zh: '有重复的编号', en: 'has an id twice' },
});
const zeroOrOne = z.number().refine((v) => v === 0 || v === 1, { params: { zh: '只能是 0 或 1', en: 'must be 0 or 1' } });

const input = z
  .object({
    places: ids,
    products: ids,
    matrix: listOf(listOf(zeroOrOne)).optional(),
    values: listOf(listOf(amount)).optional(),
    threshold: amount.default(1),
    withProximity: z.boolean().default(false),
  })
  .superRefine((data, context) => {
    const fail = (path: (string | number)[], zh: string, en: string) => context.addIssue({ code: 'custom', path, params: { zh, en } });
    if (!data.matrix && !data.values) fail(['matrix'], '缺失', 'is missing');
    if (data.matrix && data.values) fail(['values'], '不能与 matrix 同时给出', 'cannot stand beside matrix');
    for (const name of ['matrix', 'values'] as const) {
      const rows = data[name];
      if (!rows) continue;
      if (rows.length !== data.places.length) return fail([name], `应有 ${data.places.length} 行`, `must have ${data.places.length} rows`);
      const wrong = rows.findIndex((row) => row.length !== data.products.length);
      if (wrong >= 0) return fail([name, wrong], `应有 ${data.products.length} 列`, `must have ${data.products.length} columns`);
    }
  });

export const complexityMethod = createMethod({
  id: 'complexity',
  title: { zh: '经济复杂度', en: 'Economic complexity' },
  answers: {
    zh: '哪些地方、哪些产品的知识含量高？离一个地方最近、最值得拓展的产品是什么？',
    en: 'Which places and products carry much knowledge, and which products lie nearest to what a place makes?',
  },
  assumptions: [
    {
      zh: '一个地方要么生产某产品，要么不生产；给出数值表时按显示性比较优势（RCA）判断。',
      en: 'A place makes a product or not; of a table of values the revealed comparative advantage (RCA) decides.',
    },
    { zh: '产品与自身不算邻近（对角线为零）。', en: 'A product is no neighbour of itself (zero diagonal).' },
    {
      zh: 'ECI、PCI、COI 用总体标准差 × √(n/(n−1)) 标准化，n 为地方数 × 产品数；PCI 用 ECI 的均值和标准差。',
      en: 'ECI, PCI and COI are standardised with the population deviation × √(n/(n−1)), n = places × products; PCI with the mean and deviation of ECI.',
    },
    {
      zh: 'COI、COG 用未标准化的单位特征向量；方向使产品多的地方 ECI 更高；COG 除以原始 ECI 的标准差。',
      en: 'COI and COG use the raw unit eigenvector, signed so that diverse places come out high; COG is divided by the deviation of the raw ECI.',
    },
    {
      zh: '什么都不生产的地方和无人生产的产品没有 ECI、PCI；表格分成互不相连的部分时不给出排名。',
      en: 'A place that makes nothing and a product that nobody makes get no ECI or PCI; a table in separate parts gets no ranking.',
    },
  ],
  complexity: 'O(m³ + products² × places / 32 + products × links), m = min(places, products)',
  source: 'Hidalgo & Hausmann 2009 (PNAS); Hidalgo et al. 2007 (Science); Hausmann et al. 2014, The Atlas of Economic Complexity',
  parameters: [
    { name: 'places', meaning: { zh: '地方编号', en: 'ids of the places' } },
    { name: 'products', meaning: { zh: '产品编号', en: 'ids of the products' } },
    { name: 'matrix', meaning: { zh: '地方 × 产品，0 或 1', en: 'places × products, 0 or 1' } },
    {
      name: 'values',
      meaning: { zh: '代替 matrix：地方 × 产品的数值，用于计算 RCA', en: 'instead of matrix: values places × products, for RCA' },
    },
    { name: 'threshold', meaning: { zh: 'RCA 达到多少算生产，默认 1', en: 'from which RCA on a product counts as made, 1 by default' } },
    { name: 'withProximity', meaning: { zh: '是否同时给出产品邻近度', en: 'whether to give the proximity of the products too' } },
  ],
  input,
  needs: ({ places, products }) => [
    {
      field: 'matrix',
      what: { zh: '地方与产品的格子', en: 'cells of places × products' },
      count: places.length * products.length,
      most: 2e6,
    },
    { field: 'products', what: { zh: '产品与产品的格子', en: 'cells of products × products' }, count: products.length ** 2, most: 16e6 },
    {
      field: 'places',
      what: { zh: '地方与产品中较少的一方', en: 'places or products, whichever are fewer' },
      count: Math.min(places.length, products.length),
      most: 1000,
    },
  ],
  figures: ({ places, products, values, withProximity }) =>
    products.length * ((values ? 3 : 2) * places.length + (withProximity ? products.length : 0) + 2) + 3 * places.length,
  run: findComplexity,
});
