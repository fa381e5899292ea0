/** What is left of the words of a question, the names that it leaves out, and the place that its answer is to lie outside of. */
export interface LeftOut {
  rest: string;
  names: readonly string[];
  /** As written: 甘肃, 省外 says it as 省, 国外 as 国, 外地 as 市. */
  outside?: string;
}

/** 除了金川还有谁, 金川以外谁; who makes it besides Jinchuan. */
const BESIDES = [
  /除(?:了|去|开|掉)?([^还也]{2,16}?)(?:以外|之外|外)?(?=还有?|也|谁|哪|有谁|有没有|其他|别的|能|的?企业|的?厂)/,
  /^([^|谁哪]{2,16}?)(?:以外|之外)的?(?=还|也|谁|哪|有|其他|别|能|厂|企业)/,
  /(?:不算|不含|不包括|不要|排除|去掉|撇开)([^|谁哪还]{2,16}?)(?=还|也|谁|哪|有|其他|别|能|$|\s)/,
  /\b(?:besides|except(?: for)?|other than|apart from|aside from|excluding|not counting|without counting|but not(?! (?:yet |)started))\s+(?:the\s+)?(.+?)(?=$|\s+(?:who|which|what|in|can|could|makes?|produces?|supplies|supply|has|do|does|is|are)\b)/,
];
/** Not in Gansu, beyond the province: what lies elsewhere. */
const ELSEWHERE = [
  /(?:不在|不属于)([^|的谁哪]{2,8}?)(?:省|市)?(?:境内|本地|里|内)?的?(?=$|\s|[^省市]{2})/,
  /(?<![年以])([^|的谁哪\s]{2,8}?)(?:省|市)?(?:以外|之外)的?(?=企业|公司|厂|谁|哪|有|地方|还)/,
  /\b(?:not (?:located |based )?in|outside(?: of)?|beyond)\s+(?:the\s+)?([a-z]+)\b/,
];
const ELSEWHERE_SAID: readonly (readonly [RegExp, string])[] = [
  [/(?:外省|省外|本省以外|省里以外)的?/, '省'],
  [/(?:国外|境外|海外|外国)的?|\b(?:abroad|overseas|foreign)\b/, '国'],
  [/(?:外地|市外|外市|本地以外|外面)的?(?=企业|公司|厂|谁|哪|有)|\belsewhere\b/, '市'],
];

/** What the text leaves out, and what is left of it to be read. `isPlace`: whether a word is the name of a region. */
export function cutLeftOut(plain: string, isPlace: (word: string) => boolean): LeftOut {
  for (const [said, outside] of ELSEWHERE_SAID) if (said.test(plain)) return { rest: plain.replace(said, ' '), names: [], outside };
  for (const pattern of ELSEWHERE) {
    const match = pattern.exec(plain);
    if (match && isPlace(match[1]!.trim())) return { rest: plain.replace(match[0], ' '), names: [], outside: match[1]!.trim() };
  }
  for (const pattern of BESIDES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    if (isPlace(match[1]!.trim())) return { rest: plain.replace(match[0], ' ').trim(), names: [], outside: match[1]!.trim() };
    const names = match[1]!.split(/和|与|、|\band\b|\s?,\s?/).map((name) => name.trim());
    return { rest: plain.replace(match[0], ' ').trim(), names: names.filter((name) => name !== '') };
  }
  return { rest: plain, names: [] };
}
