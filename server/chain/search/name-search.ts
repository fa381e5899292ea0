/**
 * Finds nouns by name: Chinese, English, alias, pinyin, pinyin initials; Latin text may hold one or two typing errors, Chinese text
 * other characters of the same sound.
 * Better kinds of match always come first: exact, start of the name, start of a word, inside, with a typing error.
 * In memory, one text of all keys per set of facts (`name-lines.ts`); only keys that hold what is asked, or are near it, are weighed.
 */
import { BestList } from '../../analysis/tools/best-list.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Facts } from '../../domain/facts.ts';
import { NO_RECORDS, type Records } from '../../domain/records.ts';
import { editDistance } from '../../domain/edit-distance.ts';
import { toElementName } from '../../domain/elements.ts';
import { foldText, withoutForm } from '../../../shared/fold-text.ts';
import { toSound, type KeyKind } from './name-keys.ts';
import { NAMED_NOUNS, type NounKind } from './named-nouns.ts';
import { createNameLines, keysOf, type LineKey, type Named } from './name-lines.ts';
import { FAR, mostTypos, TYPO_FROM } from './typing-errors.ts';

export interface NameHit {
  kind: NounKind;
  id: string;
  name: string;
  nameEn: string | null;
  /** The name, alias or pinyin that matched. */
  matched: string;
  /** 1 for an exact name, less for weaker matches. */
  score: number;
}

export interface NameSearch {
  /** Best first; ties by the kind, then the shorter name, then the id. Blank text finds nothing. */
  find(text: string, kinds: readonly NounKind[] | null, first: number): NameHit[];
  /** Makes what only questions with typing errors need. */
  warmUp(): void;
}

interface Entry {
  kind: NounKind;
  row: Named;
}
/** How well a key answers; 0: not at all. */
type Score = (key: LineKey) => number;
/** What was found by a way of scoring, each entry once. */
interface Weighed {
  entries: readonly number[];
  bestOf(entry: number): number;
  score: Score;
}

interface Found {
  entry: number;
  value: number;
  /** The way by which it was found. */
  by: Score;
}

const EXACT = 1;
const PREFIX = 0.85;
const WORD = 0.7;
const INSIDE = 0.55;
const TYPO = 0.4;
/** What a key loses against the name itself, small enough never to outweigh a better kind of match. */
const LOSS: Readonly<Record<KeyKind, number>> = { NAME: 0, ENGLISH: 0.01, ALIAS: 0.02, PINYIN: 0.03, INITIALS: 0.04 };
/** What the covered share of the key adds. */
const COVERED = 0.08;
/** Which of two equal matches comes first: what people look for most. */
const KIND_ORDER: Readonly<Record<NounKind, number>> = {
  PRODUCT: 0,
  ENTERPRISE: 1,
  PROCESS: 2,
  REGION: 3,
  CHAIN: 4,
  PROJECT: 5,
  LEAD: 6,
  PERSON: 7,
  AGREEMENT: 8,
  EVENT: 9,
  POLICY_LINE: 10,
  PROJECT_BATCH: 11,
};
/** Syllables. */
const SOUND_FROM = 2;

const searches = new WeakMap<Facts, NameSearch>();

/** The search over the nouns of one revision, built at the first question and kept as long as they are. */
export function nameSearchOf(facts: Facts, records: Records = NO_RECORDS): NameSearch {
  const kept = searches.get(facts);
  if (kept) return kept;
  const search = createNameSearch(facts, records);
  searches.set(facts, search);
  // Whoever searches once goes on, and mistypes; the first answer need not wait for that.
  setImmediate(search.warmUp);
  return search;
}

export function createNameSearch(facts: Facts, records: Records = NO_RECORDS): NameSearch {
  const entries = toEntries(facts, records);
  const lines = createNameLines(entries.map(({ row }) => row));

  /** Entries with their best score among these lines. */
  function weigh(among: Iterable<number>, isAsked: (entry: number) => boolean, scoreAt: (line: number) => number, score: Score): Weighed {
    const best = new Float64Array(entries.length);
    const found: number[] = [];
    for (const line of among) {
      const entry = lines.rowOf[line]!;
      const value = scoreAt(line);
      if (value <= best[entry]! || !isAsked(entry)) continue;
      if (best[entry] === 0) found.push(entry);
      best[entry] = value;
    }
    return { entries: found, bestOf: (entry) => best[entry]!, score };
  }

  const weighKeys = (among: Iterable<number>, isAsked: (entry: number) => boolean, score: Score): Weighed =>
    weigh(among, isAsked, (line) => score(lines.keyAt(line)), score);

  function weighErrors(words: string, isAsked: (entry: number) => boolean): Weighed {
    const distances = lines.errors().distances(words);
    const squeezed = words.replaceAll(' ', '');
    const scoreAt = (line: number): number => toTypoScore(distances[line]!, lines.kindAt(line));
    return weigh(nearOnes(distances), isAsked, scoreAt, (key) => scoreOfTypo(key, words, squeezed));
  }

  return {
    warmUp: () => void lines.errors(),
    find(text, kinds, first) {
      const words = foldText(text);
      if (words === '') return [];
      const isAsked = (entry: number): boolean => kinds === null || kinds.includes(entries[entry]!.kind);
      const { score, asked } = toScore(text, words);
      const found = weighKeys(asked.length === 1 ? findLines(words) : new Set(asked.flatMap(findLines)), isAsked, score);
      const hits = [found];
      // As many hits as ids: a park, which is found twice, leaves room for another.
      if (found.entries.length < first && mayHaveTypos(words.replaceAll(' ', ''))) {
        const ids = new Set(found.entries.map((entry) => entries[entry]!.row.id));
        hits.push(weighErrors(words, (entry) => isAsked(entry) && !ids.has(entries[entry]!.row.id)));
      }
      const sound = hits.every((one) => one.entries.length === 0) ? toSound(text) : null;
      if (sound !== null) hits.push(weighKeys(lines.withWords([sound]), isAsked, (key) => scoreOfSound(key, sound)));
      return chooseBest(hits, first).map(({ entry, value, by }) => toHit(entries[entry]!, value, by));
    },
  };

  /** The best in their order. A park is a region and an enterprise under one id: the first of the two stands for both. */
  function chooseBest(hits: readonly Weighed[], first: number): Found[] {
    const best = new BestList<Found>(2 * first, compareFound);
    for (const { entries: own, bestOf, score: by } of hits)
      for (const entry of own) {
        const value = bestOf(entry);
        // Most come behind by their score alone.
        if (best.bar === null || value >= best.bar.value) best.offer({ entry, value, by });
      }
    const seen = new Set<string>();
    const once = best.toList().filter(({ entry }) => !seen.has(entries[entry]!.row.id) && seen.add(entries[entry]!.row.id));
    return once.slice(0, first);
  }

  function compareFound(a: Found, b: Found): number {
    if (a.value !== b.value) return b.value - a.value;
    const [one, other] = [entries[a.entry]!, entries[b.entry]!];
    return (
      KIND_ORDER[one.kind] - KIND_ORDER[other.kind] || one.row.name.length - other.row.name.length || byCodePoint(one.row.id, other.row.id)
    );
  }

  function findLines(words: string): number[] {
    const parts = words.split(' ');
    const holding = lines.holding(words.replaceAll(' ', ''));
    return parts.length === 1 ? holding : [...new Set([...holding, ...lines.withWords(parts)])];
  }
}

function* nearOnes(distances: Uint8Array): Generator<number> {
  for (let line = 0; line < distances.length; line++) if (distances[line] !== FAR) yield line;
}

function toEntries(facts: Facts, records: Records): Entry[] {
  const all: Pick<Facts & Records, keyof typeof NAMED_NOUNS> = { ...facts, ...records };
  return (Object.entries(NAMED_NOUNS) as [keyof typeof NAMED_NOUNS, NounKind][]).flatMap(([noun, kind]) =>
    (all[noun] as readonly Named[]).map((row) => ({ kind, row })),
  );
}

function toHit({ kind, row }: Entry, score: number, by: Score): NameHit {
  const { id, name, nameEn } = row;
  return { kind, id, name, nameEn, matched: matchedBy(row, by), score };
}

/** The key that answers best, as it is shown. */
function matchedBy(row: Named, score: Score): string {
  let best = { text: row.name, value: 0 };
  for (const key of keysOf(row)) {
    const value = score(key);
    if (value > best.value) best = { text: key.text, value };
  }
  return best.text;
}

/** What is found by the letters of an element's sign alone stands below everything that is found by the element. */
const LETTERS_OF_SIGN = 0.5;

/**
 * How well a key answers: as it is asked, and as a company of another legal form or one thing of several: separators. The sign of an
 * element asks for the element: by its letters "Ni" is the sound of niobium.
 * @returns the texts of which a key must hold one, too
 */
function toScore(text: string, words: string): { score: Score; asked: string[] } {
  const scoreFor = (asked: string): Score => {
    const squeezed = asked.replaceAll(' ', '');
    return (key) => scoreOf(key, asked, squeezed);
  };
  const [asWritten, element] = [scoreFor(words), toElementName(text.trim())];
  if (element !== null) {
    const byElement = scoreFor(element);
    return { score: (key) => Math.max(byElement(key), LETTERS_OF_SIGN * asWritten(key)), asked: [words, element] };
  }
  const plain = toSingular(withoutForm(words));
  if (plain === words || plain === '') return { score: asWritten, asked: [words] };
  const inAnyForm = scoreFor(plain);
  return { score: (key) => Math.max(asWritten(key), inAnyForm(key) - LOSS.ALIAS), asked: [words, plain] };
}

/** Batteries, separators, sulphates: the last word of letters as the name of one. */
function toSingular(words: string): string {
  return words.replace(/(?<=[a-z]{3})(?:ies|(?<![is])s)$/, (end) => (end === 'ies' ? 'y' : ''));
}

function scoreOf(key: LineKey, words: string, squeezed: string): number {
  const rank = rankOf(key, words, squeezed);
  return rank === 0 ? 0 : rank - LOSS[key.kind] + (rank === EXACT ? 0 : COVERED * (squeezed.length / key.squeezed.length));
}

function rankOf(key: LineKey, words: string, squeezed: string): number {
  if (key.squeezed === squeezed) return EXACT;
  if (key.squeezed.startsWith(squeezed)) return PREFIX;
  if (beginsWord(key.words, words) || everyWordStarts(key.words, words)) return WORD;
  // Two or three letters lie inside almost any pinyin or row of initials: that would be noise.
  const isSound = key.kind === 'PINYIN' || key.kind === 'INITIALS';
  return key.squeezed.includes(squeezed) && (!isSound || squeezed.length >= TYPO_FROM) ? INSIDE : 0;
}

const beginsWord = (key: string, text: string): boolean => key.startsWith(text) || key.includes(` ${text}`);

function everyWordStarts(key: string, words: string): boolean {
  return words.includes(' ') && words.split(' ').every((part) => beginsWord(key, part));
}

/** A wrong character of the right sound (电解夜 for 电解液) is a typing error of Chinese; a single syllable sounds like too much. */
function scoreOfSound(key: LineKey, sound: string): number {
  if (key.kind !== 'PINYIN' || sound.split(' ').length < SOUND_FROM) return 0;
  const isStart = `${key.words} `.startsWith(`${sound} `);
  return isStart ? TYPO * scoreOf(key, sound, sound.replaceAll(' ', '')) : 0;
}

function mayHaveTypos(squeezed: string): boolean {
  return squeezed.length >= TYPO_FROM && /^[a-z0-9]+$/.test(squeezed);
}

/**
 * Compares with the whole key, with as much of its start, and word by word; initials are too short to forgive errors in.
 * Of several words the worst decides, so that one right word does not carry a wrong one.
 */
function scoreOfTypo(key: LineKey, words: string, squeezed: string): number {
  if (key.kind === 'INITIALS' || !/[a-z]/.test(key.squeezed)) return 0;
  const most = mostTypos(squeezed);
  let distance = Math.min(editDistance(squeezed, key.squeezed, most), editDistance(squeezed, key.squeezed.slice(0, squeezed.length), most));
  if (distance > 1) distance = Math.min(distance, worstWord(words.split(' '), key.words.split(' ')));
  return toTypoScore(distance > most ? FAR : distance, key.kind);
}

const toTypoScore = (distance: number, kind: KeyKind): number => (distance === FAR ? 0 : TYPO - 0.1 * distance - LOSS[kind]);

/** The largest distance from a word of the question to its nearest word of the key. */
function worstWord(asked: readonly string[], words: readonly string[]): number {
  let worst = 0;
  for (const one of asked) {
    const most = mostTypos(one);
    let nearest = most + 1;
    for (const word of words) {
      if (nearest === 0) break;
      nearest = Math.min(nearest, editDistance(one, word, most));
    }
    if (nearest > most) return Infinity;
    worst = Math.max(worst, nearest);
  }
  return worst;
}
