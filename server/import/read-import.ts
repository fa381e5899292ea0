import type { Sentence } from '../errors.ts';
import { findHeader } from './columns/find-header.ts';
import { createCollector, IMPORTED_FACTS, IMPORTED_RECORDS, type Collector } from './difference/collect-facts.ts';
import { openSheets } from './open-sheets.ts';
import type { Decision } from './matching/decisions.ts';
import { createReport, list, MOST_LISTED, type ImportReport, type Remark, type SheetPlace } from './report/import-report.ts';
import { sayPending } from './report/say-pending.ts';
import { createContext, type Existing, type ImportContext, type SourceChoice } from './rows/import-context.ts';
import { processRow } from './rows/process-row.ts';
import { NO_MAPPING, type Mapping } from './columns/mapping.ts';
import type { Sheet, SheetRow } from './sheets/sheet.ts';

/** A file that is handed in, under the name by which it is spoken of. */
export interface ImportFile {
  path: string;
  name: string;
}
export interface ImportOptions {
  mapping?: Mapping;
  /** What people have decided about names before. */
  decisions?: readonly Decision[];
  source: SourceChoice;
  /** 2026-11-30. */
  today: string;
  /** What the import says counts where the graph says otherwise. */
  prefersImport?: boolean;
  signal?: AbortSignal;
  /** Hears how many rows are read. */
  onProgress?(rows: number): void;
  /** Hears of every row that is not taken, with its cells and what would be right. */
  onRejected?(sheet: Sheet, header: readonly string[], row: SheetRow, why: readonly Sentence[]): void;
}
export interface ImportRead {
  report: ImportReport;
  collector: Collector;
  context: ImportContext;
}

const STEP = 1_000;

/**
 * Reads spreadsheets and holds every row against the graph and the checks of the seeds. Writes nothing.
 * @throws FileRefused where a file is no table at all
 */
export async function readImport(files: readonly ImportFile[], existing: Existing, options: ImportOptions): Promise<ImportRead> {
  const context = createContext(existing, options.mapping ?? NO_MAPPING, options.source, options.today, options.decisions);
  const collector = createCollector(existing, context.regions.fit, options.prefersImport);
  const report = createReport([...IMPORTED_FACTS, ...IMPORTED_RECORDS]);
  const remarks = new Map<string, Remark>();
  const read = { report, collector, context };
  for (const { path, name } of files) {
    const file = await openSheets(path, name);
    try {
      for (const hidden of file.hidden) remark(remarks, { file: name, sheet: hidden, row: null, column: null }, HIDDEN);
      for (const sheet of file.sheets) await readSheet(sheet, read, remarks, options);
    } finally {
      file.close();
    }
  }
  report.remarks = [...remarks.values()];
  for (const [key, facts] of collector.own) for (const { outcome } of facts.values()) report.outcomes[key][outcome] += 1;
  report.contradictions = collector.contradictions.slice(0, MOST_LISTED);
  return read;
}

const HIDDEN: Sentence = { zh: '这张表是隐藏的，没有读', en: 'this sheet is hidden and was not read' };
const NO_HEADER: Sentence = {
  zh: '没有找到表头，整张表没有读；表头至少要有两列认得的，例如 企业名称、产品、产能、单位、状态、项目名称、投资额(万元)、进展，或在对应表里写明各列',
  en: 'no header was found and the sheet was not read; it should name two known columns at least, such as Company, Product, Capacity, Unit, Status, Project, Investment, Progress, or name them in the mapping',
};

const NOBODY: Sentence = {
  zh: '没有企业名称或项目名称这样的列，整张表没有读；若有，在对应表里写明是哪一列',
  en: 'no column names a company or a project, and the sheet was not read; where one does, say which in the mapping',
};

const NO_ROWS: Sentence = {
  zh: '表头下面没有一行数据；若有，各行之间不是表格软件认得的换行，请另存一次',
  en: 'there is no row below the header; where there are some, no line break that a spreadsheet knows stands between them: save the file again',
};

async function readSheet(sheet: Sheet, read: ImportRead, remarks: Map<string, Remark>, options: ImportOptions): Promise<void> {
  const { report, context, collector } = read;
  const at = { file: sheet.file, sheet: sheet.sheet };
  const header = await findHeader(sheet, context.mapping);
  const own = { ...at, columns: header?.columns ?? null, header: header?.row ?? null, rows: 0 };
  report.sheets.push(own);
  if (header === null) return remark(remarks, { ...at, row: null, column: null }, NO_HEADER);
  if (!header.columns.some(({ field }) => field === 'enterprise' || field === 'project')) {
    own.columns = null;
    return remark(remarks, { ...at, row: null, column: null }, NOBODY);
  }
  const names = Array.from(
    { length: Math.max(...header.columns.map((one) => one.at)) + 1 },
    (_, i) => header.columns.find((one) => one.at === i)?.name ?? '',
  );
  const reject = (row: SheetRow, why: readonly { column: string | null; sentence: Sentence }[]) =>
    options.onRejected?.(
      sheet,
      names,
      row,
      why.map(({ column, sentence: { zh, en } }) => (column === null ? { zh, en } : { zh: `${column}：${zh}`, en: `${column}: ${en}` })),
    );
  for await (const row of sheet.rows(options.signal)) {
    if (row.row < header.from) continue;
    own.rows += 1;
    report.rows.read += 1;
    if (report.rows.read % STEP === 0) options.onProgress?.(report.rows.read);
    const result = processRow(row, { file: sheet.file, columns: header.columns }, context, collector.take);
    if (result.kind === 'kept-out') {
      report.rows.keptOut += 1;
      remark(remarks, { ...at, row: row.row, column: null }, result.why);
    } else if (result.kind === 'rejected') {
      report.rows.rejected += 1;
      report.problemCount += result.problems.length;
      for (const { column, sentence } of result.problems) list(report.problems, { ...at, row: row.row, column, sentence });
      for (const name of result.unknownProducts)
        if (name in report.unknownProducts || Object.keys(report.unknownProducts).length < MOST_LISTED)
          report.unknownProducts[name] = (report.unknownProducts[name] ?? 0) + 1;
      reject(row, result.problems);
    } else if (result.kind === 'pending') {
      report.rows.pending += 1;
      for (const match of result.matches) list(report.pending, { ...match, ...at });
      reject(
        row,
        result.matches.map((match) => ({ column: match.column, sentence: sayPending(match) })),
      );
    } else {
      report.rows.taken += 1;
      for (const { row: line, column, sentence } of result.said) remark(remarks, { ...at, row: line, column }, sentence);
    }
  }
  if (own.rows === 0) remark(remarks, { ...at, row: null, column: null }, NO_ROWS);
}

/** One sentence for each kind of remark, with how many rows it is about. */
function remark(remarks: Map<string, Remark>, place: SheetPlace, sentence: Sentence): void {
  const key = [place.file, place.sheet, place.column, sentence.zh].join('\0');
  const there = remarks.get(key);
  if (there !== undefined) there.count += 1;
  else if (remarks.size < MOST_LISTED) remarks.set(key, { ...place, sentence, count: 1 });
}
