import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import type { Column } from '../columns/column.ts';
import type { SheetRow } from '../sheets/sheet.ts';

const TOTAL =
  /^(?:其中[:：]?)?\s*(?:[\p{Script=Han}（）()、\d ]{0,12}?(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计)|总\s*和|汇\s*总|grand total|sub-?total|total|sum)\s*(?:[:：(（].*)?$/iu;
const SECTION = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[部分类章])/;
const REMARK =
  /^(?:注|备注|说明|填表说明|填表人|填报人|填报单位|填报日期|填报时间|填表日期|审核人|审核|负责人|单位负责人|联系电话|制表人?|统计人|日期|数据来源|资料来源|来源|note|notes|source|sources|remark)\s*\d*\s*[:：.]/i;

/** Why a row is none of the table's; null where it is one. What is kept out is said, so that nothing is missed in silence. */
export function whyKeptOut({ cells, merged }: SheetRow, columns: readonly Column[]): Sentence | null {
  const filled = cells.map((text, at) => ({ text, at })).filter(({ text }) => text !== '');
  const texts = [...new Set(filled.map(({ text }) => text))];
  const first = filled.filter(({ at }) => !['number', 'uscc'].includes(columns.find((one) => one.at === at)?.field ?? '')).slice(0, 2);
  const total = [...first, ...filled.slice(0, 1)].find(({ text, at }) => TOTAL.test(text) && !merged.has(at));
  if (total !== undefined)
    return {
      zh: `是合计行（${toShort(total.text)}），没有导入：合计由各行算出`,
      en: `is a row of totals (${toShort(total.text)}) and was left out: totals are computed from the rows`,
    };
  if (columns.filter(({ at, name }) => cells[at] === name).length >= Math.min(2, columns.length))
    return { zh: '又是表头，没有导入', en: 'is the header once more and was left out' };
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && (SECTION.test(only) || filled.length > 2))
    return { zh: `是小标题（${toShort(only)}），没有导入`, en: `is a heading (${toShort(only)}) and was left out` };
  if (only !== undefined && REMARK.test(only) && (texts.length <= 2 || texts.every((text) => REMARK.test(text))))
    return { zh: `是表下的说明（${toShort(only)}），没有导入`, en: `is a remark below the table (${toShort(only)}) and was left out` };
  return null;
}
