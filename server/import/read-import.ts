import type { Sentence } from '../errors.ts';
import { findHeader, findNextHeader, type Header } from './columns/find-header.ts';
import { findOtherShape } from './columns/other-shapes.ts';
import { turnRound } from './columns/turn-round.ts';
import { createCollector, IMPORTED_FACTS, IMPORTED_RECORDS, type Collector } from './difference/collect-facts.ts';
import { findCorrected } from './find-corrected.ts';
import { openSheets, type ImportFile } from './open-sheets.ts';
import { hasCompanies, isSameHeader, openTable } from './open-table.ts';
import { MOST_CHARACTERS } from '../ingest/problems/check-text.ts';
import type { Decision } from './matching/decisions.ts';
import { createReport, list, MOST_LISTED, type ImportReport, type Remark, type SheetPlace } from './report/import-report.ts';
import { sayPending } from './report/say-pending.ts';
import { createContext, type Existing, type ImportContext, type SourceChoice } from './rows/import-context.ts';
import { findEarlier } from './rows/find-earlier.ts';
import { processRow, type RowResult } from './rows/process-row.ts';
import { NO_MAPPING, type Mapping } from './columns/mapping.ts';
import type { Sheet, SheetRow } from './sheets/sheet.ts';
import { toOrigin } from './sheets/origin.ts';
import { hiddenColumns, SHEET_REMARKS } from './sheets/sheet-remarks.ts';

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
  const corrected = await findCorrected(files, options.signal);
  const read = { report, collector, context, corrected };
  for (const { path, name } of files) {
    const file = await openSheets(path, name);
    try {
      for (const hidden of file.hidden) remark(remarks, { file: name, sheet: hidden, row: null, column: null }, SHEET_REMARKS.hidden);
      for (const sheet of file.sheets) await readSheet(sheet, read, remarks, options);
    } finally {
      file.close();
    }
  }
  report.remarks = [...remarks.values()];
  for (const [key, facts] of collector.own) for (const { outcome } of facts.values()) report.outcomes[key][outcome] += 1;
  report.contradictions = collector.contradictions.slice(0, MOST_LISTED);
  return { report, collector, context };
}

type Reading = ImportRead & { corrected: ReadonlySet<string> };

async function readSheet(given: Sheet, read: Reading, remarks: Map<string, Remark>, options: ImportOptions): Promise<void> {
  const { report, context, collector, corrected } = read;
  const at = { file: given.file, sheet: given.sheet };
  const say = (row: number | null, sentence: Sentence) => remark(remarks, { ...at, row, column: null }, sentence);
  const reading = { toProduct: (name: string) => onlyOne(context.products.find(name)), year: context.today.slice(0, 4) };
  if (given.hiddenColumns?.length) say(null, hiddenColumns(given.hiddenColumns));
  const upright = await findHeader(given, context.mapping, reading);
  const isFit = hasCompanies(upright) && upright?.shape !== 'form';
  const turned = isFit ? null : await turnRound(given, context.mapping, reading);
  const sheet = turned?.sheet ?? given;
  if (turned !== null) say(null, SHEET_REMARKS.turned);
  const open = async (header: Header | null) => {
    const opened = openTable(header, sheet, report, say, hasCompanies(header) ? null : await findOtherShape(sheet));
    const earlier = await findEarlier(sheet, opened, options.signal);
    if (earlier.size > 0) say(opened.read.header, SHEET_REMARKS.earlier);
    return { ...opened, earlier };
  };
  let table = await open(turned?.header ?? upright);
  for await (const row of sheet.rows(options.signal)) {
    const next = row.row < table.from || row.isHidden ? null : findNextHeader(row, sheet, context.mapping, reading);
    if (next !== null && !isSameHeader(next, table.columns)) {
      table = await open(next);
      continue;
    }
    if (table.columns === null || row.row < table.from) continue;
    if (corrected.size > 0 && corrected.has(toOrigin(sheet.file, sheet.sheet, row.row))) {
      say(row.row, SHEET_REMARKS.corrected);
      continue;
    }
    table.read.rows += 1;
    report.rows.read += 1;
    if (report.rows.read % STEP === 0) options.onProgress?.(report.rows.read);
    const result: RowResult = row.isHidden
      ? { kind: 'kept-out', why: SHEET_REMARKS.hiddenRow }
      : processRow(row, { file: sheet.file, columns: table.columns, isEarlier: table.earlier.has(row.row) }, context, collector.take);
    const reject = (why: readonly { column: string | null; sentence: Sentence }[]) =>
      options.onRejected?.(sheet, table.names, row, why.map(sayWithColumn));
    if (result.kind === 'kept-out') {
      report.rows.keptOut += 1;
      say(row.row, result.why);
    } else if (result.kind === 'rejected') {
      report.rows.rejected += 1;
      report.problemCount += result.problems.length;
      for (const { column, sentence } of result.problems) list(report.problems, { ...at, row: row.row, column, sentence });
      for (const name of result.unknownProducts) countUnknown(report, name);
      reject(result.problems);
    } else if (result.kind === 'pending') {
      report.rows.pending += 1;
      for (const match of result.matches) list(report.pending, { ...match, ...at });
      reject(result.matches.map((match) => ({ column: match.column, sentence: sayPending(match) })));
    } else {
      report.rows.taken += 1;
      for (const { row: line, column, sentence } of result.said) remark(remarks, { ...at, row: line, column }, sentence);
    }
  }
  if (table.columns !== null && table.read.rows === 0) say(null, SHEET_REMARKS.noRows);
}

function sayWithColumn({ column, sentence: { zh, en } }: { column: string | null; sentence: Sentence }): Sentence {
  return column === null ? { zh, en } : { zh: `${column}：${zh}`, en: `${column}: ${en}` };
}

function countUnknown({ unknownProducts }: ImportReport, name: string): void {
  if (name.length > MOST_CHARACTERS.name) return;
  if (!(name in unknownProducts) && Object.keys(unknownProducts).length >= MOST_LISTED) return;
  unknownProducts[name] = (unknownProducts[name] ?? 0) + 1;
}

function onlyOne(found: readonly { id: string }[]): string | null {
  return found.length === 1 ? found[0]!.id : null;
}

/** One sentence for each kind of remark, with how many rows it is about. */
function remark(remarks: Map<string, Remark>, place: SheetPlace, sentence: Sentence): void {
  const key = [place.file, place.sheet, place.column, sentence.zh].join('\0');
  const there = remarks.get(key);
  if (there !== undefined) there.count += 1;
  else if (remarks.size < MOST_LISTED) remarks.set(key, { ...place, sentence, count: 1 });
}
