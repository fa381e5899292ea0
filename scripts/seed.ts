/** `npm run seed`: checks folders of seeds and loads each as its own dataset. Exit code 0: done, 1: the data or the settings are wrong. */
import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { InvalidInput, type Sentence } from '../server/errors.ts';
import { toShort } from '../server/ingest/problems/check-problems.ts';
import { countEvidence } from '../server/ingest/seeds/count-evidence.ts';
import { parseSeedFolder, type SeedContent } from '../server/ingest/seeds/parse-seeds.ts';
import { toSeedFolder } from '../server/ingest/seeds/seed-dataset.ts';
import { ask, command, inWords, say } from './speak.ts';

const DEFAULT_SEEDS = 'graph-seeds/nickel-copper-cobalt';

const program = new Command('npm run seed --')
  .description('Checks folders of seeds and loads each as its own dataset / 检查种子数据，把每个文件夹作为一个数据集装入图')
  .option('--check', 'only check, write nothing / 只检查，不写入')
  .option('--preview', 'say what would change, write nothing / 只说会改动什么，不写入')
  .option('--yes', 'remove facts without a question / 删除事实时不再询问')
  .option('--prefer <dataset>', 'the dataset that counts where two contradict / 两个数据集矛盾时以谁为准')
  .option(
    '--seeds <folders>',
    'folders with chain.json, commas between / 含 chain.json 的文件夹，逗号分隔',
    process.env['SEEDS'] || DEFAULT_SEEDS,
  )
  .parse();
const options = program.opts<{ check?: boolean; preview?: boolean; yes?: boolean; prefer?: string; seeds: string }>();

await command(async () => {
  const folders = options.seeds
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => resolve(toSeedFolder(name)));
  for (const folder of folders) await check(folder);
  if (!options.check) await write(folders);
});

async function check(folder: string): Promise<void> {
  const content = await parseSeedFolder(folder);
  say(toCounts(content, toShown(folder)));
  say(toEvidenceCounts(content));
  if (content.passedOver.length > 0) say(toPassedOver(content.passedOver));
}

/** A folder of the product or below the one where the command was given by its short name. */
function toShown(folder: string): string {
  const short = relative(process.cwd(), folder);
  return short.startsWith('..') ? folder : short;
}

/** Opens the graph only when something is to be written: a check needs no engine. */
async function write(folders: readonly string[]): Promise<void> {
  const { openTarget } = await import('../server/start/open-target.ts');
  const target = await openTarget(process.env, say, showProgress);
  try {
    for (const folder of folders) {
      const request = { folder, prefer: options.prefer ?? null };
      const { lines, refusal, isSame, removed, revision } = await target.preview(request);
      lines.forEach(say);
      if (refusal) throw new InvalidInput(refusal);
      if (isSame || options.preview) continue;
      if (removed > 0 && !options.yes) await mustAgree(removed);
      const result = await target.load({ ...request, revision });
      say({
        zh: `修订 ${result.revision}：新增 ${result.added}，更改 ${result.changed}，删除 ${result.removed}。`,
        en: `Revision ${result.revision}: ${result.added} added, ${result.changed} changed, ${result.removed} removed.`,
      });
    }
  } catch (error) {
    // What went wrong first is told, not what follows from it.
    await target.close().catch(() => undefined);
    throw error;
  }
  await target.close();
}

/** Facts that go are asked about; a script says --yes. */
async function mustAgree(removed: number): Promise<void> {
  const question = { zh: `要删除 ${removed} 条事实，继续吗？`, en: `${removed} facts will be removed. Go on?` };
  if (process.stdout.isTTY && (await ask(question))) return;
  throw new InvalidInput({
    zh: `会删除 ${removed} 条事实，所以没有写入任何内容；确认无误请加 --yes。`,
    en: `${removed} facts would be removed, so nothing was written; add --yes if that is right.`,
  });
}

function showProgress(done: number, total: number, what: Sentence): void {
  const line = `${done}/${total} ${inWords(what)}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
  else console.log(line);
}

function toCounts({ facts, records }: SeedContent, folder: string): Sentence {
  const flows = facts.processes.reduce((n, p) => n + 1 + p.inputs.length + p.byproducts.length, 0);
  const publications = facts.sources.filter((source) => source.citation).length;
  return {
    zh:
      `${folder} 没有问题：产品 ${facts.products.length}、工艺 ${facts.processes.length}（投入产出 ${flows} 行）、地区 ${facts.regions.length}、企业与机构 ${facts.enterprises.length}、生产 ${facts.productions.length}、需求 ${facts.needs.length}、` +
      `供应与合作 ${facts.relations.length}、核实没有 ${facts.absences.length}、来源 ${publications}（另有 ${facts.sources.length - publications} 条不是出版物）；` +
      `项目 ${records.projects.length}、协议 ${records.agreements.length}、事件 ${records.events.length}、人物 ${records.people.length}、数据主张 ${records.claims.length}、来源段落 ${records.passages.length}。`,
    en:
      `${folder} is fine: ${facts.products.length} products, ${facts.processes.length} processes (${flows} flows), ${facts.regions.length} regions, ${facts.enterprises.length} enterprises and agencies, ${facts.productions.length} productions, ` +
      `${facts.needs.length} needs, ${facts.relations.length} relations, ${facts.absences.length} verified absences, ${publications} sources (and ${facts.sources.length - publications} that are no publication); ` +
      `${records.projects.length} projects, ${records.agreements.length} agreements, ${records.events.length} events, ${records.people.length} people, ${records.claims.length} claims, ${records.passages.length} passages.`,
  };
}

/** What lies beside the tables and was not read. */
function toPassedOver(names: readonly string[]): Sentence {
  return {
    zh: `没有读（不是 CSV）：${names.map(toShort).join('、')}。`,
    en: `Not read (no CSV): ${names.map(toShort).join(', ')}.`,
  };
}

/** Which statements have no source, and how many rest on no publication. */
function toEvidenceCounts(content: SeedContent): Sentence {
  const { statements, withoutSource, withoutPublication } = countEvidence(content);
  const list = withoutSource.join(', ');
  return {
    zh: `陈述共 ${statements} 条：没有来源的 ${withoutSource.length} 条${list && `（${list}）`}；只凭口径、工程判断、常识或推断的 ${withoutPublication} 条，另计。`,
    en: `${statements} statements: ${withoutSource.length} without a source${list && ` (${list})`}; ${withoutPublication} rest on definitions, engineering judgement, common knowledge or estimates alone and are counted apart.`,
  };
}
