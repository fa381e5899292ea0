/** A person with what he or she is: "卢秉恒（中国工程院院士）". Titles are kept as the source prints them. */
export function toTitled(name: string, titles: readonly string[]): string {
  return titles.length === 0 ? name : `${name}（${titles.join('、')}）`;
}
