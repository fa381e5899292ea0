/** `npm run verify`: holds hashes, counts and the graph against the journal, a line for each. Exit code 0: all is well, 1: something is not. */
import { Command } from 'commander';
import { readConfig } from '../server/config.ts';
import { InvalidInput } from '../server/errors.ts';
import { hasGraphFile, setAside } from '../server/graph/embedded-file.ts';
import { openEmbedded } from '../server/graph/embedded.ts';
import { NotReadable } from '../server/graph/embedded-errors.ts';
import { cutJournal } from '../server/journal/cut-journal.ts';
import { noteOtherJournal } from '../server/start/beside.ts';
import { toGraphFolder, toJournalFolder } from '../server/start/open-store.ts';
import { verifyStore } from '../server/start/verify.ts';
import { command, inWords, say } from './speak.ts';

const program = new Command('npm run verify --')
  .description('Checks the journal and the graph against each other / 核对日志与图谱')
  .option('--accept-until <revision>', 'give up everything after that revision / 放弃该修订之后的全部内容')
  .parse();
const { acceptUntil } = program.opts<{ acceptUntil?: string }>();

await command(async () => {
  const config = readConfig(process.env);
  if (acceptUntil !== undefined) return accept(config.dataDir, acceptUntil, config.neo4j !== null);
  for await (const { isFine, said } of verifyStore(config)) {
    console.log(`${isFine ? '✓' : '✗'} ${inWords(said)}`);
    if (!isFine) process.exitCode = 1;
  }
});

async function accept(dataDir: string, given: string, isNeo4j: boolean): Promise<void> {
  const revision = Number(given);
  if (isNeo4j || !Number.isSafeInteger(revision) || revision < 1)
    throw new InvalidInput({
      zh: '--accept-until 只用于内嵌图库的日志，后跟一个修订号，如 12；Neo4j 请用 npm run restore 恢复备份。',
      en: '--accept-until is for the journal of the embedded graph and takes the number of a revision, such as 12; for Neo4j restore a backup with npm run restore.',
    });
  const folder = toGraphFolder(dataDir);
  // Nobody may use it meanwhile.
  if (hasGraphFile(folder))
    await openEmbedded(folder).then(
      (session) => session.close(),
      (error: unknown) => {
        if (!(error instanceof NotReadable)) throw error;
      },
    );
  const { place } = await cutJournal(toJournalFolder(dataDir), revision, new Date());
  if (hasGraphFile(folder)) await setAside(folder, new Date());
  await noteOtherJournal({ dataDir, session: null }, { by: 'npm run verify', subject: `--accept-until ${revision}` });
  say({
    zh: `日志到修订 ${revision} 为止；原来的日志在 ${place}。下次启动时由它重建图库。`,
    en: `The journal ends with revision ${revision} now; the old one is ${place}. The next start makes the graph from it.`,
  });
}
