/** `npm run neo4j`: a real local Neo4j to try the product with. Its data stays under DATA_DIR/neo4j; Ctrl+C stops it. */
import { resolve } from 'node:path';
import { NotAvailable } from './local/not-available.ts';
import { startNeo4j } from './local/start-neo4j.ts';

const HELP = `npm run neo4j

在本机启动一个真的 Neo4j，数据放在 DATA_DIR/neo4j（默认 ./data/neo4j），打印地址和密码，Ctrl+C 停止。不带参数。
Starts a real local Neo4j whose data stays under DATA_DIR/neo4j (./data/neo4j by default), prints address and password, stops on Ctrl+C. It takes no arguments.`;

const [argument] = process.argv.slice(2);
if (argument !== undefined) {
  const asksForHelp = argument === '--help' || argument === '-h';
  (asksForHelp ? console.log : console.error)(
    asksForHelp ? HELP : `不认识参数 ${argument}。/ The argument ${argument} is not known.\n\n${HELP}`,
  );
  process.exit(asksForHelp ? 0 : 1);
}

try {
  const server = await startNeo4j({ home: resolve(process.env['DATA_DIR'] || './data', 'neo4j'), port: 7687 });
  console.log(
    `Neo4j 已启动 / Neo4j runs:\n  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start\nCtrl+C 停止 / stops it.`,
  );
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    void server.stop();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await server.ended;
  if (!isStopping) throw new NotAvailable('Neo4j 意外停止，原因见其 logs 文件夹。/ Neo4j stopped by itself; its logs folder says why.');
} catch (error) {
  if (!(error instanceof NotAvailable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
