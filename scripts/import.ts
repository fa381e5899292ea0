/** `npm run import`: reads spreadsheets and says what they would change. Exit code 0: all rows are fit, 1: something is to be mended. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { IntendedError, InvalidInput, type Sentence } from '../server/errors.ts';
import { NO_MAPPING, parseMapping } from '../server/import/columns/mapping.ts';
import { readImport } from '../server/import/read-import.ts';
import { toMapping } from '../server/import/report/to-mapping.ts';
import { wordReport } from '../server/import/report/word-report.ts';
import { createRejectedRows } from '../server/import/report/write-rejected.ts';
import type { Existing } from '../server/import/rows/import-context.ts';

const language = /^en/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'en' : 'zh';

interface Options {
  mapping?: string;
  saveMapping?: string;
  source?: string;
  seeds?: string;
  rejected?: string;
}

const command = new Command('npm run import --')
  .description('Reads CSV and Excel tables and says what they would change; writes nothing / 读入表格，说明会改动什么，不写入')
  .argument('<files...>', 'CSV or XLSX files / CSV 或 XLSX 文件')
  .option('--mapping <file>', 'what columns and words mean, as saved before / 用存下的列与词的对应')
  .option('--save-mapping <file>', 'where to save what columns and words were read as / 存下这次的对应，改了再用')
  .option('--source <id or title>', 'where the facts come from / 来源的编号或题名')
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
  const files = paths.map((path) => ({ path, name: basename(path) }));
  const mapping = options.mapping === undefined ? NO_MAPPING : parseMapping(readText(options.mapping), basename(options.mapping));
  const existing = await readExisting(options.seeds);
  const known = existing.facts.sources.find(({ id }) => id === options.source);
  const title = known
    ? null
    : (options.source ??
      files
        .map(({ name }) => name)
        .join('、')
        .slice(0, 200));
  const rejected = createRejectedRows();
  const { report } = await readImport(files, existing, {
    mapping,
    source: { id: known?.id ?? 'src-import', title },
    today: new Date().toISOString().slice(0, 10),
    onProgress: showProgress,
    onRejected: rejected.add,
  });
  for (const line of wordReport(report, language)) console.log(line);
  if (options.saveMapping !== undefined) writeFileSync(options.saveMapping, `${JSON.stringify(toMapping(report, mapping), null, 2)}\n`);
  for (const path of await rejected.write(options.rejected ?? dirname(paths[0]!), language))
    say({
      zh: `\n要改的行在 ${path}；改好后把它再导入一次。`,
      en: `\nThe rows to correct are in ${path}; correct them and import that file.`,
    });
  return report.rows.rejected + report.rows.pending > 0 || report.rows.taken === 0 ? 1 : 0;
}

/** The graph of the settings, or a folder of seeds, which needs no engine. */
async function readExisting(seeds: string | undefined): Promise<Existing> {
  if (seeds !== undefined) {
    const { parseSeedFolder } = await import('../server/ingest/seeds/parse-seeds.ts');
    return parseSeedFolder(seeds);
  }
  const { readConfig } = await import('../server/config.ts');
  const { openStore } = await import('../server/start/open-store.ts');
  const { readFacts } = await import('../server/graph/read-facts.ts');
  const { session } = await openStore(readConfig(process.env), say, 'import');
  try {
    return await readFacts(session);
  } finally {
    await session.close();
  }
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
