import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit, AuditLine } from '../access/audit.ts';
import { AccessDamaged } from '../access/damage.ts';
import { createApp } from '../app.ts';
import { createChainKeeper } from '../chain/chain-keeper.ts';
import { createSnapshotShelf, type SnapshotShelf } from '../chain/shelf/snapshot-shelf.ts';
import { serveControl, type Control } from '../control/serve-control.ts';
import { readConfig, toHelp, type Config } from '../config.ts';
import { createDatasetList } from '../datasets/list-datasets.ts';
import { createImportDesk, type Asker, type ImportDesk, type ImportDeskDeps } from '../import/desk/import-desk.ts';
import { GraphUnavailable, IntendedError, InvalidInput, type Sentence } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Log } from '../graphql/context/log.ts';
import { withoutLogin } from '../graph/knock.ts';
import { RATES } from '../http/traffic.ts';
import { toTextsFolder } from './beside.ts';
import { createAccessOf } from './create-access.ts';
import { createLog } from './create-log.ts';
import { checkAccounts, findExposure, OPEN_TO_ALL, SIGN_IN_NEEDED, toReachable } from './exposure.ts';
import { createGraphStarter, type GraphStarter } from './graph-starter.ts';
import { inBoth } from './in-both.ts';
import { listen } from './listen.ts';
import { openStore } from './open-store.ts';
import { prepareGraph, type SeedFolders } from './prepare-graph.ts';
import { watchSeeds } from './watch-seeds.ts';
import { watchOutside } from './watch-outside.ts';

/** Everything outside that a run touches; a test gives its own. */
export interface Outside {
  env: Readonly<Record<string, string | undefined>>;
  args: readonly string[];
  print(line: string): void;
  printError(line: string): void;
  exit(code: number): void;
  onSignal(stop: () => void): void;
}

const RETRY_AFTER_MS = 3000;
const CLIENT_FOLDER = 'dist/client';
/** The digest of all that the program was built from. */
const STAMP = 'dist/stamp';

/** Config → HTTP → graph → schema → seeds when empty → ready; ends with one sentence when something cannot be mended. */
export async function run(outside: Outside): Promise<void> {
  try {
    if (outside.args.some((arg) => arg === '--help' || arg === '-h')) return outside.print(toHelp());
    if (outside.args.length > 0) throw unknownArgument(outside.args[0] as string);
    await serve(readConfig(outside.env), outside);
  } catch (error) {
    endWith(outside)(error);
  }
}

async function serve(config: Config, outside: Outside): Promise<void> {
  const { print, exit, onSignal } = outside;
  const exposure = await findExposure(config);
  const log = createLog(config.logLevel);
  const trail = createTellers(() => access.audit);
  const seeds = toSeedFolders(config, trail.beforeLoad);
  const onFault = (error: unknown) => log.error({ err: error }, 'The facts of a folder could not be loaded.');
  const place = toPlace(config);
  let schema: number | undefined;
  const graph = createGraphStarter({
    place,
    async open(say) {
      const store = await openStore(config, tellBoth(say, print));
      schema = store.schema;
      return store.session;
    },
    prepare: (session, say) => prepareGraph(session, seeds, tellBoth(say, print), schema),
    createKeeper: (session) => createChainKeeper(session, toShelf(config)),
    log,
    retryAfterMs: RETRY_AFTER_MS,
  });
  const access = createAccessOf(config, exposure, () => graph.session(), log);
  // On a Neo4j that can be said only when it is open; until then nobody is let in.
  if (config.neo4j === null) checkAccounts(exposure, await access.isConfigured(), config);
  const imports = openDesk(config, graph, log, trail.beforeWrite);
  const app = await createApp({
    graph,
    access,
    imports,
    oidc:
      config.oidc && (await import('../access/oidc.ts')).createOidc(config.oidc, (err) => log.warn({ err }, 'The single sign-on failed.')),
    textsFolder: toTextsFolder(config.dataDir),
    historyFolder: join(config.dataDir, 'history'),
    limits: config,
    datasets: createDatasetList({ session: () => graph.session(), folders: config.seeds }),
    readiness: () => graph.readiness(),
    clientFolder: CLIENT_FOLDER,
    log,
    settings: { ...config, isOpen: exposure.isOpen, rates: RATES },
  });
  let isStopping = false;
  onSignal(() => {
    if (isStopping) return exit(1);
    isStopping = true;
    if (watch) clearInterval(watch);
    void app
      .stop()
      .then(() => control?.stop())
      .then(() => graph.stop())
      .then(() => exit(0), endWith(outside));
  });
  let control: Control | void;
  let watch: NodeJS.Timeout | null = null;
  const port = await listen(app.http, exposure.address, config);
  print(inBoth({ zh: '正在打开图数据库……', en: 'Opening the graph …' }));
  await graph.start().catch((error: unknown) => {
    throw config.neo4j && error instanceof GraphUnavailable ? atPlace(error, place) : error;
  });
  const isConfigured = await access.isConfigured();
  checkAccounts(exposure, isConfigured, config);
  if (isConfigured) print(inBoth(SIGN_IN_NEEDED));
  else if (exposure.isOpen) print(inBoth(OPEN_TO_ALL));
  // Only one program can have the embedded graph open, so others ask this one.
  if (config.neo4j === null && !isStopping)
    control = await serveControl({ dataDir: config.dataDir, session: () => graph.session(), onFault, onLoaded: trail.onLoaded }).catch(
      onFault,
    );
  if (config.watchSeeds && !isStopping) watch = watchSeeds(graph, seeds, (line) => print(inBoth(line)), onFault);
  if (config.neo4j !== null && !isStopping) watchAndLog(graph.session(), log);
  const addresses = toReachable(exposure, port);
  if (!isStopping) print(inBoth({ zh: `链图已就绪：${addresses.join('、')}`, en: `Liantu is ready at ${addresses.join(', ')}` }));
}

/** Only beside the embedded graph, which nobody changes past its journal, and for a program that was built: it can be told from others. */
function toShelf({ neo4j, dataDir }: Config): SnapshotShelf | null {
  if (neo4j !== null) return null;
  try {
    return createSnapshotShelf({ folder: join(dataDir, 'snapshot'), program: readFileSync(STAMP, 'utf8') });
  } catch {
    return null;
  }
}

function watchAndLog(session: GraphSession, log: Log): void {
  watchOutside(
    session,
    (line) => log.warn({ graph: 'outside' }, inBoth(line)),
    (err) => log.error({ err }, 'The look for changes past the product broke; it is tried again.'),
  );
}

/** Where tables are handed in. @param beforeWrite tells the trail of what is about to be written */
function openDesk({ dataDir }: Config, graph: GraphStarter, log: Log, beforeWrite: NonNullable<ImportDeskDeps['beforeWrite']>): ImportDesk {
  return createImportDesk({
    folder: join(dataDir, 'uploads'),
    current: () => graph.current(),
    session: () => graph.session(),
    beforeWrite,
    onFault: (error) => log.error({ err: error }, 'Reading what was handed in broke.'),
  });
}

const toSeedFolders = ({ seeds, areSeedsNamed, watchSeeds: isWatched }: Config, beforeLoad: SeedFolders['beforeLoad']): SeedFolders => ({
  folders: seeds,
  areNamed: areSeedsNamed,
  isWatched,
  beforeLoad,
});

/** Ends in one sentence that says what went wrong. */
const endWith =
  ({ printError, exit }: Outside) =>
  (error: unknown): void => {
    printError(toLine(error));
    exit(1);
  };

/** Who tells the audit trail of facts that come in by another way than the forms. */
function createTellers(audit: () => Audit) {
  const toLine = (by: string, subject: string, address: string | null) =>
    ({ by, action: 'WRITE', subject, address, outcome: 'OK' }) as const satisfies AuditLine;
  return {
    onLoaded: (subject: string) => audit().note(toLine('npm run seed', subject, '127.0.0.1')),
    beforeLoad: (subject: string) => audit().append(toLine('graph-seeds', subject, null)),
    beforeWrite: (subject: string, { by, address }: Asker) => audit().append(toLine(by, subject, address ?? null)),
  };
}

/** Whoever asks, and the terminal. */
function tellBoth(say: (news: Sentence) => void, print: Outside['print']): (news: Sentence) => void {
  return (news) => {
    say(news);
    print(inBoth(news));
  };
}

/** Where the graph is, as it may be printed. */
function toPlace({ neo4j, dataDir }: Config): string {
  if (neo4j === null) return dataDir;
  return withoutLogin(neo4j.uri) + (neo4j.database === undefined ? '' : `, NEO4J_DATABASE=${neo4j.database}`);
}

/** Only the terminal is told where the graph is; whoever asks over the network is not. */
function atPlace({ sentence: { zh, en }, cause }: GraphUnavailable, place: string): GraphUnavailable {
  return new GraphUnavailable({ zh: `${zh}（${place}）`, en: `${en} (${place})` }, { cause });
}

/** One sentence for what is meant for people; a fault of ours with its trace. */
function toLine(error: unknown): string {
  if (error instanceof AccessDamaged) return inBoth(error.place);
  return error instanceof IntendedError ? inBoth(error.sentence) : String(error instanceof Error ? error.stack : error);
}

function unknownArgument(arg: string): InvalidInput {
  return new InvalidInput({
    zh: `不认识参数“${arg}”；可用的设置见 --help。`,
    en: `There is no argument "${arg}"; --help lists the settings.`,
  });
}
