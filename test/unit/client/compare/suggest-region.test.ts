import { expect, it } from 'vitest';
import { suggestRegion } from '../../../../client/views/compare/suggest-region.ts';

const region = (id: string, level: string, parent: string | null, count: number) => ({
  id,
  level,
  parent: parent === null ? null : { id: parent },
  enterprises: { totalCount: count },
});
const REGIONS = [
  region('cn', 'COUNTRY', null, 90),
  region('gansu', 'PROVINCE', 'cn', 40),
  region('shaanxi', 'PROVINCE', 'cn', 50),
  region('jinchang', 'CITY', 'gansu', 20),
  region('lanzhou', 'CITY', 'gansu', 12),
  region('jiuquan', 'CITY', 'gansu', 3),
  region('xian', 'CITY', 'shaanxi', 30),
  region('zone', 'PARK', 'jinchang', 9),
];

it('lays a neighbour of the same level beside a region, the one with most on record', () => {
  expect(suggestRegion(REGIONS, 'jinchang')).toBe('lanzhou');
  expect(suggestRegion(REGIONS, 'gansu')).toBe('shaanxi');
});

it('goes further where no neighbour has a record, and suggests none where nobody has', () => {
  const lonely = REGIONS.map((one) => (['lanzhou', 'jiuquan'].includes(one.id) ? { ...one, enterprises: { totalCount: 0 } } : one));
  expect(suggestRegion(lonely, 'jinchang')).toBe('xian');
  expect(suggestRegion(REGIONS, 'zone')).toBeNull();
  expect(suggestRegion([], 'nowhere')).toBeNull();
});
