import { foldSigns } from '../../shared/fold-text.ts';
import { QUESTION_IDS, QUESTIONS, type Cues, type QuestionId, type Slot } from './cues.ts';

interface Named {
  id: string;
  name: string;
  nameEn?: string | null;
}

/** What is known without asking the server. `region` is the one in view. */
export interface Known {
  segments: readonly Named[];
  regions: readonly (Named & { parent?: { id: string } | null })[];
  region: string;
}

/**
 * One way to take a question. `names`: what is left of the text, the names of products or enterprises that the server knows;
 * `segments`, `regions`: ids; `amount` in 亿元.
 */
export interface Reading {
  id: QuestionId;
  score: number;
  names: string[];
  segment?: string;
  regions: string[];
  amount?: number;
  year?: string;
  /** What the names may be without: the region in view stands before them, and may belong to the name or not: 金昌硫酸, 金昌铁业. */
  ahead?: readonly string[];
}

/** Words that say nothing about what is asked, where they stand at an end of what is left. */
const BOTH_ENDS = '还|都|能够?|会|可以|应该|该|的话|的|了|吗|呢|吧|啊|么|是|那么|就|谁|哪|啥|影响|这种|这个|缺|差|补|招|过|到';
const AT_START = `${BOTH_ENDS}|先(?![进导锋])|发展|搞|上马|只|如|靠|请|帮我?|咱们?|我|你|看看|看|查一?下?|列出|一下|若|对|在|把|给|有(?![色研限机])|做|造(?!纸)|生产(?!线)|制造|说|要|想|上(?![海饶])|和|与|跟|同`;
const AT_END = `${BOTH_ENDS}|够|缺口|没有?|一年?|得|只|想|靠|出|受|会怎么样|里面?|中|上|内|方面|行业|领域|有|在|做|要|会|个|家|种|年|市|省|来|后|好`;
const LATIN_WORDS =
  'list|any|near|local|whats|far|still|else|us|a|you|the|an?|of|in|on|at|for|to|from|by|is|be|was|were|does|do|did|we|us|our|ours|here|locally|please|tell|me|show|can|could|should|would|will|what|which|who|whom|if|it|its|i|s|and|any|some|that|this|there|happens?|then|now|about|has|have|chain|supply|industry|makes?|made|plants?|how|where|when|why|much|many|most|first|with|gaps?|call|as|need|are|targets?|fill|verified|breaks?';
const START = new RegExp(`^(?:${AT_START}|(?:${LATIN_WORDS})\\b)`, 'i');
const END = new RegExp(`(?:${AT_END}|\\b(?:${LATIN_WORDS}))$`, 'i');
/** Words that name no product and no enterprise, wherever they stand. */
const GENERIC =
  /麻烦您?|劳驾|请教|帮忙|查一下|查查|谢谢您?|多谢|领导(问|说|想知道)|怎么(答|回答|说)|这一?[块段]|这(儿|里)|这条线|这个东西|市里面?|之间|后果|车间|几步|[您呀]|请问|告诉我?|我们|我市|本市|全市|市里|本地|当地|这里|这边|现在|目前|今天|到底|究竟|产业链|这条链|链上|链条|怎么样|怎样|怎么办|怎么|如何|什么样|什么|哪些|一共|总共|主要|是(缺口|短板|弱项|薄弱环节)|有?多大|做不[了成出]|多少|如果|假如|要是|万一|一旦|企业|公司|厂家|产业|环节|产品|东西|方向|数字|数据|说法|项目|名单|清单|结果|这些|那些|最好|最|太(?=[薄弱少多依慢贵大小差脆])|全国|国内|咋[办样]|[一二两三四五几][个样批种家项]|手里|手上|落实|互相|原料|\b(thanks?( you)?|please|could you|can you|i want to know|i would like to know|kindly|products?|enterprises?|compan(y|ies)|firms?|figures?|numbers?|(any|some|every)?things?|projects?|answers?|each other|look like|next)\b/g;
const LATIN = /[a-z0-9]/i;

/**
 * Every kind of question that the text may be, the likeliest first. Works on words alone: nothing is sent, and no list of names is needed.
 * A kind fits when all its cues are in the text and what must be named is left beside them.
 */
export function understand(text: string, known: Known): Reading[] {
  const plain = toPlain(text).replace(BESIDES, ' ');
  if (plain === '' || isOutside(plain)) return [];
  const readings = QUESTION_IDS.flatMap((id) => readAs(id, plain, known) ?? []);
  return readings.sort((a, b) => b.score - a.score);
}

/** 除了金川还有谁…: who else is asked, and all who do are the answer. */
const BESIDES = /除了?[^还也]{1,12}?(?:以外|之外|外)?(?=还有?|也|谁|哪)/;
/** What turns a question round: who does not, what is not lacking, what lies elsewhere. 缺不缺, 不够 and 不靠谱 ask as they stand. */
const TURNED =
  /(?<![能缺够要会可是有在做产少])不(?:在|缺|做|生产|产|用|需要|靠(?!谱|得?住)|依赖|属于|包括)(?!完|了)|\bneither\b|\b(?:do|does|did|is|are)(?:n't| not)\b(?! enough)|\bcan(?:not|.t| not)? (?:we|they|it) not\b/;
const MORE = /超过|大于|不低于|以上/;
/** What things cost, and which of the records is more than so much: nothing here answers that. */
const COST = new RegExp(`便宜|多少钱|花多少|要投多少|最少投|成本|\\bcheap|\\bcosts?\\b|(?:投资|总投)[^，]{0,3}(?:${MORE.source})|划算`);

/** Whether the words ask what no kind of question answers, though they hold the cues of one. */
function isOutside(plain: string): boolean {
  return TURNED.test(plain) || (COST.test(plain) && (MORE.test(plain) || !AMOUNT.test(plain)));
}

function readAs(id: QuestionId, plain: string, known: Known): Reading | null {
  const { cues, or, needs, takes = [], loose }: Cues = QUESTIONS[id];
  const slots: readonly Slot[] = needs ? [needs, ...takes] : takes;
  const [found] = [cues, ...(or ? [or] : [])].flatMap((all) => cutCues(plain, all) ?? []).sort((a, b) => b.weight - a.weight);
  if (!found) return null;
  let { rest } = found;
  const reading: Reading = { id, score: loose ? found.weight / 2 : found.weight, names: [], regions: [] };
  if (slots.includes('year')) rest = take(rest, /((?:19|20)\d\d)\s*年?/, (match) => (reading.year = match[1]));
  if (slots.includes('amount')) rest = take(rest, AMOUNT, (match) => (reading.amount = toYi(match)));
  rest = takeRegions(rest, known, slots.includes('region'), reading);
  if (slots.includes('segment')) rest = takeSegment(rest, known, reading);
  reading.names = toNames(rest, slots.includes('pair') || slots.includes('products'));
  const here = known.regions.find(({ id }) => id === known.region);
  const ahead = here === undefined ? [] : formsOf(here).filter((form) => reading.names.some((name) => name.startsWith(form)));
  if (ahead.length > 0) reading.ahead = ahead;
  return weigh(reading, needs, slots, known);
}

/** The text without the cues, and how much they say; null where one is not there. */
function cutCues(plain: string, cues: readonly RegExp[]): { rest: string; weight: number } | null {
  let rest = plain;
  let weight = 0;
  for (const cue of cues) {
    const found = longestMatch(cue, rest);
    if (!found) return null;
    rest = `${rest.slice(0, found.at)}|${rest.slice(found.at + found.text.length)}`;
    weight += weightOf(found.text);
  }
  return { rest, weight };
}

/** What is named and fits makes a reading likelier, what is left over less likely; what must be named and is not rules it out. */
function weigh(reading: Reading, needs: Slot | undefined, slots: readonly Slot[], { regions }: Known): Reading | null {
  const named = reading.names.length;
  const takesNames = slots.some(
    (slot) => slot === 'product' || slot === 'products' || slot === 'enterprise' || slot === 'thing' || slot === 'pair',
  );
  if (needs === 'amount' && reading.amount === undefined) return null;
  // Who knows no regions cannot say that none is named.
  if (needs === 'region' && reading.regions.length === 0 && regions.length > 0) return null;
  if (needs === 'pair' && named < 2) return null;
  if ((needs === 'product' || needs === 'products' || needs === 'enterprise' || needs === 'thing') && named === 0) return null;
  const left = takesNames ? 0 : reading.names.join('').length;
  const filled =
    (reading.amount === undefined ? 0 : 6) +
    (reading.year ? 2 : 0) +
    (reading.segment ? 2 : 0) +
    (slots.includes('region') ? reading.regions.length : 0);
  reading.score += left > 0 || needs ? 0 : 2;
  reading.score += filled + (takesNames && named > 0 ? (needs ? 3 : 1) : 0) + (needs === 'pair' ? 3 : 0) - Math.min(left, 6) * 0.75;
  return reading.score > 0 ? reading : null;
}

const AMOUNT = /(\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)\s*个?(亿|万|billion|million|bn|m\b)(?:元|人民币|\s*(?:yuan|rmb|cny))?/;
/** What the region around the one in view is called without its name. */
const AROUND = ['省里面', '省里', '省内', '全省', '本省', 'in the province', 'the province'];
const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 亿元 from "10亿", "十亿", "500万", "1 billion". */
function toYi([, figure = '', unit = '']: RegExpMatchArray): number {
  const value = LATIN.test(figure) ? Number(figure) : toNumber(figure);
  if (unit === '万') return value / 10_000;
  return unit === '亿' ? value : unit.startsWith('b') ? value * 10 : value / 100;
}

/** 1 to 9999 in Chinese: 两千, 一百二十, 十. */
function toNumber(words: string): number {
  let [sum, digit]: [number, number | null] = [0, null];
  for (const sign of words.replaceAll('两', '二')) {
    const times = TENS[sign];
    if (times === undefined) digit = DIGITS.indexOf(sign);
    else [sum, digit] = [sum + (digit ?? 1) * times, null];
  }
  return sum + (digit ?? 0);
}

function take(text: string, pattern: RegExp, use: (match: RegExpMatchArray) => unknown): string {
  const match = pattern.exec(text);
  if (!match) return text;
  use(match);
  return `${text.slice(0, match.index)}|${text.slice(match.index + match[0].length)}`;
}

/** Other regions where the question takes them. The region in view says nothing: every answer is about it. */
function takeRegions(text: string, { regions, region }: Known, wanted: boolean, reading: Reading): string {
  let rest = text;
  const around = regions.find(({ id }) => id === region)?.parent?.id;
  const forms = regions
    .flatMap((one) => [...formsOf(one), ...(one.id === around ? AROUND : [])].map((form) => ({ id: one.id, form })))
    .filter(({ id }) => wanted || id === region)
    .sort((a, b) => b.form.length - a.form.length);
  for (const { id, form } of forms) {
    const at = indexOfWord(rest, form);
    // A name that goes on is the name of something else: 金昌 is a region, 金昌铁业 is not.
    if (at < 0 || !endsHere(rest, at + form.length)) continue;
    rest = `${rest.slice(0, at)}|${rest.slice(at + form.length)}`;
    if (id !== region && !reading.regions.includes(id)) reading.regions.push(id);
  }
  return rest;
}

function takeSegment(text: string, { segments }: Known, reading: Reading): string {
  for (const { id, form } of segments.flatMap((one) => formsOf(one).map((form) => ({ id: one.id, form })))) {
    const pieces = toNames(text, false);
    if (pieces.length !== 1 || (pieces[0] !== form && pieces[0] !== `${form}s`)) continue;
    reading.segment = id;
    return '';
  }
  return text;
}

/** How people write a name: whole, without 市 or 省, in English, in English without its plural. */
function formsOf({ name, nameEn }: Named): string[] {
  const short = name.replace(/(回族|壮族|维吾尔)?自治区$|省$|市$|县$|区$|盟$/, '');
  const english = nameEn ? [toPlain(nameEn), toPlain(nameEn).replace(/(ie)?s$/, (end) => (end === 'ies' ? 'y' : ''))] : [];
  return [...new Set([toPlain(name), toPlain(short), ...english])].filter((form) => form.length > 1 || form === toPlain(name));
}

/** What is left between the cues, without the words that say nothing. */
function toNames(rest: string, pair: boolean): string[] {
  const split = pair ? /\||和|与|跟|同|及|、|\band\b|\bwith\b|\bto\b|\bbetween\b|—|–|-/ : /\|/;
  return rest
    .replace(GENERIC, '|')
    .split(split)
    .filter((piece) => !isCue(piece.trim()))
    .map(trim)
    .filter((piece) => piece !== '' && !isCue(piece));
}

/** A word by which another question is recognised is no name: 龙头, 集群, surplus. */
function isCue(piece: string): boolean {
  return QUESTION_IDS.some((id) => QUESTIONS[id].cues.some((cue) => piece.replace(new RegExp(cue.source, 'g'), '').trim() === ''));
}

function trim(piece: string): string {
  let text = piece.trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = trimEnd(trimStart(text)).trim();
  }
  return text;
}

function trimStart(text: string): string {
  return text.slice(START.exec(text)?.[0].length ?? 0);
}

function trimEnd(text: string): string {
  return text.slice(0, text.length - (END.exec(text)?.[0].length ?? 0));
}

function longestMatch(cue: RegExp, text: string): { at: number; text: string } | null {
  let best: { at: number; text: string } | null = null;
  for (const match of text.matchAll(new RegExp(cue.source, `${cue.flags.replace('g', '')}g`)))
    if (match[0] !== '' && (best === null || match[0].length > best.text.length)) best = { at: match.index, text: match[0] };
  return best;
}

/** A Latin word says about as much as two Chinese characters. */
function weightOf(text: string): number {
  const latin = text.match(/[a-z]+/gi) ?? [];
  return text.replace(/[a-z\s'-]/gi, '').length + latin.length * 2;
}

function indexOfWord(text: string, form: string): number {
  if (!LATIN.test(form[0] ?? '')) return text.indexOf(form);
  return new RegExp(`\\b${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).exec(text)?.index ?? -1;
}

function endsHere(text: string, at: number): boolean {
  const next = text.slice(at).trimStart();
  return next === '' || /^(?:[|的市内里境]|[本当]地)|^省[内里]/.test(next) || START.test(next);
}

/** Full-width, case, traditional characters and punctuation put aside. */
export function toPlain(text: string): string {
  return foldSigns(text)
    .replace(/[?!,。,;:"'“”‘’《》<>【】[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
