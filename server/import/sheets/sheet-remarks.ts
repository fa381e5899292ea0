import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';

/** What is said of whole sheets and of what stands around their tables. */
export const SHEET_REMARKS = {
  hidden: { zh: '这张表是隐藏的，没有读', en: 'this sheet is hidden and was not read' },
  noHeader: {
    zh: '没有找到表头，整张表没有读；表头至少要有两列认得的，例如 企业名称、产品、产能、单位、状态、项目名称、投资额(万元)、进展，或在对应表里写明各列',
    en: 'no header was found and the sheet was not read; it should name two known columns at least, such as Company, Product, Capacity, Unit, Status, Project, Investment, Progress, or name them in the mapping',
  },
  nobody: {
    zh: '没有企业名称或项目名称这样的列，整张表没有读；若有，在对应表里写明是哪一列',
    en: 'no column names a company or a project, and the sheet was not read; where one does, say which in the mapping',
  },
  noRows: {
    zh: '表头下面没有一行数据；若有，各行之间不是表格软件认得的换行，请另存一次',
    en: 'there is no row below the header; where there are some, no line break that a spreadsheet knows stands between them: save the file again',
  },
  form: {
    zh: '这是一份填写单（名称在左，内容在右），不是表，没有读；改成第一行写列名，下面一行写一家，可用“下载供填写的模板”',
    en: 'this is a form, with names on the left and values beside them, and was not read; put the names into the first row and one company into each row below, as in the workbook to fill',
  },
  twoTables: {
    zh: '两张表左右并排（同样的列名出现两次），没有读；把右边的移到下面，或放到另一张工作表',
    en: 'two tables stand side by side, with the same names of columns twice, and were not read; move the right one below the left one, or to a sheet of its own',
  },
  noProducts: {
    zh: '没有“产品”一列，也没有以产品为名的列：只记下企业本身，不记它生产什么',
    en: 'no column names products, nor is one called after a product: the companies are kept, and nothing of what they make',
  },
  turned: {
    zh: '这张表是竖着列的（列名在左边，一列一家），已转过来读：下面说的第 2 行就是表里的 B 列，第 3 行是 C 列',
    en: 'this table lies on its side, with the names of its columns down the left and one company in each column, and was turned round: row 2 below is its column B, row 3 its column C',
  },
  earlier: {
    zh: '同一家的同一种产品有几年的数，一年一行：最近一年的作现在的产能或产量，其余各年记为数据主张',
    en: 'figures of several years of one company and product stand in rows: those of the last year count as what is, those of the others are kept as claims',
  },
  trade: {
    zh: '这是进出口统计（商品、国家或地区、数量、金额），没有写哪家企业生产或使用什么，没有读；若有企业一列，买方的列名写“进口商”，生产方的写“企业名称”',
    en: 'this is a table of trade (goods, countries, quantities, values) and names no company that makes or uses something; it was not read. Where it does, name the column Importer for who buys, Company for who makes',
  },
  places: {
    zh: '这张表按国家或地区列数，没有企业：这里的产能和产量都是某一家企业的，一个国家或地区的总数（和储量）没有地方可记，没有读；按企业列的表才读得进来',
    en: 'this table has figures of countries or regions and no company: capacities and outputs here are those of one company, so that there is no place for sums of a country or for reserves; it was not read. A table by company can be',
  },
  corrected: {
    zh: '这一行在改好的文件里，读那里的',
    en: 'this row stands corrected in a further file and is read there',
  },
  hiddenRow: {
    zh: '这一行是隐藏的（或被筛选掉了），没有读；要读就取消隐藏，再存一次',
    en: 'this row is hidden, or filtered out, and was not read; show it and save the file again where it is meant',
  },
} as const satisfies Record<string, Sentence>;

export const hiddenColumns = (letters: readonly string[]): Sentence => ({
  zh: `${letters.join('、')} 列是隐藏的，没有读；要读就取消隐藏，再存一次`,
  en: `the hidden columns ${letters.join(', ')} were not read; show them and save the file again where they are meant`,
});

export const unitsAboveUsed = (units: string): Sentence => ({
  zh: `表头上方写着“单位：${toShort(units)}”，用于没有写单位的数量和金额`,
  en: `"${toShort(units)}" stands above the table as its unit and is used for amounts and sums that state none`,
});

export const decimalCommas = (names: readonly string[]): Sentence => ({
  zh: `${names.map((name) => `“${toShort(name)}”`).join('、')} 里逗号是小数点：10,5 读作 10.5`,
  en: `commas set decimals apart in ${names.map((name) => `"${toShort(name)}"`).join(', ')}: 10,5 is read as 10.5`,
});
