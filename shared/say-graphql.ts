/** What graphql-js finds wrong with a query, in Chinese; its own sentences are English. Names and types of the query stay as they are. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Syntax Error: Expected (.+), found (.+)\.$/, '语法有误：这里应为 $1，写的却是 $2。'],
  [/^Syntax Error: Unexpected (.+)\.$/, '语法有误：这里不该有 $1。'],
  [/^Syntax Error: Unterminated string\.$/, '语法有误：这段文字缺少收尾的引号。'],
  [/^Syntax Error: Invalid (?:character: )?(.+)\.$/, '语法有误：不能这样写：$1。'],
  [/^Cannot query field "(.+?)" on type "(.+?)"\./, '类型 $2 没有字段 $1。'],
  [/^Unknown argument "(.+?)" on (?:field|directive) "(.+?)"\./, '$2 没有参数 $1。'],
  [/^Unknown type "(.+?)"\./, '没有类型 $1。'],
  [/^Unknown fragment "(.+?)"\.$/, '没有片段 $1。'],
  [/^Unknown directive "(.+?)"\.$/, '没有指令 $1。'],
  [/^Unknown operation named "(.+?)"\.$/, '查询中没有名为 $1 的操作。'],
  [/^Field "(.+?)" of type "(.+?)" must have a selection of subfields\./, '字段 $1 的类型是 $2，须写明取它的哪些字段。'],
  [/^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\.$/, '字段 $1 的类型 $2 没有下级字段，请去掉花括号。'],
  [/^(?:Field|Directive) "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/, '$1 缺少参数 $2（$3）。'],
  [/^Field "(.+?)" of required type "(.+?)" was not provided\.$/, '缺少 $1（$2）。'],
  [/^Field "(.+?)" is not defined by type "(.+?)"\./, '类型 $2 没有字段 $1。'],
  [/^Fields "(.+?)" conflict because .+$/, '同名的字段 $1 取法不一，请给其中一个另起名字。'],
  [/^Variable "(.+?)" is not defined(?: by operation ".+?")?\.$/, '变量 $1 没有声明。'],
  [/^Variable "(.+?)" is never used(?: in operation ".+?")?\.$/, '变量 $1 没有用到。'],
  [/^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/, '变量 $1 是 $2，而这里应为 $3。'],
  [/^Variable "(.+?)" of required type "(.+?)" was not provided\.$/, '变量 $1（$2）没有给出。'],
  [/^Value "(.+?)" does not exist in "(.+?)" enum\./, '$2 没有可选值 $1。'],
  [/^Expected value of type "(.+?)", found (.+?)\./, '这里应为 $1，写的却是 $2。'],
  [/^(\w+) cannot represent (?:a |an )?(?:\S+ )*?value: (.+)$/, '这里应为 $1，写的却是 $2'],
  [/^Fragment "(.+?)" is never used\.$/, '片段 $1 没有用到。'],
  [/^Must provide operation name if query contains multiple operations\.$/, '有几个操作时，须说明运行哪一个。'],
  [/^This anonymous operation must be the only defined operation\.$/, '有几个操作时，每个都要有名字。'],
  [/^There can be only one (\w+) named "(.+?)"\.$/, '重名：$2。'],
];
const MEANT = / Did you mean (?:the enum value )?(.+)\?$/;

/** The sentence in Chinese with what may have been meant, the English one where it is none that we know. */
export function sayGraphqlInChinese(message: string): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(message));
  if (!known) return message;
  const [pattern, chinese] = known;
  const [whole, ...filled] = pattern.exec(message) as unknown as [string, ...string[]];
  const said = chinese.replace(/\$(\d)/g, (_, at: string) => filled[Number(at) - 1] ?? '');
  const [, meant] = MEANT.exec(message.slice(whole.length)) ?? [];
  return meant === undefined
    ? said
    : `${said}是不是要写 ${meant
        .replace(/^to use an inline fragment on /, '… on ')
        .replace(/,? or /, '、')
        .replaceAll(', ', '、')}？`;
}
