/** How the code of a share is written with its exchange: 603799.SH, SZ:002340, 2579.HK. */
const INLAND = /^(?:(?:SH|SZ|BJ|SSE|SZSE|BSE)\s*[.:：]?\s*)?(\d{6})(?:\.(?:SH|SZ|SS|BJ))?$/i;
const HONG_KONG = /^(?:(?:HK|HKEX|SEHK)\s*[.:：]?\s*)(\d{1,5})$|^(\d{1,5})\.HK$/i;

/** The first code of a cell as tables have it; what is none is left as it stands, to be refused with what would be right. */
export function toListedCode(text: string): string {
  const [first = ''] = text
    .split(/[/／、;；,，]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const inland = INLAND.exec(first)?.[1];
  const [, ahead, behind] = HONG_KONG.exec(first) ?? [];
  const hongKong = ahead ?? behind;
  return inland ?? (hongKong === undefined ? text : `HK${hongKong.replace(/^0+/, '').padStart(4, '0')}`);
}

/** Huayou Cobalt (603799.SH): the name, and the code that stands behind it in brackets. */
export function splitListedCode(name: string): { name: string; listedCode: string | null } {
  const [, outside = '', inside = ''] = /^(.+?)\s*[（(]\s*([^()（）]+?)\s*[)）]$/.exec(name) ?? [];
  const isCode = INLAND.test(inside) || HONG_KONG.test(inside);
  return isCode ? { name: outside, listedCode: toListedCode(inside) } : { name, listedCode: null };
}
