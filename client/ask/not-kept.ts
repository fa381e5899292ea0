/** What people ask and the graph does not keep; what is said of each is `ask.notKept.<name>`. */
const NOT_KEPT = {
  price:
    /价格|市价|报价|行情|单价|涨价|降价|跌价|什么价|[镍铜钴锂硅铝]价|多少钱[一每/]|每吨多少钱|\bprices?\b|\bpricing\b|\bquot(?:e|ation)s?\b/,
  economy:
    /gdp|税收|纳税|就业|工资|利润|营收|营业额|产值|(?<!随)人口|员工|多少人|\b(?:tax(?:es)?|jobs|employ\w*|wages|profits?|revenues?|turnover|population)\b/i,
  phone: /电话(?:号码?)?(?:是|多少|几)|手机号?|联系方式|邮箱|微信|\bphone numbers?\b|\be-?mail\b/,
  stock: /股价|市值|市盈率|\bshare price\b|\bmarket cap\b/,
  weather: /天气|气温|下雨|\bweather\b/,
  help: /^(?:你好|您好|hi|hello|hey)[!！。 ]*$|你能?(?:回答|干|做|帮)(?:些|点)?(?:什么|啥)|(?:能|可以)问(?:些|点)?(?:什么|啥)|怎么用|^(?:帮助|help)$|what can (?:you|i) (?:do|ask|answer)/,
} as const;

export type NotKept = keyof typeof NOT_KEPT;

/** What the text asks that no record holds; null where it asks nothing of the kind. */
export function findNotKept(text: string): NotKept | null {
  return (Object.keys(NOT_KEPT) as NotKept[]).find((name) => NOT_KEPT[name].test(text)) ?? null;
}
