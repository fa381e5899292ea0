import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import type { Column } from './column.ts';

/** What is no company and stands for one where no column names it: a mine, a plant. */
const ASSET =
  /^(?:矿山|矿区|矿井|矿|矿名|工厂|厂区|分厂|厂|厂名|冶炼厂|精炼厂|生产基地|基地|生产线|资产|mine|mine site|plant|smelter|refinery|asset|facility|operation|works)(?:名称| name)?$/i;

/** A table of mines or plants that names neither companies nor projects: each is kept as one that makes what stands beside it. */
export function settleAssets(columns: Column[], mapped: ReadonlyMap<string, unknown>): void {
  if (columns.some(({ field }) => field === 'enterprise' || field === 'project')) return;
  const column = columns.find(({ name, field }) => field === null && !mapped.has(name) && ASSET.test(name.trim()));
  if (column !== undefined) column.field = 'enterprise';
}

export function sayAssets(columns: readonly Column[], mapped: ReadonlyMap<string, unknown>): Sentence[] {
  return columns
    .filter(({ name, field }) => field === 'enterprise' && !mapped.has(name) && ASSET.test(name.trim()))
    .map(({ name }) => ({
      zh: `没有企业名称一列，“${toShort(name)}”里的名称作企业记下；属于哪家企业，加一列“母公司”`,
      en: `no column names a company: what stands in "${toShort(name)}" is kept as one; add a column Parent company for whom it belongs to`,
    }));
}
