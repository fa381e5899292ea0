import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { FIELD_WORDS, FIELDS, type Field } from '../columns/fields.ts';
import type { ImportedList } from '../difference/collect-facts.ts';
import { sayPending } from './say-pending.ts';
import type { ImportReport, Outcomes, SheetPlace, SheetRead } from './import-report.ts';

/** So many of a kind are shown; the whole is in the file of rejected rows, and in the report itself. */
const SHOWN = 20;

const LISTS: Readonly<Record<ImportedList, Sentence>> = {
  sources: { zh: '来源', en: 'sources' },
  regions: { zh: '地区', en: 'places' },
  enterprises: { zh: '企业', en: 'enterprises' },
  productions: { zh: '生产', en: 'productions' },
  needs: { zh: '需求', en: 'needs' },
  relations: { zh: '供应与合作', en: 'relations' },
  projects: { zh: '项目', en: 'projects' },
  milestones: { zh: '里程碑', en: 'milestones' },
  claims: { zh: '数据主张', en: 'claims' },
};
const OUTCOMES: Readonly<Record<keyof Outcomes, Sentence>> = {
  added: { zh: '新增', en: 'added' },
  changed: { zh: '更改', en: 'changed' },
  unchanged: { zh: '不变', en: 'unchanged' },
  contradicted: { zh: '与图中矛盾', en: 'contradicting the graph' },
};

/** The report as lines for a terminal. */
export function wordReport(report: ImportReport, language: 'zh' | 'en'): string[] {
  const { rows } = report;
  const counts: Sentence = {
    zh: `读了 ${rows.read} 行：可以导入 ${rows.taken} 行，有问题 ${rows.rejected} 行，待人决定 ${rows.pending} 行，不属于表格内容 ${rows.keptOut} 行。`,
    en: `${rows.read} rows read: ${rows.taken} can be imported, ${rows.rejected} have problems, ${rows.pending} wait for a decision, ${rows.keptOut} are no content of the table.`,
  };
  return [
    ...report.sheets.flatMap((sheet) => wordSheet(sheet, language)),
    '',
    counts[language],
    ...Object.entries(report.outcomes).flatMap(([key, one]) => wordOutcomes(LISTS[key as ImportedList], one, language)),
    ...toSections(report, language).flatMap(({ title, lines, count }) => wordSection(title[language], lines, count, language)),
  ];
}

interface Section {
  title: Sentence;
  lines: string[];
  count: number;
}

function toSections(report: ImportReport, language: 'zh' | 'en'): Section[] {
  const { problems, unknownProducts, pending, contradictions, remarks, rows } = report;
  const at = (place: SheetPlace) => toPlace(place, language);
  const wordContradiction = ({ id, field, there, ours, row }: ImportReport['contradictions'][number]): Sentence => ({
    zh: `${id} 的 ${field}：图中 ${toShort(there)}，第 ${row} 行 ${toShort(ours)}`,
    en: `${field} of ${id}: ${toShort(there)} in the graph, ${toShort(ours)} in row ${row}`,
  });
  const wordCount = (count: number): Sentence => (count > 1 ? { zh: `（共 ${count} 行）`, en: ` (${count} rows)` } : { zh: '', en: '' });
  const unknown = Object.entries(unknownProducts).sort((a, b) => b[1] - a[1]);
  return [
    {
      title: { zh: '有问题的行：', en: 'Rows with problems:' },
      lines: problems.map((one) => `${at(one)}${one.sentence[language]}`),
      count: report.problemCount,
    },
    {
      title: {
        zh: '链里没有的产品（在对应表的 products 里写一次即可）：',
        en: 'Products that the chain does not have (decide each once, under products of the mapping):',
      },
      lines: unknown.map(([name, count]) => `${toShort(name)}${wordCount(count)[language]}`),
      count: unknown.length,
    },
    {
      title: { zh: '待人决定的企业：', en: 'Enterprises to decide:' },
      lines: pending.map((one) => `${at(one)}${sayPending(one)[language]}`),
      count: Math.max(rows.pending, pending.length),
    },
    {
      title: { zh: '与图中矛盾的（没有改图中的值）：', en: 'Contradicting the graph (whose values stay):' },
      lines: contradictions.map((one) => wordContradiction(one)[language]),
      count: contradictions.length,
    },
    {
      title: { zh: '说明：', en: 'Remarks:' },
      lines: remarks.map((one) => `${at(one)}${one.sentence[language]}${wordCount(one.count)[language]}`),
      count: remarks.length,
    },
  ];
}

function wordSection(title: string, lines: readonly string[], count: number, language: 'zh' | 'en'): string[] {
  if (count === 0) return [];
  const rest = count - Math.min(SHOWN, lines.length);
  const more: Sentence = { zh: `  另有 ${rest} 处未列出。`, en: `  ${rest} more are not listed.` };
  return ['', title, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(rest > 0 ? [more[language]] : [])];
}

function wordSheet({ file, sheet, columns, header }: SheetRead, language: 'zh' | 'en'): string[] {
  const name = sheet === null ? toShort(file) : `${toShort(file)} · ${toShort(sheet)}`;
  if (columns === null) return [name];
  const isField = (field: string | null): field is Field => (FIELDS as readonly (string | null)[]).includes(field);
  const known = columns.filter(({ field }) => isField(field));
  const notes = columns.filter(({ field }) => field === null);
  const as = known.map(({ name: column, field, unit }) => {
    const words = FIELD_WORDS[field as Field][language];
    return `${toShort(column)}${words === column ? '' : ` = ${words}`}${unit === null ? '' : ` [${toShort(unit)}]`}`;
  });
  const rest = notes.map((column) => toShort(column.name)).join(language === 'zh' ? '、' : ', ');
  return [
    language === 'zh'
      ? `${name}：表头在第 ${header} 行；认得的列：${as.join('、')}`
      : `${name}: header in row ${header}; columns: ${as.join(', ')}`,
    ...(rest === '' ? [] : [language === 'zh' ? `  作备注的列：${rest}` : `  kept as notes: ${rest}`]),
  ];
}

function wordOutcomes(list: Sentence, counts: Outcomes, language: 'zh' | 'en'): string[] {
  const parts = (Object.keys(OUTCOMES) as (keyof Outcomes)[]).filter((key) => counts[key] > 0);
  if (parts.length === 0) return [];
  return language === 'zh'
    ? [`  ${list.zh}：${parts.map((key) => `${OUTCOMES[key].zh} ${counts[key]}`).join('，')}`]
    : [`  ${list.en}: ${parts.map((key) => `${counts[key]} ${OUTCOMES[key].en}`).join(', ')}`];
}

function toPlace({ file, sheet, row, column }: SheetPlace, language: 'zh' | 'en'): string {
  const name = sheet === null ? toShort(file) : `${toShort(file)} · ${toShort(sheet)}`;
  const zh = `${name}${row === null ? '' : ` 第 ${row} 行`}${column === null ? '' : ` ${toShort(column)} 列`}：`;
  const en = `${name}${row === null ? '' : ` row ${row}`}${column === null ? '' : ` column ${toShort(column)}`}: `;
  return language === 'zh' ? zh : en;
}
