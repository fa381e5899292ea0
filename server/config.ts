import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import type { OidcSettings } from './access/oidc.ts';
import { ROLES, type Role } from './access/roles.ts';
import { InvalidInput } from './errors.ts';

/** Everything that the environment decides, checked once at the start. */
export interface Config {
  /** 0 lets the system choose a free port. */
  port: number;
  host: string;
  /** Further names that the service answers to: `name`, `name:port`, `*.domain`; lower case, as they stand in a Host header. */
  allowedHosts: readonly string[];
  /** Whether everybody who reaches the service may read it without a login. */
  allowAnonymousNetwork: boolean;
  /** Addresses and CIDR ranges of the proxies whose X-Forwarded-* are believed. */
  trustedProxies: readonly string[];
  /** Single sign-on by OpenID Connect; null where none is set. */
  oidc: OidcSettings | null;
  /** Null: only this machine may read /metrics. */
  metricsToken: string | null;
  dataDir: string;
  /** The folders of seeds that an empty graph is filled from. */
  seeds: readonly string[];
  /** Whether SEEDS names them, and is not left as it is. */
  areSeedsNamed: boolean;
  /** Whether changed files of a loaded dataset are loaded without a question. */
  watchSeeds: boolean;
  /** Whether an administrator signs what an editor writes. */
  signOff: boolean;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Threads that answer; null: as many as there are cores, at least 2 and at most 4. */
  threads: number | null;
  /** Megabytes that the objects of one thread may take. */
  threadMegabytes: number;
  /** Seconds that one request may work. */
  workSeconds: number;
  /** Requests that may wait for a thread. */
  queue: number;
  /** Megabytes that all threads together may keep of what they have computed. */
  cacheMegabytes: number;
  /** Null: the embedded engine under `dataDir`. */
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | null;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** What ALLOW_ANONYMOUS_NETWORK must say: longer than a yes, so that nobody sets it without reading what it does. */
export const ANONYMOUS_YES = 'yes-read-only';
const HOST_RULE = /^((\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(:\d{1,5})?$/;
const OIDC_ROLES_RULE = new RegExp(`^\\s*[^=,]+=(${ROLES.join('|')})(\\s*,\\s*[^=,]+=(${ROLES.join('|')}))*\\s*$`);
const NEO4J_ADDRESS = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/;

interface Setting {
  name: string;
  byDefault: string | null;
  zh: string;
  en: string;
}

/** The settings as `--help` lists them. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', byDefault: '4000', zh: '服务端口', en: 'port to listen on' },
  { name: 'HOST', byDefault: '127.0.0.1', zh: '监听地址', en: 'address to listen on' },
  {
    name: 'ALLOWED_HOSTS',
    byDefault: null,
    zh: '除本机名与监听地址外，还以哪些域名应答，逗号分隔，可带端口，可用 *.域名',
    en: 'further host names that are answered beside those of this machine; commas between, with or without a port, *.domain',
  },
  {
    name: 'ALLOW_ANONYMOUS_NETWORK',
    byDefault: null,
    zh: `填 ${ANONYMOUS_YES} 才可监听本机以外的地址：人人可读，无须登录`,
    en: `${ANONYMOUS_YES} lets HOST be an address of the network: everybody there may read, without a login`,
  },
  {
    name: 'TRUSTED_PROXIES',
    byDefault: null,
    zh: '反向代理的地址或网段，逗号分隔；只采信它们的 X-Forwarded-*',
    en: 'addresses or CIDR ranges of the reverse proxies whose X-Forwarded-* is believed; commas between',
  },
  {
    name: 'METRICS_TOKEN',
    byDefault: null,
    zh: '读取 /metrics 的口令（Bearer），不填则只有本机可读',
    en: 'bearer token for /metrics; without it only this machine may read them',
  },
  {
    name: 'OIDC_ISSUER',
    byDefault: null,
    zh: '单位统一登录（OpenID Connect）的地址，不填则只用本系统的账号',
    en: 'address of a provider of single sign-on (OpenID Connect); without it there are only accounts of this service',
  },
  { name: 'OIDC_CLIENT_ID', byDefault: null, zh: '在统一登录处登记的客户端编号', en: 'id of this service at the provider' },
  { name: 'OIDC_CLIENT_SECRET', byDefault: null, zh: '客户端密钥，公共客户端不填', en: 'its secret there; none for a public client' },
  { name: 'OIDC_ROLE_CLAIM', byDefault: 'roles', zh: '哪一项声明写明角色', en: 'the claim that says what somebody is' },
  {
    name: 'OIDC_ROLES',
    byDefault: null,
    zh: '声明中的值对应的角色，例如 bureau=VIEWER,leaders=ADMIN；* 指所有人',
    en: 'which role its values give, as bureau=VIEWER,leaders=ADMIN; * is everybody',
  },
  { name: 'DATA_DIR', byDefault: './data', zh: '内嵌图数据库的文件夹', en: 'folder of the embedded graph' },
  {
    name: 'NEO4J_URI',
    byDefault: null,
    zh: 'Neo4j 地址，不填则用内嵌图数据库',
    en: 'address of a Neo4j; without it the embedded graph is used',
  },
  { name: 'NEO4J_USER', byDefault: 'neo4j', zh: 'Neo4j 用户名', en: 'user of the Neo4j' },
  { name: 'NEO4J_PASSWORD', byDefault: null, zh: 'Neo4j 密码', en: 'password of the Neo4j' },
  {
    name: 'NEO4J_DATABASE',
    byDefault: null,
    zh: 'Neo4j 数据库名，不填则用服务器默认的',
    en: 'database of the Neo4j; without it the default one of the server',
  },
  {
    name: 'SEEDS',
    byDefault: 'graph-seeds/nickel-copper-cobalt',
    zh: '从哪些文件夹装入数据，逗号分隔；每个文件夹是一个数据集，不写路径则在 graph-seeds 里找',
    en: 'folders that the graph is filled from, commas between; each is a dataset, looked for in graph-seeds where it is no path',
  },
  {
    name: 'SEEDS_WATCH',
    byDefault: null,
    zh: '填 1，则已装入的数据集的文件一改就自动装入',
    en: '1 loads the files of a loaded dataset whenever they change',
  },
  {
    name: 'SIGN_OFF',
    byDefault: null,
    zh: '填 1，则编辑者写入的内容先成为草稿，由管理员签发后才生效',
    en: '1 makes what an EDITOR writes a draft, which counts once an ADMIN has signed it',
  },
  {
    name: 'THREADS',
    byDefault: null,
    zh: '计算答案的线程数，不填则按处理器核数取 2 到 4',
    en: 'threads that compute answers; without it by the cores of the machine, 2 to 4',
  },
  { name: 'THREAD_MB', byDefault: '512', zh: '每个线程的内存上限（MB）', en: 'megabytes that one thread may take' },
  { name: 'WORK_SECONDS', byDefault: '5', zh: '一个请求最多计算的秒数', en: 'seconds that one request may be computed' },
  {
    name: 'CACHE_MB',
    byDefault: '256',
    zh: '各线程合计可保留的计算结果（MB）',
    en: 'megabytes of computed answers that all threads together may keep',
  },
  {
    name: 'QUEUE',
    byDefault: '64',
    zh: '最多等候的请求数，再多则等候最多的一方得到 503',
    en: 'requests that may wait; above that whoever has most of them is answered 503',
  },
  { name: 'LOG_LEVEL', byDefault: 'info', zh: `日志级别：${LOG_LEVELS.join('、')}`, en: `how much is logged: ${LOG_LEVELS.join(', ')}` },
];

/** The least and the most of settings that are numbers. */
const BOUNDS = {
  THREADS: [1, 64],
  THREAD_MB: [64, 65_536],
  WORK_SECONDS: [1, 600],
  QUEUE: [0, 10_000],
  CACHE_MB: [0, 65_536],
} as const;

/** A whole number within bounds, as text. */
const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

const list = (isRight: (item: string) => boolean) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(/[,，\s]+/)
        .filter((item) => item !== '')
        .map((item) => item.toLowerCase()),
    )
    .refine((items) => items.every(isRight));

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/)
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1')),
  ALLOWED_HOSTS: list((rule) => HOST_RULE.test(toAsciiRule(rule))).transform((rules) => rules.map(toAsciiRule)),
  ALLOW_ANONYMOUS_NETWORK: z.literal(ANONYMOUS_YES).optional(),
  TRUSTED_PROXIES: list(isAddressRange),
  OIDC_ISSUER: z.string().refine(isProvider).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string(),
  OIDC_ROLES: z.string().regex(OIDC_ROLES_RULE).optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/)
    .optional(),
  DATA_DIR: z.string(),
  NEO4J_URI: z.string().regex(NEO4J_ADDRESS).optional(),
  NEO4J_USER: z.string(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]*$/)
    .optional(),
  SEEDS: z
    .string()
    .transform((text) =>
      text
        .split(/[,，]/)
        .map((folder) => folder.trim())
        .filter((folder) => folder !== ''),
    )
    .refine((folders) => folders.length > 0),
  SEEDS_WATCH: z.enum(['0', '1']).optional(),
  SIGN_OFF: z.enum(['0', '1']).optional(),
  THREADS: count(...BOUNDS.THREADS).optional(),
  THREAD_MB: count(...BOUNDS.THREAD_MB),
  WORK_SECONDS: count(...BOUNDS.WORK_SECONDS),
  QUEUE: count(...BOUNDS.QUEUE),
  CACHE_MB: count(...BOUNDS.CACHE_MB),
  LOG_LEVEL: z.enum(LOG_LEVELS),
});

const RULES: Readonly<Record<string, { zh: string; en: string }>> = {
  ...Object.fromEntries(Object.entries(BOUNDS).map(([name, bounds]) => [name, toRange(bounds)])),
  PORT: { zh: '须是 0 到 65535 的整数', en: 'must be a whole number from 0 to 65535' },
  HOST: { zh: '须是一个地址或主机名，例如 127.0.0.1', en: 'must be an address or a host name, for example 127.0.0.1' },
  ALLOWED_HOSTS: {
    zh: '须是用逗号隔开的域名，可带端口，例如 liantu.example,*.gov.example:8443',
    en: 'must be host names with commas between, with or without a port, for example liantu.example,*.gov.example:8443',
  },
  ALLOW_ANONYMOUS_NETWORK: {
    zh: `只能是 ${ANONYMOUS_YES} 或不填`,
    en: `must be ${ANONYMOUS_YES} or not be set`,
  },
  TRUSTED_PROXIES: {
    zh: '须是用逗号隔开的地址或网段，例如 127.0.0.1,10.0.0.0/8',
    en: 'must be addresses or CIDR ranges with commas between, for example 127.0.0.1,10.0.0.0/8',
  },
  OIDC_ISSUER: {
    zh: '须是 https:// 的地址（只有本机可用 http://），例如 https://sso.example.gov.cn/realms/main',
    en: 'must be an address with https:// (http:// on this machine only), for example https://sso.example.gov.cn/realms/main',
  },
  OIDC_ROLES: {
    zh: `须是“声明的值=角色”，逗号分隔，角色是 ${ROLES.join('、')} 之一，例如 bureau=VIEWER,leaders=ADMIN`,
    en: `must be value=ROLE with commas between, each role one of ${ROLES.join(', ')}, for example bureau=VIEWER,leaders=ADMIN`,
  },
  METRICS_TOKEN: {
    zh: '须至少 16 个字符，不含空格与中文',
    en: 'must have at least 16 characters, ASCII without spaces',
  },
  NEO4J_URI: {
    zh: '须以 bolt://、neo4j:// 或其加密形式（bolt+s、neo4j+s、bolt+ssc、neo4j+ssc）开头，例如 bolt://127.0.0.1:7687',
    en: 'must start with bolt:// or neo4j:// or their encrypted forms (bolt+s, neo4j+s, bolt+ssc, neo4j+ssc), for example bolt://127.0.0.1:7687',
  },
  SEEDS: {
    zh: '须是用逗号隔开的文件夹，例如 graph-seeds/a,graph-seeds/b',
    en: 'must be folders with commas between, for example graph-seeds/a,graph-seeds/b',
  },
  SEEDS_WATCH: { zh: '须是 0 或 1', en: 'must be 0 or 1' },
  SIGN_OFF: { zh: '须是 0 或 1', en: 'must be 0 or 1' },
  NEO4J_DATABASE: { zh: '须是一个数据库名，例如 neo4j', en: 'must be the name of a database, for example neo4j' },
  LOG_LEVEL: { zh: `须是其中之一：${LOG_LEVELS.join('、')}`, en: `must be one of ${LOG_LEVELS.join(', ')}` },
};

/**
 * Reads the settings; an empty variable counts as not set.
 * @throws InvalidInput with one sentence that names the variable and what would be right
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(SETTINGS.map(({ name, byDefault }) => [name, env[name]?.trim() || (byDefault ?? undefined)]));
  const checked = environment.safeParse(given);
  if (!checked.success) throw wrong(String(checked.error.issues[0]?.path[0]), given);
  const { PORT, HOST, ALLOWED_HOSTS, ALLOW_ANONYMOUS_NETWORK, TRUSTED_PROXIES, METRICS_TOKEN } = checked.data;
  const { DATA_DIR, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, SEEDS, LOG_LEVEL } = checked.data;
  const { THREADS, THREAD_MB, WORK_SECONDS, QUEUE, CACHE_MB } = checked.data;
  if (NEO4J_URI && !NEO4J_PASSWORD) {
    throw new InvalidInput(
      { zh: '设置了 NEO4J_URI，还须设置 NEO4J_PASSWORD。', en: 'NEO4J_URI is set, so NEO4J_PASSWORD must be set too.' },
      { setting: 'NEO4J_PASSWORD' },
    );
  }
  return {
    port: PORT,
    host: HOST,
    allowedHosts: ALLOWED_HOSTS,
    allowAnonymousNetwork: ALLOW_ANONYMOUS_NETWORK !== undefined,
    trustedProxies: TRUSTED_PROXIES,
    oidc: toOidc(checked.data),
    metricsToken: METRICS_TOKEN ?? null,
    dataDir: DATA_DIR,
    seeds: SEEDS,
    areSeedsNamed: Boolean(env['SEEDS']?.trim()),
    watchSeeds: checked.data.SEEDS_WATCH === '1',
    signOff: checked.data.SIGN_OFF === '1',
    logLevel: LOG_LEVEL,
    threads: THREADS ?? null,
    threadMegabytes: THREAD_MB,
    workSeconds: WORK_SECONDS,
    queue: QUEUE,
    cacheMegabytes: CACHE_MB,
    neo4j: NEO4J_URI && NEO4J_PASSWORD ? { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } : null,
  };
}

/** @throws InvalidInput for a provider without what else it takes */
function toOidc(given: z.infer<typeof environment>): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret, OIDC_ROLE_CLAIM: roleClaim, OIDC_ROLES } = given;
  if (issuer === undefined) return null;
  if (clientId === undefined || OIDC_ROLES === undefined) {
    const setting = clientId === undefined ? 'OIDC_CLIENT_ID' : 'OIDC_ROLES';
    throw new InvalidInput(
      { zh: `设置了 OIDC_ISSUER，还须设置 ${setting}。`, en: `OIDC_ISSUER is set, so ${setting} must be set too.` },
      { setting },
    );
  }
  const roles = OIDC_ROLES.split(',').map((pair) => pair.split('=').map((part) => part.trim()) as [string, Role]);
  return { issuer, clientId, clientSecret: secret ?? null, roleClaim, roles: Object.fromEntries(roles) };
}

/** Plain HTTP only where nobody is on the way. */
function isProvider(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

const NAME_WIDTH = 24;

/** What `--help` prints, in both languages. */
export function toHelp(): string {
  const lines = SETTINGS.map(
    ({ name, byDefault, zh, en }) => `  ${name.padEnd(NAME_WIDTH)} ${zh} / ${en}${byDefault === null ? '' : ` [${byDefault}]`}`,
  );
  return ['链图 Liantu: npm start', '', '环境变量（设置） / Settings, from the environment:', ...lines, ''].join('\n');
}

function toRange([least, most]: readonly [number, number]): { zh: string; en: string } {
  return { zh: `须是 ${least} 到 ${most} 的整数`, en: `must be a whole number from ${least} to ${most}` };
}

/** A name in Chinese stands in a Host header in its ASCII form; one that has no such form stays, and is refused. */
function toAsciiRule(rule: string): string {
  const [, wild = '', name = '', port = ''] = /^(\*\.)?([^:*]*)((?::.*)?)$/.exec(rule) ?? [];
  const ascii = name.replace(/\.$/, '') === '' ? '' : domainToASCII(name.replace(/\.$/, ''));
  return ascii === '' ? rule : `${wild}${ascii}${port}`;
}

/** `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`; not `/0`, with which everybody could say who he is. */
function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** A secret is not repeated. */
const SECRET: ReadonlySet<string> = new Set(['METRICS_TOKEN', 'NEO4J_PASSWORD', 'OIDC_CLIENT_SECRET']);

function wrong(name: string, given: Readonly<Record<string, string | undefined>>): InvalidInput {
  const rule = RULES[name] ?? { zh: '不正确', en: 'is not right' };
  const is = SECRET.has(name) ? { zh: '', en: '' } : { zh: `，现在是“${given[name]}”`, en: `; it is "${given[name]}"` };
  return new InvalidInput({ zh: `设置 ${name} ${rule.zh}${is.zh}。`, en: `The setting ${name} ${rule.en}${is.en}.` }, { setting: name });
}
