import { Neo4jError } from 'neo4j-driver';
import { GraphRefused, GraphUnavailable, type Sentence } from '../errors.ts';
import type { Knock } from './knock.ts';
import { NOT_IN_TIME } from './outage/with-deadline.ts';

/** Turns what the driver throws into one sentence for people; anything that is our own fault passes as it is. */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const refused = REFUSALS.find(([code]) => code.test(error.code));
  if (refused) return new GraphRefused(refused[1], { cause: error });
  const away = OUTAGES.find(([code]) => code.test(error.code));
  return away ? new GraphUnavailable(away[1], { cause: error }) : error;
}

/** Why nothing could be asked, from what answers at the address; null where Bolt is spoken there, so that the driver knows better. */
export function toKnockError(found: Knock, cause: unknown): GraphUnavailable | null {
  if (found === 'bolt') return null;
  const refusal = WRONG_ADDRESS[found];
  return refusal ? new GraphRefused(refusal, { cause }) : new GraphUnavailable(NOT_THERE[found] ?? DOWN, { cause });
}

const DOWN: Sentence = {
  zh: '连不上图数据库：请检查它是否在运行、NEO4J_URI 是否正确。',
  en: 'The graph database cannot be reached: check that it runs and that NEO4J_URI is right.',
};
const BROKEN: Sentence = {
  zh: '图数据库内部出错（例如磁盘已满或内存不足），原因见它自己的日志。',
  en: 'The graph database failed inside (a full disk or too little memory, for example); its own log says why.',
};

const NO_DATABASE: Sentence = {
  zh: 'Neo4j 上没有这个数据库：请检查 NEO4J_DATABASE。',
  en: 'There is no such database on the Neo4j server: check NEO4J_DATABASE.',
};
/** For the one database that Neo4j keeps for itself. */
export const SYSTEM_DATABASE: Sentence = {
  zh: 'NEO4J_DATABASE 指定的 system 是 Neo4j 管理自身用的，不能存图：请改成另一个数据库，例如 neo4j，或不填。',
  en: 'NEO4J_DATABASE names system, which Neo4j keeps for itself and which holds no graph: name another one, for example neo4j, or leave it out.',
};

/** What trying again does not mend, by the server's code. */
const REFUSALS: readonly (readonly [RegExp, Sentence])[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|TokenExpired)/,
    { zh: 'Neo4j 拒绝了登录：请检查 NEO4J_USER 和 NEO4J_PASSWORD。', en: 'Neo4j refused the login: check NEO4J_USER and NEO4J_PASSWORD.' },
  ],
  [
    /AuthenticationRateLimit/,
    {
      zh: 'Neo4j 因多次登录失败暂时拒绝登录：请改正 NEO4J_PASSWORD，稍等几秒再试。',
      en: 'Neo4j refuses logins for a while after several failures: correct NEO4J_PASSWORD and try again in some seconds.',
    },
  ],
  [
    /Security\.Forbidden/,
    {
      zh: 'Neo4j 的这个用户没有读写这个数据库的权限：请检查 NEO4J_USER 的角色。',
      en: 'This user of Neo4j may not read or write this database: check the roles of NEO4J_USER.',
    },
  ],
  [
    /MemoryPoolOutOfMemory/,
    {
      zh: 'Neo4j 给事务的内存不够：请调高 server.memory.heap.max_size 或 db.memory.transaction.max（以及 dbms.memory.transaction.total.max）后再试。',
      en: 'Neo4j has too little memory for the transaction: raise server.memory.heap.max_size or db.memory.transaction.max (and dbms.memory.transaction.total.max) and try again.',
    },
  ],
  [/DatabaseNotFound|InvalidDatabaseName/, NO_DATABASE],
  [
    /ReadOnly(Access)?Db|ForbiddenOnReadOnlyDatabase|WriteOnReadOnly/,
    {
      zh: 'Neo4j 的这个数据库是只读的，而图还要写入（建立结构或装载数据）：请让它可写，或用 NEO4J_DATABASE 换一个。',
      en: 'This database of the Neo4j is read-only, and the graph must be written (its schema or its data): make it writable or name another one with NEO4J_DATABASE.',
    },
  ],
];

/** What may pass, by the server's code. 'N/A' is what a server that never answers gives. */
const OUTAGES: readonly (readonly [RegExp, Sentence])[] = [
  [/TransactionTimedOut|Transaction\.Terminated/, NOT_IN_TIME],
  [/OutOfMemory|StackOverFlow|^Neo\.DatabaseError\./, BROKEN],
  [/^N\/A$|ServiceUnavailable|SessionExpired|TransientError|DatabaseUnavailable|NotALeader/, DOWN],
];

const WRONG_ADDRESS: Partial<Record<Knock, Sentence>> = {
  http: {
    zh: 'NEO4J_URI 指向的是一个 HTTP 端口：请改成 Bolt 端口，Neo4j 通常是 7687（7474 是它的网页）。',
    en: 'NEO4J_URI leads to an HTTP port: give the Bolt port, which is 7687 as a rule (7474 is the one of its pages).',
  },
  'not-tls': {
    zh: 'NEO4J_URI 要求加密（+s 或 +ssc），而这台 Neo4j 的端口没有开启 TLS：请去掉 +s 或 +ssc，或在 Neo4j 上开启 TLS。',
    en: 'NEO4J_URI asks for TLS (+s or +ssc), and this Neo4j does not speak it there: leave out +s or +ssc, or switch TLS on at the Neo4j.',
  },
  'needs-tls': {
    zh: '这台 Neo4j 只接受加密连接：请在 NEO4J_URI 中用 bolt+s:// 或 neo4j+s://（证书是自签的用 +ssc）。',
    en: 'This Neo4j takes encrypted connections only: use bolt+s:// or neo4j+s:// in NEO4J_URI (+ssc for a self-signed certificate).',
  },
  untrusted: {
    zh: 'Neo4j 的证书不可信（自签、名称不符或已过期）：自签证书请在 NEO4J_URI 中用 +ssc 代替 +s，否则请更换证书。',
    en: 'The certificate of the Neo4j is not trusted (self-signed, of another name, or out of date): for a self-signed one use +ssc instead of +s in NEO4J_URI, otherwise renew it.',
  },
};

const NOT_THERE: Partial<Record<Knock, Sentence>> = {
  'unknown-host': {
    zh: '找不到 NEO4J_URI 中的主机名：请检查它和本机的域名解析。',
    en: 'The host name in NEO4J_URI cannot be found: check it, and the name service of this machine.',
  },
  silent: {
    zh: '图数据库的端口能连上，但没有应答：请检查它是否卡住、NEO4J_URI 是否是 Bolt 端口。',
    en: 'The port of the graph database takes the call and does not answer: check whether it hangs, and that NEO4J_URI names the Bolt port.',
  },
};
