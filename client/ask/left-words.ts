/** Words that say nothing about what is asked, where they stand at an end of what is left. */
const BOTH_ENDS =
  '还|都|能够?|会|可以|应该|该|的话|的|了|吗|呢|吧|啊|么|呀|是|那么|就|谁|哪里?|啥|影响|这种|这个|那个|哪个|更|缺|差|补|招|过|到|几条|几种|一份|以后|之后|以及|又|去|来|被|让|让人|大概|差不多|左右|园区';
const AT_START = `想买|产(?!业)|买|采购|想让|让|招引|引进|招来|${BOTH_ENDS}|先(?![进导锋])|发展|搞|上马|只|如|靠|请|帮我?|咱们?|我|你|看看|看|查一?下?|列出|一下|若|对|在|把|给|有(?![色研限机])|做|造(?!纸)|生产(?!线)|制造|说|要|想|上(?![海饶])|和|与|跟|同|从|向|为|将|由|关于|整个|所有|全部|各`;
const AT_END = `${BOTH_ENDS}|够|缺口|没有?|一年?|得|只|想|靠|出|受|会怎么样|里面?|中|上|内|方面|行业|领域|有|在|做|要|会|个|家|种|年|市|省|后|好|(?<!机器)人|用|时候|剩|这块|那块|和|跟|与|同|谈|生意|业务|情况|之类`;
const LATIN_WORDS =
  'list|any|near|local|locally|whats|far|still|else|us|a|you|the|an?|of|in|on|at|for|to|from|by|is|be|was|were|does|do|did|we|us|our|ours|here|locally|please|tell|me|show|give|get|can|could|should|would|will|what|which|who|whom|if|it|its|i|s|and|any|some|that|this|these|those|there|happens?|then|now|about|has|have|had|been|they|up|so|more|also|just|currently|today|exactly|really|chain|supply|industry|makes?|made|plants?|how|where|when|why|much|many|most|first|with|gaps?|call|as|need|are|targets?|fill|verified|breaks?|data|anything|nothing|everything|all|city|region|new|located|based|around|somebody|anybody|went|went|best|up|me|should';
const START = new RegExp(`^(?:${AT_START}|(?:${LATIN_WORDS})\\b)`, 'i');
const END = new RegExp(`(?:${AT_END}|\\b(?:${LATIN_WORDS}))$`, 'i');
/** Words that name no product and no enterprise, wherever they stand. */
export const GENERIC =
  /盘点|梳理|列(一下|出来?)|[讲说谈聊]一?[讲说谈聊]|给我|一下|手头|合计|总计|加起来|丢掉|失去|哪些厂|要停|麻烦您?|劳驾|请教|帮忙|查一下|查查|谢谢您?|多谢|领导(问|说|想知道)|怎么(答|回答|说)|这一?[块段]|这(儿|里)|这条线|这个东西|市里面?|之间|后果|车间|几步|[您呀]|请问|告诉我?|[我你他它]们(市|区|省|厂|公司|这边|那边)?|我市|本市|全市|市里|本地|当地|这里|这边|这个?(系统|软件|平台|网站|工具)|现在|目前|今天|今年|去年|眼下|到底|究竟|产业链|这条链|链上|链条|怎么样|怎样|怎么办|怎么|如何|什么样|什么|哪些|哪几|一共|总共|主要|大致|具体|分别|是(缺口|短板|弱项|薄弱环节)|有?多大|做不[了成出]|多少|如果|假如|要是|万一|一旦|企业|公司|厂家|产业|环节|产品|东西|方向|数字|数据|说法|项目|名单|清单|结果|这些|那些|最好|最|太(?=[薄弱少多依慢贵大小差脆])|全国|国内|咋[办样]|[一二两三四五几][个样批种家项条]|手里|手上|落实|互相|原料|\b(thanks?( you)?|please|could you|can you|i want to know|i would like to know|kindly|products?|enterprises?|compan(y|ies)|firms?|figures?|numbers?|(any|some|every)?things?|projects?|answers?|each other|look like|next|this (system|tool|app|software|website))\b/g;
/** Signs that name a thing alone: 铜, 镍, 氢, 酸. */
const ONE_SIGN = /^[铜镍钴铂钯铑锇铱钌金银硒碲锂镁铝铬钛铁锰锌铅锡钨钼氢氧氯氮氨盐酸碱煤电硫钢]$/;

/** The text without the words at its ends that say nothing; empty where it is one sign that names nothing. */
export function trimWords(piece: string): string {
  let text = piece.trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = trimEnd(trimStart(text)).trim();
  }
  return /^\p{Script=Han}$/u.test(text) && !ONE_SIGN.test(text) ? '' : text;
}

/** Whether a word that says nothing stands at the start. */
export function startsIdle(text: string): boolean {
  return START.test(text);
}

function trimStart(text: string): string {
  return text.slice(START.exec(text)?.[0].length ?? 0);
}

function trimEnd(text: string): string {
  return text.slice(0, text.length - (END.exec(text)?.[0].length ?? 0));
}
