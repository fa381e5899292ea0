/** `npm run backup FILE`: the whole journal in one file. Exit code 0: done, 1: it is damaged, or there is none. */
import { Command } from 'commander';
import { readConfig } from '../server/config.ts';
import { backUp } from '../server/start/backup.ts';
import { command, say, toPath } from './speak.ts';

const program = new Command('npm run backup --')
  .description('Writes every revision of the graph into one file / 把图谱的全部修订写入一个备份文件')
  .argument('<file>', 'where it goes / 备份文件')
  .option('--without-accounts', 'leave accounts, tokens and the audit trail out / 不含账号、令牌和审计记录')
  .parse();
const { withoutAccounts } = program.opts<{ withoutAccounts?: boolean }>();

await command(async () => {
  const path = toPath(program.args[0]!);
  const { revision, number } = await backUp(readConfig(process.env), path, say, withoutAccounts !== true);
  say({
    zh: `已备份到 ${path}：修订 ${revision}，日志 ${number} 行。`,
    en: `Backed up to ${path}: revision ${revision}, ${number} lines of journal.`,
  });
});
