import type { Sentence } from '../../errors.ts';
import type { EnterpriseIndex, Known } from './enterprise-index.ts';
import { isTelling } from './enterprise-names.ts';
import type { RegionIndex } from './region-index.ts';

/** What a row says of the enterprise that it means. */
export interface Given {
  name: string;
  uscc: string | null;
  listedCode: string | null;
  region: string | null;
}
/** One that is there, a new one, or one of several that a person has to choose from; `why` says by what. */
export type Match =
  | { outcome: 'MATCHED'; id: string; why: Sentence }
  | { outcome: 'NEW'; why: Sentence }
  | { outcome: 'POTENTIAL'; candidates: readonly Known[]; why: Sentence };

/** Where enterprises are looked for; `isNew` tells those that the import itself has made. */
export interface Matching {
  index: EnterpriseIndex;
  regions: RegionIndex;
  isNew(id: string): boolean;
}

const WHY = {
  id: { zh: '编号相同', en: 'the same id' },
  uscc: { zh: '统一社会信用代码相同', en: 'the same unified social credit code' },
  listedCode: { zh: '证券代码相同', en: 'the same listed code' },
  exact: { zh: '名称相同', en: 'the same name' },
  alias: { zh: '与别名、曾用名或英文名相同', en: 'the same as an alias, a former or an English name' },
  bare: { zh: '名称相同，只是公司形式写法不同', en: 'the same name but for its legal form' },
  core: { zh: '除去地名，名称相同', en: 'the same name but for a place in it' },
  sound: { zh: '名称读音相同', en: 'a name of the same sound' },
  note: { zh: '括号外或括号里的名称相同', en: 'the same name outside or inside the brackets' },
  short: { zh: '可能是简称', en: 'it may be a short name' },
  several: { zh: '有几家都是这个名称', en: 'several have this name' },
  elsewhere: { zh: '名称相同，但所在地不同', en: 'the same name in another place' },
  none: { zh: '图中没有', en: 'not in the graph' },
} as const satisfies Record<string, Sentence>;

/**
 * Finds the enterprise that a row means: by id, by codes, then by its name from the strictest form to the loosest. What only a loose form
 * shows is for a person to decide; one with another code is another, and so is one of the same name in another place.
 */
export function matchEnterprise(given: Given, matching: Matching): Match {
  const { index } = matching;
  const byId = index.byId.get(given.name);
  if (byId) return { outcome: 'MATCHED', id: byId.id, why: WHY.id };
  for (const kind of ['uscc', 'listedCode'] as const) {
    const code = given[kind];
    const coded = code === null ? null : index.byCode(kind, code);
    if (coded) return { outcome: 'MATCHED', id: coded.id, why: WHY[kind] };
  }
  const forms = index.formsOf(given.name);
  const steps = [
    () => judge(index.byKey('exact', forms.exact), 'exact', given, matching),
    () => judge(index.byKey('alias', forms.exact), 'alias', given, matching),
    () => judge(index.byKey('bare', forms.bare), isTelling(forms.bare) ? 'bare' : null, given, matching),
    () => judgeCore(forms.core, given, matching),
    () => {
      const heard = isTelling(forms.bare) ? index.bySound(forms.bare) : [];
      return heard.length === 0 ? null : toPotential(heard, given, WHY.sound);
    },
    () => toPotential(findBracketed(given.name, index), given, WHY.note),
    () => toPotential(index.byShort(given.name.replace(BRACKETS, '$1')), given, WHY.short),
  ];
  for (const step of steps) {
    const match = step();
    if (match !== null) return match;
  }
  return { outcome: 'NEW', why: WHY.none };
}

/** A name with a note behind it: CATL（宁德时代）, 金川集团（母公司）. */
const BRACKETS = /^(.*\S)\s*[(（]([^()（）]+)[)）]\s*$/;

function findBracketed(name: string, index: EnterpriseIndex): readonly Known[] {
  const forms = (BRACKETS.exec(name)?.slice(1) ?? []).map((part) => index.formsOf(part));
  const found = forms.flatMap(({ exact, bare }) => [
    ...index.byKey('exact', exact),
    ...index.byKey('alias', exact),
    ...index.byKey('bare', bare),
  ]);
  return [...new Set(found)];
}

/** Not the same where both have a code and the codes differ. */
function withoutOtherCodes(found: readonly Known[], { uscc }: Given): readonly Known[] {
  return found.filter((one) => uscc === null || one.uscc === null || one.uscc === uscc);
}

/** @param how null where the name is too short to tell */
function judge(all: readonly Known[], how: 'exact' | 'alias' | 'bare' | null, given: Given, { regions, isNew }: Matching): Match | null {
  const found = withoutOtherCodes(all, given);
  if (found.length === 0) return null;
  const here = found.filter(({ region }) => region === null || given.region === null || regions.fit(region, given.region));
  if (here.length === 0) {
    const there = found.filter(({ id }) => !isNew(id));
    // two rows of one sheet that name two places are two
    return there.length === 0 ? { outcome: 'NEW', why: WHY.elsewhere } : { outcome: 'POTENTIAL', candidates: there, why: WHY.elsewhere };
  }
  if (here.length > 1) return { outcome: 'POTENTIAL', candidates: here, why: WHY.several };
  return how === null ? { outcome: 'POTENTIAL', candidates: here, why: WHY.bare } : { outcome: 'MATCHED', id: here[0]!.id, why: WHY[how] };
}

/** A name that differs by a place alone is the same where that place is where the other lies, else a person decides. */
function judgeCore(core: string, given: Given, { index, regions }: Matching): Match | null {
  const found = withoutOtherCodes(index.byKey('core', core), given);
  if (found.length === 0 || !isTelling(core)) return null;
  const [only] = found;
  const isThere = (name: string, region: string | null) => region !== null && regions.find(name).some(({ id }) => regions.fit(id, region));
  const agrees = found.length === 1 && (isThere(given.name, only!.region) || isThere(only!.name, given.region));
  return agrees ? { outcome: 'MATCHED', id: only!.id, why: WHY.core } : toPotential(found, given, WHY.core);
}

function toPotential(found: readonly Known[], given: Given, why: Sentence): Match | null {
  const candidates = withoutOtherCodes(found, given);
  return candidates.length === 0 ? null : { outcome: 'POTENTIAL', candidates, why };
}
