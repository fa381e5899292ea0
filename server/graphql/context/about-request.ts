/** What GraphQL finds wrong with a request, in our sentences; its codes are known to every client and stay. */
import type { GraphQLFormattedError } from 'graphql';
import { sayGraphqlInChinese } from '../../../shared/say-graphql.ts';
import type { Sentence } from '../../errors.ts';

const CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** What is quoted from a request is cut: it may be a megabyte long. */
const MOST_CHARACTERS = 300;

const NO_KEPT_QUERIES: Sentence = {
  zh: '本服务不保存查询，请去掉 extensions.persistedQuery，并在 query 中写出整个查询。',
  en: 'This service keeps no queries; please leave extensions.persistedQuery out and give the whole query in query.',
};

/** A bad request by what its English sentence begins with or speaks of. */
const BAD_REQUESTS: readonly (readonly [RegExp, Sentence])[] = [
  [/batching/, { zh: '一次请求只能有一个查询，请分开发送。', en: 'One request holds one query; please send them one by one.' }],
  [/non-empty `query`/, { zh: '请求中没有查询，请在 query 中写出查询。', en: 'The request holds no query; please give it in query.' }],
  [/must be strings/, { zh: '字段 query 须是一段文字。', en: 'The field query must be a string.' }],
  [/variables/, { zh: '字段 variables 须是一个 JSON 对象。', en: 'The field variables must be a JSON object.' }],
  [/extensions/, { zh: '字段 extensions 须是一个 JSON 对象。', en: 'The field extensions must be a JSON object.' }],
  [/operationName/, { zh: '字段 operationName 须是一段文字。', en: 'The field operationName must be a string.' }],
  [/may only be specified once/, { zh: '地址中的每个参数只能给一次。', en: 'Each parameter of the address may be given once.' }],
  [
    /cross-site/i,
    {
      zh: '请把请求头 content-type 设为 application/json。',
      en: 'Please set the header content-type to application/json.',
    },
  ],
  [
    /'accept' header|multipart/,
    { zh: '本服务只以 JSON 作答，请检查请求头 accept。', en: 'This service answers in JSON; please check the header accept.' },
  ],
  [
    /content-type/,
    { zh: 'GET 请求的 content-type 只能是 application/json。', en: 'The content-type of a GET request can only be application/json.' },
  ],
  [/GET requests only/, { zh: 'GET 请求只能查询。', en: 'A GET request can only query.' }],
  [/only GET\/POST/, { zh: '只接受 GET 和 POST 请求。', en: 'Only GET and POST requests are answered.' }],
];
const NO_OBJECT: Sentence = {
  zh: '请求体须是一个 JSON 对象，其中 query 为查询全文，content-type 为 application/json。',
  en: 'The body must be a JSON object that holds the query in query, with the content-type application/json.',
};

/** graphql-js compares every two fields of one name, and stops where that would take too long. */
const TOO_MUCH_ALIKE: Sentence = {
  zh: '查询中同名的字段过多，无法逐一比较，请去掉重复的字段。',
  en: 'The query names the same field too often to compare them all; please leave repeated fields out.',
};

/** The sentence for a request that is at fault, null for any other error. */
export function sayAboutRequest({ message, extensions }: GraphQLFormattedError): Sentence | null {
  const code = extensions?.['code'];
  if (!CODES.has(code)) return null;
  if (code === 'PERSISTED_QUERY_NOT_FOUND' || code === 'PERSISTED_QUERY_NOT_SUPPORTED') return NO_KEPT_QUERIES;
  if (code === 'BAD_REQUEST') return BAD_REQUESTS.find(([words]) => words.test(message))?.[1] ?? NO_OBJECT;
  if (message === 'Validation aborted.') return TOO_MUCH_ALIKE;
  return misfit(message);
}

/** What the parser or the checker says, cut short, after our words. */
export function misfit(message: string): Sentence {
  const cut = (said: string): string => (said.length > MOST_CHARACTERS ? `${said.slice(0, MOST_CHARACTERS)}…` : said);
  return { zh: `查询不符合接口约定：${cut(sayGraphqlInChinese(message))}`, en: `The query does not fit the interface: ${cut(message)}` };
}
