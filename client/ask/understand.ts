import type { ProjectStage } from '../api/generated.ts';
import { QUESTION_IDS, QUESTIONS, type QuestionId } from './cues.ts';
import type { Cues, Slot } from './slots.ts';
import { cutLeftOut, type LeftOut } from './left-out.ts';
import { GENERIC, startsIdle, trimWords } from './left-words.ts';
import { toAsked, toPlain } from './plain-words.ts';
import { PART, takeLevels, type Level } from './levels.ts';
import { takeSpan, type Span } from './span.ts';
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
  levels?: readonly Level[];
  /** What the chain in view is called: its name says nothing more. */
  chainNames?: readonly string[];
  regions: readonly (Named & { parent?: { id: string } | null })[];
  region: string;
  /** From when 上周 is counted. */
  now?: Date;
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
  levels?: readonly number[];
  span?: Span;
  /** Words that were not understood, where the rest is answered nevertheless. */
  unread?: readonly string[];
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
  // A place alone asks what is there.
  if (readTerse(plain) === null && places.regions.length === 1 && trimWords(rest.replace(/[|\s]/g, '').replace(GENERIC, '')) === '')
    return [{ ...places, id: 'enterprises', score: 0.5 }];
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
const COST = new RegExp(`便宜|最少投|成本|\\bcheap|(?:投资|总投)[^，]{0,3}(?:${MORE.source})|划算`);

/** What will be lacking once something runs: the answers are of what stands now. */
const LATER = /(?:投产|建成|达产|落地)了?(?:以后|之后|后).{0,6}[缺差短]/;

/** What a word means: that stands in the methods and the logic; only the kinds of gap are explained here. */
const MEANING = /什么叫|什么意思|的意思|定义|\bmeaning\b|\bdefin\w+|\bwhat (?:does|do)\b.*\bmean\b/;

/** Whether the words ask what no kind of question answers, though they hold the cues of one. */
export function isOutside(plain: string): boolean {
  const isMeaning = MEANING.test(plain) && cutCues(plain, QUESTIONS.meaning.cues) === null;
  return TURNED.test(plain) || isMeaning || LATER.test(plain) || (COST.test(plain) && (MORE.test(plain) || !AMOUNT.test(plain)));
}

function readAs(id: QuestionId, plain: string, known: Known): Reading | null {
  const { cues, or, needs, takes = [], loose }: Cues = QUESTIONS[id];
  const slots: readonly Slot[] = needs ? [needs, ...takes] : takes;
  const reading: Reading = { id, score: 0, names: [], regions: [] };
  const found = findCues(plain, slots.includes('span') ? known : null, [cues, ...(or ? [or] : [])], reading);
  if (!found) return null;
  reading.score = loose ? found.weight / 2 : found.weight;
  const rest = takeSlots(found.rest, slots, known, reading);
  reading.names = toNames(rest, slots.includes('pair') ? 'pair' : slots.includes('products'));
  const here = known.regions.find(({ id }) => id === known.region);
  const ahead = here === undefined ? [] : formsOf(here).filter((form) => reading.names.some((name) => name.startsWith(form)));
  if (ahead.length > 0) reading.ahead = ahead;
  // Of a whole segment what is missing is asked, not what one product of its name takes.
  if (id === 'packages' && takeSegment(reading.names.join('|'), known, reading) === '') return { ...reading, id: 'missing', names: [] };
  return weigh(reading, needs, slots, known);
}

/**
 * The cues of one of these ways to say it, those that say most. A span of days is cut out first where the question has a place for one:
 * 上周改了什么 and 最近改了什么 are known by the same words.
 */
function findCues(
  plain: string,
  timed: Known | null,
  ways: readonly (readonly RegExp[])[],
  reading: Reading,
): { rest: string; weight: number } | null {
  const best = (text: string) => ways.flatMap((all) => cutCues(text, all) ?? []).sort((a, b) => b.weight - a.weight)[0] ?? null;
  const cut = timed && takeSpan(plain, timed.now ?? new Date());
  const found = cut && best(cut.rest);
  if (!found) return best(plain);
  reading.span = cut.span;
  return { ...found, weight: found.weight + 2 };
}

/** What of the text fills these places of a question, cut out of it; a time that the question has no place for was not understood. */
function takeSlots(text: string, slots: readonly Slot[], known: Known, reading: Reading): string {
  const now = known.now ?? new Date();
  let rest = text;
  if (slots.includes('year')) rest = takeYear(rest, now, reading);
  const timed = takeSpan(rest, now);
  if (timed && !slots.includes('span') && !IDLE_TIME.test(rest)) {
    const cut = timed.rest.indexOf('|');
    reading.unread = [rest.slice(cut, rest.length - (timed.rest.length - cut - 1))];
    rest = timed.rest;
  }
  if (slots.includes('stage')) rest = takeStages(rest, reading);
  if (slots.includes('amount')) rest = take(rest, AMOUNT, (match) => (reading.amount = toYi(match)));
  rest = takeRegions(rest, known, slots.includes('region'), reading);
  if (slots.includes('level') && known.levels) rest = takeLevels(rest, known.levels, reading);
  if (slots.includes('segment')) rest = takeSegment(rest, known, reading);
  // The name of the chain in view says nothing more, where no other name is asked for.
  if (slots.every((slot) => FITTING[slot] === undefined)) for (const name of known.chainNames ?? []) rest = rest.replace(name, '|');
  return rest;
}

/** Said of the present, where every answer is of the present: 今天, 本月 of what stands. */
const IDLE_TIME = /今[天日]|\btoday\b/;
const YEARS: readonly (readonly [RegExp, number])[] = [
  [/前年/, -2],
  [/去年|\blast year\b/, -1],
  [/今年|\bthis year\b/, 0],
  [/明年|\bnext year\b/, 1],
];

function takeYear(text: string, now: Date, reading: Reading): string {
  const rest = take(text, /((?:19|20)\d\d)\s*年?/, (match) => (reading.year = match[1]));
  for (const [said, by] of YEARS)
    if (reading.year === undefined && said.test(rest)) return take(rest, said, () => (reading.year = String(now.getFullYear() + by)));
  return rest;
}

/**
 * Every kind of question that the rest of a text may be where the names in it are found already and cut out of it, `kinds` of them: in
 * any order, and beside words that are not understood. The likeliest first.
 */
export function understandAround(masked: string, kinds: readonly ('product' | 'enterprise')[], known: Known): Reading[] {
  const readings = QUESTION_IDS.flatMap((id): Reading[] => {
    const { cues, or, needs, takes = [], loose }: Cues = QUESTIONS[id];
    const slots: readonly Slot[] = needs ? [needs, ...takes] : takes;
    const fits = slots.some((slot) => kinds.some((kind) => FITTING[slot]?.includes(kind)));
    if (!(kinds.length === 0 ? needs === undefined : fits) || needs === 'pair') return [];
    const reading: Reading = { id, score: 0, names: [], regions: [] };
    const found = findCues(masked, slots.includes('span') ? known : null, [cues, ...(or ? [or] : [])], reading);
    if (!found) return [];
    reading.score = loose ? found.weight / 2 : found.weight;
    const here = known.regions.find((one) => one.id === known.region);
    const unread = toNames(takeSlots(found.rest, slots, known, reading), false).filter((word) => !here || !formsOf(here).includes(word));
    const all = [...(reading.unread ?? []), ...unread];
    if (lacksPart(reading)) return [];
    const weight = slots.includes('word') ? 0 : weightOf(all.join(' '));
    // What is not understood may change what is asked: then there must be more that is.
    if (weight > Math.max(2, found.weight)) return [];
    return [{ ...reading, score: reading.score - weight * 0.75, ...(all.length > 0 ? { unread: all } : {}) }];
  });
  return readings.sort((a, b) => b.score - a.score);
}

const FITTING: Partial<Record<Slot, readonly string[]>> = {
  product: ['product'],
  products: ['product'],
  enterprise: ['enterprise'],
  thing: ['product', 'enterprise'],
};

/** A text without every word by which some question is recognised. */
export function withoutCues(text: string): string {
  return QUESTION_IDS.flatMap((id): readonly RegExp[] => [...QUESTIONS[id].cues, ...((QUESTIONS[id] as Cues).or ?? [])]).reduce(
    (rest, cue) => rest.replace(new RegExp(cue.source, 'g'), ''),
    text,
  );
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

const lacksPart = ({ id, segment, levels }: Reading): boolean =>
  (QUESTIONS[id] as Cues).ofPart === true && segment === undefined && levels === undefined;

/** What is named and fits makes a reading likelier, what is left over less likely; what must be named and is not rules it out. */
function weigh(reading: Reading, needs: Slot | undefined, slots: readonly Slot[], { regions }: Known): Reading | null {
  const named = reading.names.length;
  if (lacksPart(reading)) return null;
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
  const takesWords = slots.includes('word');
  const left = takesNames || takesWords ? 0 : reading.names.join('').length;
  const filled =
    (reading.amount === undefined ? 0 : 6) +
    (reading.year ? 2 : 0) +
    (reading.stages ? 4 : 0) +
    (reading.segment ? 2 : 0) +
    (reading.levels ? 3 : 0) +
    (reading.span ? 2 : 0) +
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
    const [piece = ''] = pieces;
    if (pieces.length !== 1 || ![form, `${form}s`].some((one) => one === piece || one === piece.replace(PART, ''))) continue;
    reading.segment = id;
    return '';
  }
  return text;
}

/** How people write a name: whole, without 市 or 省, in English, in English without its plural. */
export function formsOf({ name, nameEn }: Named): string[] {
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
  return next === '' || /^(?:[|的市内里境链]|产业|现在|目前|眼下|[本当]地)|^省[内里]/.test(next) || startsIdle(next);
}
