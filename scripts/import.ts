/**
 * `npm run import`: reads spreadsheets, says what they would change, and writes it when told to. Exit code 0: all rows are fit, 1: something
 * is to be mended.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Command, Option } from 'commander';
import { IntendedError, InvalidInput, type Sentence } from '../server/errors.ts';
import type { ImportTarget } from '../server/datasets/import-target.ts';
import type { MatchDecision } from '../server/domain/match-decisions.ts';
import { NO_MAPPING, parseMapping } from '../server/import/columns/mapping.ts';
import { isOwnOf, withoutDataset } from '../server/import/difference/own-facts.ts';
import { toContent } from '../server/import/difference/to-content.ts';
import { toImportDataset, toImportName, toSourceChoice } from '../server/import/name-import.ts';
import { readImport } from '../server/import/read-import.ts';
import type { ImportReport } from '../server/import/report/import-report.ts';
import { toMapping } from '../server/import/report/to-mapping.ts';
import { wordReport } from '../server/import/report/word-report.ts';
import { createRejectedRows } from '../server/import/report/write-rejected.ts';
import type { Existing } from '../server/import/rows/import-context.ts';
import { toPath } from './speak.ts';
import type { DatasetContent } from '../server/ingest/seeds/parse-seeds.ts';

const language = /^en/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'en' : 'zh';

const NEEDS_SOURCE: Sentence = {
  zh: '写入要有来源：--commit 须同时写 --source（来源的编号或题名），且不能与 --seeds 同用',
  en: 'what is written needs its source: --commit goes with --source (an id or a title), and not with --seeds',
};

const NEEDS_FILES: Sentence = {
  zh: '没有写要读的文件；写 npm run import -- 企业.xlsx，或用 --template 文件.xlsx 先做一个供填写的工作簿',
  en: 'no file is named; write npm run import -- companies.xlsx, or make a workbook to fill with --template file.xlsx',
};

interface Options {
  mapping?: string;
  saveMapping?: string;
  source?: string;
  seeds?: string;
  rejected?: string;
  commit?: boolean;
  prefer?: 'import' | 'graph';
  template?: string;
}

const command = new Command('npm run import --')
  .description('Reads CSV and Excel tables, says what they would change, and writes it when told to / 读入表格，说明会改动什么；说了才写入')
  .argument('[files...]', 'CSV or XLSX files / CSV 或 XLSX 文件')
  .option('--template <file>', 'make a workbook to fill instead, with the products of the chain / 改为做一个供填写的工作簿')
  .option('--commit', 'write the rows that are fit, with --source / 写入没有问题的行，须同时写 --source')
  .option('--source <id or title>', 'where the facts come from / 来源的编号或题名')
  .addOption(
    new Option('--prefer <which>', 'what counts where the table and the graph contradict / 矛盾时以谁为准')
      .choices(['import', 'graph'])
      .default('graph'),
  )
  .option('--mapping <file>', 'what columns and words mean, as saved before / 用存下的列与词的对应')
  .option('--save-mapping <file>', 'where to save what columns and words were read as / 存下这次的对应，改了再用')
  .option('--seeds <folder>', 'compare with a folder of seeds, not with the graph / 与种子文件夹比，不与图比')
  .option('--rejected <folder>', 'where the rows to correct are put, beside the first file by default / 有问题的行存到哪里')
  .parse();

try {
  process.exitCode = await run(command.args, command.opts<Options>());
} catch (error) {
  if (!(error instanceof IntendedError)) throw error;
  console.error(error.sentence[language]);
  process.exitCode = 1;
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  if (paths.length === 0 && options.template === undefined) throw new InvalidInput(NEEDS_FILES);
  if (options.commit && (options.source === undefined || options.seeds !== undefined)) throw new InvalidInput(NEEDS_SOURCE);
  if (options.seeds !== undefined) {
    const { parseSeedFolder } = await import('../server/ingest/seeds/parse-seeds.ts');
    const near = toPath(options.seeds);
    const existing = await parseSeedFolder(existsSync(near) ? near : options.seeds);
    return options.template === undefined
      ? toExitCode((await read(paths, options, existing)).report)
      : writeTemplate(existing, options.template);
  }
  const { openImportTarget } = await import('../server/start/open-target.ts');
  const target = await openImportTarget(process.env, say);
  try {
    if (options.template !== undefined) return await writeTemplate(await target.read(null), options.template);
    const dataset = await toImportDataset(toFiles(paths));
    const { facts, records, owned, decisions } = await target.read(dataset.id);
    const others = withoutDataset({ facts, records }, isOwnOf(owned, dataset.id));
    const { report, content } = await read(paths, options, others, decisions);
    await weigh(target, { ...content, dataset }, options);
    return toExitCode(report);
  } finally {
    await target.close();
  }
}

function toFiles(paths: readonly string[]) {
  return paths.map((path) => ({ path: toPath(path), name: basename(path) }));
}

/** Reads, reports, and puts the rows to correct into files. */
async function read(paths: readonly string[], options: Options, existing: Existing, decisions: readonly MatchDecision[] = []) {
  const files = toFiles(paths);
  const mapping = options.mapping === undefined ? NO_MAPPING : parseMapping(readText(toPath(options.mapping)), basename(options.mapping));
  const source = toSourceChoice(options.source ?? toImportName(files), existing.facts.sources);
  const rejected = createRejectedRows();
  const { report, collector } = await readImport(files, existing, {
    mapping,
    decisions,
    source,
    today: new Date().toISOString().slice(0, 10),
    prefersImport: options.prefer === 'import',
    onProgress: showProgress,
    onRejected: rejected.add,
  });
  for (const line of wordReport(report, language)) console.log(line);
  if (options.saveMapping !== undefined)
    writeFileSync(toPath(options.saveMapping), `${JSON.stringify(toMapping(report, mapping), null, 2)}\n`);
  for (const path of await rejected.write(toPath(options.rejected ?? dirname(paths[0]!)), language))
    say({
      zh: `\n要改的行在 ${path}；改好后把它再导入一次。`,
      en: `\nThe rows to correct are in ${path}; correct them and import that file.`,
    });
  return { report, content: toContent(collector, source) };
}

/** Says what the graph would gain, and writes it when told to: all of it or nothing. */
async function weigh(target: ImportTarget, content: DatasetContent, options: Options): Promise<void> {
  if (!options.commit) {
    const { added, changed, removed } = await target.preview(content);
    say({
      zh: `\n没有写入。写入（--commit --source …）会在图中新增 ${added}、更改 ${changed}、删除 ${removed} 条。`,
      en: `\nNothing was written. Writing it (--commit --source …) would add ${added}, change ${changed} and remove ${removed} statements.`,
    });
    return;
  }
  const result = await target.write(content, options.source ?? null);
  say({
    zh: `\n修订 ${result.revision}：新增 ${result.added}，更改 ${result.changed}，删除 ${result.removed}。`,
    en: `\nRevision ${result.revision}: ${result.added} added, ${result.changed} changed, ${result.removed} removed.`,
  });
}

async function writeTemplate({ facts }: Existing, path: string): Promise<number> {
  const { toTemplate } = await import('../server/import/report/write-template.ts');
  writeFileSync(toPath(path), await toTemplate(facts, language));
  say({ zh: `供填写的工作簿在 ${path}。`, en: `The workbook to fill is ${path}.` });
  return 0;
}

function toExitCode({ rows }: ImportReport): number {
  return rows.rejected + rows.pending > 0 || rows.taken === 0 ? 1 : 0;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InvalidInput({ zh: `打不开 ${path}`, en: `${path} cannot be opened` }, {}, { cause });
  }
}

function showProgress(rows: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${rows}`);
}

function say(sentence: Sentence): void {
  console.log(sentence[language]);
}
