import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { isFootnote } from '../cells/without-footnote.ts';
import { ofColumns, type Column } from '../columns/column.ts';
import type { SheetRow } from '../sheets/sheet.ts';

const TOTAL =
  /^(?:其中[:：]?)?\s*(?:[\p{Script=Han}（）()、\d ]{0,12}?(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计)|总\s*和|汇\s*总|grand total|sub-?total|total|sum)\s*(?:[:：(（].*)?$/iu;
const SECTION = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[部分类章])/;
const REMARK =
  /^(?:注|备注|说明|填表说明|填表人|填报人|填报单位|填报日期|填报时间|填表日期|审核人|审核|负责人|单位负责人|联系电话|制表人?|统计人|日期|数据来源|资料来源|来源|note|notes|source|sources|remark)\s*\d*\s*[:：.]/i;

/** 新建项目（2个）, 一、新材料（共 5 家）: the name of a group with how many it has. */
const GROUP = /[（(]\s*共?\s*\d+\s*[个家项户][)）]$/;
const NUMERAL = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]?$/;
const TITLE = /^(?:附?[表图](?:格)?|附件|table|annex|exhibit)\s*[\d一二三四五六七八九十]/i;
const WHO = /公司|集团|厂|院|所|中心|矿|企业|\b(?:co|ltd|inc|corp|plc|group|company|gmbh|s\.?a|ag|nv|pty|llc|oy|ab)\b/i;
/** Nobody in particular: 其他企业, 5家企业, Others. */
const NOBODY =
  /^(?:其中\s*[:：、，]?.{0,8}|其[他它余](?:企业|公司|厂家|单位|\d+家)?.{0,4}|等?\s*(?:共|约)?\d+\s*(?:多|余)?家(?:企业|公司|厂家)?|others?(?: (?:producers?|companies|countries))?|rest of (?:the )?world|various(?: (?:producers?|companies))?)$/i;

const toFields = ofColumns((columns) => new Map(columns.map(({ at, field }) => [at, field])));

/** Why a row is none of the table's; null where it is one. What is kept out is said, so that nothing is missed in silence. */
export function whyKeptOut({ cells, merged }: SheetRow, columns: readonly Column[], isKnown: (name: string) => boolean): Sentence | null {
  const filled = cells.map((text, at) => ({ text, at })).filter(({ text }) => text !== '');
  const texts = [...new Set(filled.map(({ text }) => text))];
  const fieldOf = toFields(columns);
  const first = filled.filter(({ at }) => !['number', 'uscc'].includes(fieldOf.get(at) ?? '')).slice(0, 2);
  const total = [...first, ...filled.slice(0, 1)].find(({ text, at }) => TOTAL.test(text) && !merged.has(at));
  if (total !== undefined)
    return {
      zh: `是合计行（${toShort(total.text)}），没有导入：合计由各行算出`,
      en: `is a row of totals (${toShort(total.text)}) and was left out: totals are computed from the rows`,
    };
  if (columns.filter(({ at, name }) => cells[at] === name).length >= Math.min(2, columns.length))
    return { zh: '又是表头，没有导入', en: 'is the header once more and was left out' };
  const named = filled.filter(({ at, text }) => fieldOf.get(at) !== 'number' || !/^[\d一二三四五六七八九十()（）、.．]+$/.test(text));
  const [head] = named;
  const isNumeral = filled.some(({ at, text }) => fieldOf.get(at) === 'number' && NUMERAL.test(text));
  if (head !== undefined && columns.length > 3 && (GROUP.test(head.text) ? named.length <= 3 : isNumeral && named.length === 1))
    return { zh: `是小标题（${toShort(head.text)}），没有导入`, en: `is a heading (${toShort(head.text)}) and was left out` };
  const who = filled.find(({ at, text }) => fieldOf.get(at) === 'enterprise' && NOBODY.test(text));
  if (who !== undefined)
    return { zh: `“${toShort(who.text)}”不是哪一家，没有导入`, en: `"${toShort(who.text)}" is nobody in particular and was left out` };
  const [only] = texts;
  if (filled.length === 1 && only !== undefined && columns.length > 2) {
    if (isFootnote(only) || /[。.]$/.test(only.slice(8)) || only.length > 60)
      return { zh: `是表下的说明（${toShort(only)}），没有导入`, en: `is a remark below the table (${toShort(only)}) and was left out` };
    if (TITLE.test(only) || !(WHO.test(only) || isKnown(only) || fieldOf.get(filled[0]!.at) === 'project'))
      return {
        zh: `只有一格有字（${toShort(only)}），像是小标题，没有导入；若是一家企业，写上它的产品或所在地`,
        en: `has one cell only (${toShort(only)}), as a heading has, and was left out; where it is a company, write its product or place beside it`,
      };
  }
  if (texts.length === 1 && only !== undefined && (SECTION.test(only) || filled.length > 2))
    return { zh: `是小标题（${toShort(only)}），没有导入`, en: `is a heading (${toShort(only)}) and was left out` };
  if (only !== undefined && REMARK.test(only) && (texts.length <= 2 || texts.every((text) => REMARK.test(text))))
    return { zh: `是表下的说明（${toShort(only)}），没有导入`, en: `is a remark below the table (${toShort(only)}) and was left out` };
  return null;
}
