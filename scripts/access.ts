/** `npm run access -- init | reset | verify`: the first administrator, a forgotten password, the audit trail. Exit code 0: done. */
import { join } from 'node:path';
import { Command } from 'commander';
import { makeFirstAdministrator, mustHaveNone, resetPassword } from '../server/access/accounts.ts';
import type { Audit, AuditAction } from '../server/access/audit.ts';
import { findBreak } from '../server/access/audit-files.ts';
import type { AccessStore } from '../server/access/book.ts';
import { AccessDamaged } from '../server/access/damage.ts';
import { createFileAudit } from '../server/access/file-audit.ts';
import { createFileStore } from '../server/access/file-store.ts';
import { createGraphAudit, findBreakInGraph } from '../server/access/graph-audit.ts';
import { createGraphStore } from '../server/access/graph-store.ts';
import { checkName } from '../server/access/names.ts';
import { checkPassword } from '../server/access/passwords.ts';
import { readConfig, type Config } from '../server/config.ts';
import { InvalidInput, type Sentence } from '../server/errors.ts';
import { toAccessFolder } from '../server/start/create-access.ts';
import type { GraphSession } from '../server/graph/session.ts';
import { createPrompt, type Prompt } from './access-parts/prompt.ts';
import { command, inWords, say } from './speak.ts';

interface Place {
  store: AccessStore;
  audit: Audit;
  /** What is wrong with the trail; null where nothing is. */
  verify(): Promise<Sentence | null>;
  close(): Promise<void>;
}

const program = new Command('npm run access --').description(
  'Accounts: the first administrator, a forgotten password, the audit trail / 账号',
);
program
  .command('init')
  .description('makes the first administrator; the password is asked for, or read from standard input / 设立第一个管理员')
  .option('--name <name>', 'the name to sign in with / 登录名')
  .action((options: { name?: string }) => work((place, prompt) => init(place, prompt, options.name)));
program
  .command('reset <name>')
  .description('gives an account a new password and signs it out everywhere / 重设密码')
  .action((name: string) => work((place, prompt) => reset(place, prompt, name)));
program
  .command('verify')
  .description('checks the chain of the audit trail / 校验审计记录')
  .action(() => work(verify));
await program.parseAsync();

function work(task: (place: Place, prompt: Prompt) => Promise<void>): Promise<void> {
  return command(async () => {
    const prompt = createPrompt();
    let place: Place | null = null;
    try {
      place = await openPlace(readConfig(process.env));
      await task(place, prompt);
    } catch (error) {
      // Who runs the service may know the place; its callers may not.
      throw error instanceof AccessDamaged ? new InvalidInput(error.place, {}, { cause: error }) : error;
    } finally {
      prompt.close();
      await place?.close();
    }
  });
}

async function init({ store, audit }: Place, prompt: Prompt, given: string | undefined): Promise<void> {
  await mustHaveNone(store);
  const name = checkName(given ?? (await prompt.line(inWords({ zh: '管理员的登录名：', en: 'Name of the administrator: ' }))));
  const { name: made } = await makeFirstAdministrator(store, name, await askPassword(prompt, name));
  await audit.append(toLine('SET_USER', `${made} ADMIN`));
  say({
    zh: `已设立管理员“${made}”。从现在起人人须登录；其余账号在页面“资料 › 账号”中添加。`,
    en: `The administrator "${made}" is made. From now on everybody signs in; further accounts are made on the page Records › Accounts.`,
  });
}

async function reset({ store, audit }: Place, prompt: Prompt, name: string): Promise<void> {
  const password = await askPassword(prompt, name);
  await audit.append(toLine('RESET_PASSWORD', name));
  await resetPassword(store, name, password);
  say({ zh: `“${name}”的密码已重设，原来的登录全部作废。`, en: `The password of "${name}" is changed, and it is signed out everywhere.` });
}

async function verify(place: Place): Promise<void> {
  const wrong = await place.verify();
  if (wrong) throw new InvalidInput(wrong);
  say({ zh: '审计记录完好，逐条校验无误。', en: 'The audit trail is whole: every line fits the one before.' });
}

/** A person types it twice. */
async function askPassword(prompt: Prompt, name: string): Promise<string> {
  const password = await prompt.secret(inWords({ zh: '密码（不显示）：', en: 'Password (not shown): ' }));
  checkPassword(password, name);
  if (!prompt.isTerminal || password === (await prompt.secret(inWords({ zh: '再输一次：', en: 'Once more: ' })))) return password;
  throw new InvalidInput({ zh: '两次输入的密码不同，没有改动。', en: 'The two passwords differ; nothing was changed.' });
}

async function openPlace(config: Config): Promise<Place> {
  const log = (error: unknown): void => console.error(error);
  if (config.neo4j === null) {
    const folder = toAccessFolder(config);
    const store = createFileStore(folder);
    const verifyFiles = async (): Promise<Sentence | null> => {
      const broken = findBreak(join(folder, 'audit'));
      return broken && toBreak(broken.after, broken.file);
    };
    return { store, audit: createFileAudit(folder, log), verify: verifyFiles, close: async () => undefined };
  }
  const { openNeo4j } = await import('../server/graph/neo4j.ts');
  const session: GraphSession = await openNeo4j(config.neo4j);
  const store = createGraphStore(() => session);
  const verifyNodes = async (): Promise<Sentence | null> => {
    const broken = await findBreakInGraph(session);
    return broken && toBreak(broken.after, 'Neo4j');
  };
  return { store, audit: createGraphAudit(() => session, store, log), verify: verifyNodes, close: () => session.close() };
}

function toBreak(after: number, where: string): Sentence {
  return {
    zh: `审计记录在第 ${after} 条之后不完好（${where}）：有条目被改动、删去或损坏。`,
    en: `The audit trail is not whole after entry ${after} (${where}): an entry was changed, removed or damaged.`,
  };
}

function toLine(action: AuditAction, subject: string) {
  return { by: 'npm run access', action, subject, address: null, outcome: 'OK' as const };
}
