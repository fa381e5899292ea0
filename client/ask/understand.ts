import type { ProjectStage } from '../api/generated.ts';
import { QUESTION_IDS, QUESTIONS, type Cues, type QuestionId, type Slot } from './cues.ts';
import { cutLeftOut, type LeftOut } from './left-out.ts';
import { GENERIC, startsIdle, trimWords } from './left-words.ts';
import { toAsked, toPlain } from './plain-words.ts';
import { takeStages } from './stages.ts';
import { readTerse } from './terse.ts';

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
  /** How far the projects are that are asked for. */
  stages?: readonly ProjectStage[];
  /** Names that are left out of the answer: 除了金川还有谁. */
  except?: readonly string[];
  /** The answer is to lie outside of this region: 不在甘肃的. */
  outside?: string;
  /** What the names may be without: the region in view stands before them, and may belong to the name or not: 金昌硫酸, 金昌铁业. */
  ahead?: readonly string[];
}

const LATIN = /[a-z0-9]/i;

/**
 * Every kind of question that the text may be, the likeliest first. Works on words alone: nothing is sent, and no list of names is needed.
 * A kind fits when all its cues are in the text and what must be named is left beside them.
 */
export function understand(text: string, known: Known): Reading[] {
  const whole = toAsked(text);
  const leftOut = cutLeftOut(whole, (word) => known.regions.some((one) => formsOf(one).includes(word)));
  const plain = leftOut.rest;
  if (plain === '' || isOutside(plain)) return [];
  const readings = [...QUESTION_IDS.flatMap((id) => readAs(id, plain, known) ?? []), ...readBare(plain, known)];
  return readings.flatMap((one) => leaveOut(one, leftOut, known) ?? []).sort((a, b) => b.score - a.score);
}

/** What a kind of question makes of what is left out; null where it leaves nothing out: an answer with it in would be wrong. */
function leaveOut(reading: Reading, { names, outside }: LeftOut, { regions, region }: Known): Reading | null {
  if (names.length === 0 && outside === undefined) return reading;
  const { needs, takes = [] }: Cues = QUESTIONS[reading.id];
  if (needs !== 'except' && !takes.includes('except')) return null;
  const here = regions.find(({ id }) => id === region);
  const named = regions.find((one) => outside !== undefined && formsOf(one).includes(outside))?.id;
  const id = outside === '市' ? region : outside === '省' ? here?.parent?.id : outside === '国' ? 'cn' : named;
  if (outside !== undefined && id === undefined && regions.length > 0) return null;
  return { ...reading, ...(names.length > 0 ? { except: names } : {}), ...(outside !== undefined && id ? { outside: id } : {}) };
}

const TERSE_SCORE = 6;

/** Questions without a verb: a sum of money, the names of regions, a name with one word beside it. */
function readBare(plain: string, known: Known): Reading[] {
  const bare = { score: TERSE_SCORE, names: [], regions: [] };
  const amount = AMOUNT.exec(plain);
  if (amount && amount[0].length === plain.length) return [{ ...bare, id: 'portfolio', amount: toYi(amount) }];
  const places: Reading = { ...bare, id: 'compare', regions: [] };
  const rest = takeRegions(plain, known, true, places);
  if (places.regions.length > 0 && rest.includes('|') && rest.split('|').length > 2 && rest.replace(/[|\s和跟与]/g, '') === '')
    return [places];
  const terse = readTerse(plain);
  if (terse === null) return [];
  const names = toNames(terse.name, false);
  return names.length === 0 ? [] : [{ ...bare, id: terse.id, names }];
}

/** What turns a question round: who does not, what is not lacking, what lies elsewhere. 缺不缺, 不够 and 不靠谱 ask as they stand. */
const TURNED =
  /(?<![能缺够要会可是有在做产少])不(?:在|缺|做|生产|产|用|需要|靠(?!谱|得?住)|依赖|属于|包括)(?!完|了)|\bneither\b|\b(?:do|does|did|is|are)(?:n't| not)\b(?! enough)|\bcan(?:not|.t| not)? (?:we|they|it) not\b/;
const MORE = /超过|大于|不低于|以上/;
/** What things cost, and which of the records is more than so much: nothing here answers that. */
const COST = new RegExp(`便宜|多少钱|花多少|要投多少|最少投|成本|\\bcheap|\\bcosts?\\b|(?:投资|总投)[^，]{0,3}(?:${MORE.source})|划算`);

/** What a word means: that stands in the methods and the logic, not in the graph. */
const MEANING = /什么叫|什么意思|的意思|定义|\bmeaning\b|\bdefin\w+|\bwhat (?:does|do)\b.*\bmean\b/;

/** Whether the words ask what no kind of question answers, though they hold the cues of one. */
function isOutside(plain: string): boolean {
  return TURNED.test(plain) || MEANING.test(plain) || (COST.test(plain) && (MORE.test(plain) || !AMOUNT.test(plain)));
}

function readAs(id: QuestionId, plain: string, known: Known): Reading | null {
  const { cues, or, needs, takes = [], loose }: Cues = QUESTIONS[id];
  const slots: readonly Slot[] = needs ? [needs, ...takes] : takes;
  const [found] = [cues, ...(or ? [or] : [])].flatMap((all) => cutCues(plain, all) ?? []).sort((a, b) => b.weight - a.weight);
  if (!found) return null;
  let { rest } = found;
  const reading: Reading = { id, score: loose ? found.weight / 2 : found.weight, names: [], regions: [] };
  if (slots.includes('year')) rest = take(rest, /((?:19|20)\d\d)\s*年?/, (match) => (reading.year = match[1]));
  if (slots.includes('stage')) rest = takeStages(rest, reading);
  if (slots.includes('amount')) rest = take(rest, AMOUNT, (match) => (reading.amount = toYi(match)));
  rest = takeRegions(rest, known, slots.includes('region'), reading);
  if (slots.includes('segment')) rest = takeSegment(rest, known, reading);
  reading.names = toNames(rest, slots.includes('pair') ? 'pair' : slots.includes('products'));
  const here = known.regions.find(({ id }) => id === known.region);
  const ahead = here === undefined ? [] : formsOf(here).filter((form) => reading.names.some((name) => name.startsWith(form)));
  if (ahead.length > 0) reading.ahead = ahead;
  // Of a whole segment what is missing is asked, not what one product of its name takes.
  if (id === 'packages' && takeSegment(reading.names.join('|'), known, reading) === '') return { ...reading, id: 'missing', names: [] };
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
  // A place is no enterprise that has its name in front: 兰州 is not 兰州金川. But 金川 is the group, not the district.
  if (regions.some((one) => formsOf(one).some((form) => reading.names.includes(form) && !isShortDistrict(one, form)))) return null;
  const left = takesNames ? 0 : reading.names.join('').length;
  const filled =
    (reading.amount === undefined ? 0 : 6) +
    (reading.year ? 2 : 0) +
    (reading.stages ? 4 : 0) +
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

/** Whether a form is the name of a district or county without the word for what it is, which is as often part of the name of a firm. */
const isShortDistrict = ({ name }: Named, form: string): boolean =>
  /(?<!自治)[区县]$/.test(name) && form !== toPlain(name) && !/district|county/.test(form);

/** What stands between two names: and the way from one to the other. */
const PAIR = /\||和|与|跟|同|及|、|到(?!了)|\band\b|\bwith\b|\bto\b|\bbetween\b|—|–|-/;

/** What is left between the cues, without the words that say nothing. */
function toNames(rest: string, several: boolean | 'pair'): string[] {
  const split = several === 'pair' ? PAIR : several ? /\||和|与|跟|同|及|、|\band\b|\bwith\b|\bto\b|\bbetween\b|—|–|-/ : /\|/;
  return rest
    .replace(GENERIC, '|')
    .split(split)
    .filter((piece) => !isCue(piece.trim()))
    .map(trimWords)
    .filter((piece) => piece !== '' && !isCue(piece));
}

/** A word by which another question is recognised is no name: 龙头, 集群, surplus. */
function isCue(piece: string): boolean {
  return QUESTION_IDS.some((id) => QUESTIONS[id].cues.some((cue) => piece.replace(new RegExp(cue.source, 'g'), '').trim() === ''));
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
  if (/^\s/.test(text.slice(at)) && !LATIN.test(text[at - 1] ?? '')) return true;
  const next = text.slice(at).trimStart();
  return next === '' || /^(?:[|的市内里境链]|产业|[本当]地)|^省[内里]/.test(next) || startsIdle(next);
}
