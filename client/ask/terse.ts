import type { QuestionId } from './cues.ts';

/** One word beside a name is a whole question: 隔膜 谁, 硫酸 停. */
const WORDS: readonly (readonly [RegExp, QuestionId])[] = [
  [/^(?:谁|谁家|谁做|谁有|厂家|厂商|企业|供应商|makers?|producers?|suppliers?)$/, 'makers'],
  [/^(?:缺|缺吗|缺不缺|有吗|有没有|情况|现状|状态|本地|status)$/, 'status'],
  [/^(?:停|停了|停产|断|断供|断了|没了|stop|stops)$/, 'stop'],
  [/^(?:差|还差|差什么|缺什么|还缺|要什么|missing)$/, 'packages'],
  [/^(?:产品|简介|档案|介绍|做什么|products|profile)$/, 'profile'],
  [/^(?:原料|工艺|配方|怎么做|inputs|recipe)$/, 'recipe'],
  [/^(?:用途|下游|能做什么|uses|downstream)$/, 'uses'],
  [/^(?:用户|买家|客户|谁用|谁买|users|buyers|customers)$/, 'users'],
  [/^(?:产能|产量|capacity|output)$/, 'capacity'],
  [/^(?:市场|需求|用量|market|demand)$/, 'market'],
  [/^(?:够|够吗|够不够|过剩|富余|平衡|供需|余量|surplus|balance)$/, 'short'],
  [/^(?:项目|projects?)$/, 'projects'],
  [/^(?:来源|出处|依据|sources?)$/, 'sourceOf'],
  [/^(?:位置|地址|哪里|在哪|在哪里|location)$/, 'where'],
  [/^(?:子公司|股东|控股|股权|旗下|subsidiaries|owners?)$/, 'group'],
  [/^(?:合作|伙伴|合作伙伴|关系|partners)$/, 'partners'],
  [/^(?:找谁|招谁|招商|对象|引进谁|targets)$/, 'targets'],
  [/^(?:为什么|原因|为何)$/, 'why'],
];

const LATIN = /^[a-z]/;
const MOST = 3;
const MOST_LATIN = 4;

/** What a name with one word before or behind it asks, and that name; null where no word of it stands alone. */
export function readTerse(plain: string): { id: QuestionId; name: string } | null {
  const parts = plain.split(' ');
  if (parts.length < 2 || parts.length > (LATIN.test(plain) ? MOST_LATIN : MOST)) return null;
  // In English the word stands behind the name: copper foil price; what begins with who or where is a sentence.
  for (const at of LATIN.test(plain) ? [parts.length - 1] : [parts.length - 1, 0]) {
    const id = WORDS.find(([word]) => word.test(parts[at]!))?.[1];
    if (id !== undefined) return { id, name: parts.filter((_, one) => one !== at).join(' ') };
  }
  return null;
}
