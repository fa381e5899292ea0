import type { Cues } from './slots.ts';

/** Kinds of question whose whole answer is a screen, a word's meaning or a figure of a plant. */
export const CUES_OF_SCREENS = {
  cost: {
    needs: 'product',
    cues: [
      /(?:要|得|需要?|大概|大约)?(?:投资?|花)(?:资)?(?:多少|几个?亿)(?:钱|资金)?|多少(?:钱|投资|资金)(?![一每/])|投资(?:额|规模)?(?:多大|要多少|多少)|造价|建设成本|how much (?:money|investment|capital)|\b(?:what|how much).*?\bcosts?\b|\b(?:costs?|investment|capex)(?: of| for)\b/,
    ],
  },
  meaning: {
    cues: [
      /(?:什么|啥)(?:叫|是)(?=.{0,6}[补延强]链)|[补延强]链.{0,6}(?:是(?:什么|啥)|什么意思|的意思|的?定义|怎么(?:区分|理解)|有什么区别|分别(?:是|指)(?:什么|啥))|\bwhat (?:does|do|is|are)\b.*?\b(?:extend|supplement|strengthen)\w*.*?(?:\bmean\b|$)/,
    ],
  },
  state: {
    ofPart: true,
    takes: ['segment', 'level'],
    cues: [
      /(?:强不强|弱不弱|行不行|全不全|缺不缺|够不够)|(?:现状|情况)(?:怎么样|如何)?|怎么样|如何|几斤几两|\bhow (?:is|are|strong|weak|good)\b|\bstate of\b/,
    ],
  },
  brief: {
    takes: ['thing'],
    cues: [
      /(?:出|写|做|打印|打|生成|来)?(?:一?[个份页张])?(?:缺口|产业链)?的?(?:简报|汇报材料|汇报|报告|一页纸|材料稿)|\bbrief(?:ing)?\b|\bone.?pager\b|\breport on\b/,
    ],
  },
  places: {
    takes: ['product'],
    cues: [
      /(?:看|打开|带我看|查看)?(?:企业|项目)?(?:的)?(?:地图|分布图?|布局图|在地图上)|\bon (?:a|the) map\b|\bmap of\b|\bwhere (?:are|is) (?:the )?(?:makers|firms|companies|enterprises)\b/,
    ],
  },
} as const satisfies Record<string, Cues>;
