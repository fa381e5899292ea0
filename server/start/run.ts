import type { Server } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { createChainKeeper } from '../chain/chain-keeper.ts';
import { readConfig, toHelp, type Config } from '../config.ts';
import { GraphUnavailable, IntendedError, InvalidInput, type Sentence } from '../errors.ts';
import { withoutLogin } from '../graph/knock.ts';
import { openGraph } from '../graph/open-graph.ts';
import { createGraphStarter } from './graph-starter.ts';
import { inBoth } from './in-both.ts';
import { prepareGraph } from './prepare-graph.ts';

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

/** Config → HTTP → graph → schema → seeds when empty → ready; ends with one sentence when something cannot be mended. */
export async function run(outside: Outside): Promise<void> {
  try {
    if (outside.args.some((arg) => arg === '--help' || arg === '-h')) return outside.print(toHelp());
    if (outside.args.length > 0) throw unknownArgument(outside.args[0] as string);
    await serve(readConfig(outside.env), outside);
  } catch (error) {
    outside.printError(toLine(error));
    outside.exit(1);
  }
}

async function serve(config: Config, { print, printError, exit, onSignal }: Outside): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const place = toPlace(config);
  const graph = createGraphStarter({
    place,
    open: () => openGraph(config),
    prepare: (session, say) =>
      prepareGraph(session, config.seeds, (progress) => {
        say(progress);
        print(inBoth(progress));
      }),
    createKeeper: createChainKeeper,
    log,
    retryAfterMs: RETRY_AFTER_MS,
  });
  const app = await createApp({
    graph,
    textsFolder: join(config.dataDir, 'sources'),
    limits: config,
    readiness: () => graph.readiness(),
    clientFolder: CLIENT_FOLDER,
    log,
  });
  let isStopping = false;
  onSignal(() => {
    if (isStopping) return exit(1);
    isStopping = true;
    void app
      .stop()
      .then(() => graph.stop())
      .then(
        () => exit(0),
        (error: unknown) => {
          printError(toLine(error));
          exit(1);
        },
      );
  });
  const address = await listen(app.http, config);
  print(inBoth({ zh: '正在打开图数据库……', en: 'Opening the graph …' }));
  await graph.start().catch((error: unknown) => {
    throw config.neo4j && error instanceof GraphUnavailable ? atPlace(error, place) : error;
  });
  if (!isStopping) print(inBoth({ zh: `链图已就绪：${address}`, en: `Liantu is ready at ${address}` }));
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
  return error instanceof IntendedError ? inBoth(error.sentence) : String(error instanceof Error ? error.stack : error);
}

/** @throws InvalidInput where the port cannot be had */
function listen(server: Server, { port, host }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toListenError(error, host, port)));
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, Sentence> = {
    EADDRINUSE: {
      zh: `端口 ${port} 已被占用，请用 PORT 换一个端口，或先停掉占用它的程序。`,
      en: `Port ${port} is in use; please choose another one with PORT, or stop the program that uses it.`,
    },
    EACCES: {
      zh: `没有权限使用端口 ${port}，请用 PORT 换一个 1024 以上的端口。`,
      en: `Port ${port} may not be used; please choose one above 1024 with PORT.`,
    },
    EADDRNOTAVAIL: { zh: `本机没有地址 ${host}，请检查 HOST。`, en: `This machine has no address ${host}; please check HOST.` },
    ENOTFOUND: { zh: `找不到主机名 ${host}，请检查 HOST。`, en: `The host name ${host} cannot be found; please check HOST.` },
  };
  const sentence = reasons[error.code ?? ''];
  return sentence ? new InvalidInput(sentence, {}, { cause: error }) : error;
}

function unknownArgument(arg: string): InvalidInput {
  return new InvalidInput({
    zh: `不认识参数“${arg}”；可用的设置见 --help。`,
    en: `There is no argument "${arg}"; --help lists the settings.`,
  });
}
