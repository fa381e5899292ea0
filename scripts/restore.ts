/** `npm run restore FILE`: a backup in the place of what is there. Exit code 0: done, 1: it is not whole, or not to be done, 2: not confirmed. */
import { Command } from 'commander';
import { readConfig } from '../server/config.ts';
import { restore } from '../server/start/restore.ts';
import { ask, command, say, toPath } from './speak.ts';

const program = new Command('npm run restore --')
  .description('Puts a backup in the place of what the graph holds / 用备份替换图谱中的全部内容')
  .argument('<file>', 'the backup / 备份文件')
  .option('--without-accounts', 'leave the accounts that are there as they are / 保留现有的账号，不恢复备份里的')
  .option('--yes', 'replace what is there without asking / 不询问，直接替换')
  .parse();
const { yes = false, withoutAccounts = false } = program.opts<{ yes?: boolean; withoutAccounts?: boolean }>();

await command(async () => {
  const config = readConfig(process.env);
  const where = config.neo4j ? 'NEO4J_URI' : config.dataDir;
  const head = await restore(
    config,
    toPath(program.args[0]!),
    async ({ revision }) =>
      yes ||
      ask({
        zh: `${where} 已有内容（修订 ${revision ?? 0}），要用备份替换它吗？`,
        en: `${where} already holds something (revision ${revision ?? 0}). Replace it with the backup?`,
      }),
    say,
    { withAccounts: !withoutAccounts },
  );
  if (head === null) {
    say({
      zh: `没有恢复：${where} 已有内容。先用 npm run backup 保存它，再加 --yes 运行。`,
      en: `Nothing was restored: ${where} already holds something. Keep it with npm run backup first, then add --yes.`,
    });
    process.exitCode = 2;
    return;
  }
  say({ zh: `已恢复到修订 ${head.revision}，并已核对。`, en: `Restored to revision ${head.revision}, and checked.` });
});
