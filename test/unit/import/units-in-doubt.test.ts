import { describe, expect, it } from 'vitest';
import { isIdle } from '../../../server/domain/facts.ts';
import { readAmount } from '../../../server/import/cells/read-amount.ts';
import { readMoney } from '../../../server/import/cells/read-money.ts';
import { readPhase } from '../../../server/import/cells/read-words.ts';
import { createRegionIndex } from '../../../server/import/matching/region-index.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { readSheet } from '../../testkit/read-sheet.ts';

const existing = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');

const read = (text: string) => readSheet(text, existing);

const money = (text: string, header: string) => {
  const found = readMoney(text, header);
  return 'wrong' in found ? 'asked' : found.amount?.value;
};
const amount = (text: string, header: string | null = null) => {
  const found = readAmount(text, { column: '', header });
  return 'wrong' in found ? 'asked' : `${found.amount?.value} ${found.amount?.basis ?? ''}`.trim();
};

describe('a cell that has another unit than its column', () => {
  it('is asked where by its own words it is no such sum or plant, and by those of the header it is', () => {
    expect([money('3.2万元', '亿元'), money('0.5万', '亿元')]).toEqual(['asked', 'asked']);
    expect([money('5000万元', '亿元'), money('3.2亿元', '万元'), money('12万元', '万元'), money('2亿美元', '亿元')]).toEqual([
      0.5, 3.2, 0.0012, 2,
    ]);
    expect([amount('3吨', '万吨'), amount('30000万吨', '吨'), amount('3.2 t', 'kt/y')]).toEqual(['asked', 'asked', 'asked']);
    expect([amount('30000吨', '万吨'), amount('3万吨', '吨'), amount('0.0005万吨', '万吨'), amount('50 kg', '吨')]).toEqual([
      '30000',
      '30000',
      '5',
      '50',
    ]);
  });
});

describe('tonnes that are counted in something else', () => {
  it('are read with what they are counted in, wherever that stands', () => {
    expect([amount('5万吨LCE'), amount('5', 'kt LCE'), amount('5万金属吨'), amount('5万吨（金属量）', '吨')]).toEqual([
      '50000 LCE',
      '5000 LCE',
      '50000 金属吨',
      '50000 金属量',
    ]);
    // tonnes of the thing itself, and those whose unit names the metal
    expect([amount('5万实物吨'), amount('5', '吨（实物）'), amount('45', 'kt Ni')]).toEqual(['50000', '5', '45000']);
  });

  it.each(['产能(吨LCE)', '产能(吨)（LCE）', 'LCE产能(吨)'])('are a claim under their own name and no capacity: %s', async (header) => {
    const { own, said } = await read(`企业名称,产品,${header}\n天齐锂业股份有限公司,氢氧化锂,50000\n`);
    expect(own('productions')).toMatchObject([{ product: 'lioh', capacity: null }]);
    expect(own('claims')).toMatchObject([{ indicator: '产能（LCE）', value: 50000 }]);
    expect(said).toContain('按LCE计');
  });
});

describe('a name that a province and a city share', () => {
  const regions = createRegionIndex(existing.facts.regions);
  it('is the province, unless the city is named as one', () => {
    const at = (text: string) => regions.find(text).map(({ id }) => id as string);
    expect([at('吉林'), at('吉林省'), at('吉林市'), at('吉林省吉林市'), at('吉林吉林')]).toEqual([
      ['cn-22'],
      ['cn-22'],
      ['cn-220200'],
      ['cn-220200'],
      ['cn-220200'],
    ]);
  });
});

describe('plants of which a part stands still', () => {
  it('run, and give something', () => {
    expect(['半停产', '检修', '技改', '大修'].map((text) => readPhase(text, '2026-11-30'))).toEqual(Array(4).fill('OPERATING'));
    const idle = (status: string) => isIdle({ phase: 'OPERATING', status });
    expect([idle('半停产'), idle('未停产'), idle('停产'), idle('长期停产')]).toEqual([false, false, true, true]);
  });
});

describe('columns of stages with figures below', () => {
  it('are capacities so far along', async () => {
    const { own } = await read(
      '企业名称,产品,在产（万吨）,在建（万吨）\n格林美股份有限公司,硫酸镍,8,2\n中伟新材料股份有限公司,三元前驱体NCM622,25,0\n',
    );
    expect(own('productions').map(({ phase, capacity }) => [phase, capacity])).toEqual([
      ['OPERATING', 80000],
      ['PLANNED', 20000],
      ['OPERATING', 250000],
    ]);
    const english = await read('Company,Product,Operating (kt),Planned (kt)\n格林美股份有限公司,Nickel sulphate,80,20\n');
    expect(english.own('productions').map(({ phase, capacity }) => [phase, capacity])).toEqual([
      ['OPERATING', 80000],
      ['PLANNED', 20000],
    ]);
  });
});
