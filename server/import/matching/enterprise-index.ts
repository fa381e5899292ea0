import { toSound } from '../../chain/search/name-keys.ts';
import type { Enterprise } from '../../domain/facts.ts';
import { toForms } from './enterprise-names.ts';

/** As much of an enterprise as it is matched by. */
export type Known = Pick<Enterprise, 'id' | 'name' | 'nameEn' | 'aliases' | 'uscc' | 'listedCode' | 'region'>;

export type KeyKind = 'exact' | 'alias' | 'bare' | 'core' | 'sound';

/** Enterprises by every form of their names; those that an import makes are added as it goes, so that later rows find them. */
export interface EnterpriseIndex {
  readonly byId: ReadonlyMap<string, Known>;
  byCode(kind: 'uscc' | 'listedCode', code: string): Known | null;
  byKey(kind: KeyKind, key: string): readonly Known[];
  add(enterprise: Known): void;
}

export function createEnterpriseIndex(enterprises: readonly Enterprise[], affixes: readonly string[]): EnterpriseIndex {
  const byId = new Map<string, Known>();
  const codes = new Map<string, Known>();
  const keys = new Map<string, Known | Known[]>();
  const put = (kind: KeyKind, key: string, known: Known) => {
    if (key === '') return;
    const at = `${kind} ${key}`;
    const there = keys.get(at);
    if (there === undefined) keys.set(at, known);
    else if (!Array.isArray(there)) {
      if (there.id !== known.id) keys.set(at, [there, known]);
    } else if (!there.some(({ id }) => id === known.id)) there.push(known);
  };
  const add = (known: Known) => {
    byId.set(known.id, known);
    if (known.uscc !== null) codes.set(`uscc ${known.uscc}`, known);
    if (known.listedCode !== null) codes.set(`listedCode ${known.listedCode}`, known);
    for (const [i, name] of [known.name, known.nameEn ?? '', ...known.aliases].entries()) {
      const { exact, bare, core } = toForms(name, affixes);
      put(i === 0 ? 'exact' : 'alias', exact, known);
      put('bare', bare, known);
      put('core', core, known);
    }
  };
  /** How the names of the graph sound is worked out when it is first asked for; of those that an import makes it would cost too much. */
  let isSounded = false;
  const soundAll = () => {
    if (!isSounded) for (const known of enterprises) put('sound', toSound(toForms(known.name, affixes).bare) ?? '', known);
    isSounded = true;
  };
  enterprises.forEach(add);
  return {
    byId,
    byCode: (kind, code) => codes.get(`${kind} ${code}`) ?? null,
    byKey(kind, key) {
      if (kind === 'sound') soundAll();
      const found = key === '' ? undefined : keys.get(`${kind} ${key}`);
      return found === undefined ? [] : Array.isArray(found) ? found : [found];
    },
    add,
  };
}
