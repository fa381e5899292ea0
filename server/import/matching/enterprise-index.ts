import { readingsOf, toSound } from '../../chain/search/name-keys.ts';
import type { Enterprise } from '../../domain/facts.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { toAffixes, toForms, type NameForms } from './enterprise-names.ts';
import { createShortNames, type ShortNames } from './short-names.ts';

/** As much of an enterprise as it is matched by. */
export type Known = Pick<Enterprise, 'id' | 'name' | 'nameEn' | 'aliases' | 'uscc' | 'listedCode' | 'region'>;

export type KeyKind = 'exact' | 'alias' | 'bare' | 'core';

/** Enterprises by every form of their names; those that an import makes are added as it goes, so that later rows find them. */
export interface EnterpriseIndex {
  readonly byId: ReadonlyMap<string, Known>;
  byCode(kind: 'uscc' | 'listedCode', code: string): Known | null;
  byKey(kind: KeyKind, key: string): readonly Known[];
  /** Those of the graph whose names sound like this bare one. */
  bySound(bare: string): readonly Known[];
  /** Those of the graph of which this may be a short name, the nearest first. */
  byShort(name: string): readonly Known[];
  add(enterprise: Known): void;
  /** The forms of a name as they are compared here. */
  formsOf(name: string): NameForms;
}

export function createEnterpriseIndex(enterprises: readonly Enterprise[], affixes: readonly string[]): EnterpriseIndex {
  // a row asks for those of its enterprise several times, and the next row most often names the same one
  const places = toAffixes(affixes);
  const formsOf = keepAnswers((name) => toForms(name, places));
  const byId = new Map<string, Known>();
  const codes = new Map<string, Known>();
  const keys = { exact: createKeys(), alias: createKeys(), bare: createKeys(), core: createKeys() };
  const add = (known: Known) => {
    byId.set(known.id, known);
    if (known.uscc !== null) codes.set(`uscc ${known.uscc}`, known);
    if (known.listedCode !== null) codes.set(`listedCode ${known.listedCode}`, known);
    for (const [i, name] of [known.name, known.nameEn ?? '', ...known.aliases].entries()) {
      const { exact, bare, core } = formsOf(name);
      put(keys[i === 0 ? 'exact' : 'alias'], exact, known);
      put(keys.bare, bare, known);
      put(keys.core, core, known);
    }
  };
  /** How the names of the graph sound is worked out when it is first asked for; of those that an import makes it would cost too much. */
  let sounds: Keys | null = null;
  const starts = new Set<string>();
  const soundAll = (): Keys => {
    const all = createKeys();
    for (const known of enterprises) {
      const sound = toSound(formsOf(known.name).bare) ?? '';
      put(all, sound, known);
      starts.add(toStart(sound));
    }
    return all;
  };
  let shorts: ShortNames<Known> | null = null;
  enterprises.forEach(add);
  return {
    byId,
    byCode: (kind, code) => codes.get(`${kind} ${code}`) ?? null,
    byKey: (kind, key) => get(keys[kind], key),
    bySound(bare) {
      sounds ??= soundAll();
      return mayStart(bare, starts) ? get(sounds, toSound(bare) ?? '') : [];
    },
    byShort(name) {
      shorts ??= createShortNames(enterprises, formsOf);
      return shorts.find(name);
    },
    add,
    formsOf,
  };
}

/** Most keys lead to one enterprise: no list is made for each. */
type Keys = Map<string, Known | Known[]>;
const createKeys = (): Keys => new Map();

function put(keys: Keys, key: string, known: Known): void {
  if (key === '') return;
  const there = keys.get(key);
  if (there === undefined) keys.set(key, known);
  else if (!Array.isArray(there)) {
    if (there.id !== known.id) keys.set(key, [there, known]);
  } else if (!there.some(({ id }) => id === known.id)) there.push(known);
}

function get(keys: Keys, key: string): readonly Known[] {
  const found = keys.get(key);
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

const toStart = (sound: string): string => sound.split(' ', 2).join(' ');
const TWO_CHINESE = /^(\p{Script=Han})(\p{Script=Han})/u;

/** Whether the name, as far as its first two characters say, may sound like one that starts so; how the whole sounds takes far longer. */
function mayStart(bare: string, starts: ReadonlySet<string>): boolean {
  const [, first, second] = TWO_CHINESE.exec(bare) ?? [];
  if (first === undefined || second === undefined) return true;
  const behind = readingsOf(second);
  return readingsOf(first).some((one) => behind.some((other) => starts.has(`${one} ${other}`)));
}
