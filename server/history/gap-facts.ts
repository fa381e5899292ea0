/** The facts that gaps depend on, revision after revision: only what a revision touched is read again, and what did not change stays. */
import { isDeepStrictEqual } from 'node:util';
import { BY_ID, findTouched, type Touched } from '../chain/patch/touched-nouns.ts';
import { sortedById } from '../domain/by-code-point.ts';
import type { Origins, Ownership } from '../domain/datasets.ts';
import { NO_FACTS, type Facts } from '../domain/facts.ts';
import { NO_RECORDS, type Records } from '../domain/records.ts';
import { openMoving, type MovingGraph } from '../graph/folded/folded-graph.ts';
import type { FoldedRows } from '../graph/folded/folded-nodes.ts';
import { haveOwnChains, readDatasets, readOwned } from '../graph/queries/read-origins.ts';
import { FACTS, RECORDS } from '../graph/read-facts.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Row } from '../journal/record.ts';

/** Facts as far as gaps depend on them: of a row that differs in nothing that counts, the older one may stand. */
export interface GapFacts {
  facts: Facts;
  records: Records;
  origins: Origins;
}
export interface GapFactsReader {
  /** Goes along a revision; every one has to be told, in order. */
  pass(rows: readonly Row[]): void;
  /** What there is after the last one; the very same object where nothing that counts changed. @param fold the same, as a whole */
  read(fold: FoldedRows): Promise<GapFacts>;
}

interface Fact {
  id: string;
}
type Read = (session: GraphSession, only?: readonly string[]) => Promise<Fact[]>;

/** Where facts come from, and news: no gap depends on them. */
const SILENT_NOUNS: ReadonlySet<string> = new Set(['sources', 'signals', 'plantSizes', 'parkCapacities']);
const READERS: readonly [noun: string, read: Read][] = [
  ...Object.entries<unknown>(FACTS).filter(([noun]) => !SILENT_NOUNS.has(noun)),
  ['projects', RECORDS.projects] as const,
].map(([noun, read]) => [noun, read as Read]);
const NOBODY: Ownership[] = [];
/** Rows above which everything is read anew. */
const MOST_ROWS = 5_000;

export function createGapFactsReader(): GapFactsReader {
  let graph: MovingGraph | null = null;
  let last: { lists: Map<string, Fact[]>; owned: Ownership[]; content: GapFacts } | null = null;
  let waiting: Row[] = [];

  async function readAll(fold: FoldedRows): Promise<GapFacts> {
    graph = openMoving(fold);
    const lists = new Map<string, Fact[]>();
    for (const [noun, read] of READERS) lists.set(noun, await read(graph.session));
    return keep(graph.session, lists, null);
  }

  async function keep(session: GraphSession, lists: Map<string, Fact[]>, owned: Ownership[] | null): Promise<GapFacts> {
    const datasets = await readDatasets(session, new Map());
    const owners = (await haveOwnChains(session, datasets)) ? (owned ?? (await readOwned(session))) : NOBODY;
    const { projects, ...facts } = Object.fromEntries(lists);
    const content: GapFacts = {
      facts: { ...NO_FACTS, ...facts },
      records: { ...NO_RECORDS, projects: projects as unknown as Records['projects'] },
      origins: { datasets, owned: owners },
    };
    last = { lists, owned: owners, content };
    return content;
  }

  return {
    pass(rows) {
      if (graph === null) return;
      for (const row of rows) waiting.push(row);
      if (waiting.length > MOST_ROWS || !rows.every(graph.apply)) graph = null;
    },
    async read(fold) {
      const touched = graph && findTouched(waiting);
      waiting = [];
      if (graph === null || last === null || touched === null) return readAll(fold);
      const lists = await patchLists(graph.session, last.lists, touched);
      const owned = touched.owners.length > 0 && last.owned.length > 0 ? patchOwned(last.owned, touched.owners) : last.owned;
      const { content } = last;
      const next = await keep(graph.session, lists, owned.length > 0 ? owned : null);
      return isSame(content, next) ? (last = { ...last, content }).content : next;
    },
  };
}

/** Lists of which something changed that counts; the others stay the very same. */
async function patchLists(session: GraphSession, lists: ReadonlyMap<string, Fact[]>, { nouns }: Touched): Promise<Map<string, Fact[]>> {
  const patched = new Map(lists);
  for (const [noun, read] of READERS) {
    const ids = (nouns as ReadonlyMap<string, readonly string[]>).get(noun);
    const there = lists.get(noun)!;
    if (ids !== undefined) patched.set(noun, patchList(there, ids, await read(session, BY_ID.has(noun) ? ids : undefined)));
  }
  return patched;
}

/** @param rows those under the ids that are there now, maybe among others that did not change */
function patchList(there: Fact[], ids: readonly string[], rows: readonly Fact[]): Fact[] {
  const now = new Map(rows.map((row) => [row.id, row]));
  const before = new Map<string, Fact>();
  const touched = new Set(ids);
  const left = there.filter((row) => {
    if (touched.has(row.id)) before.set(row.id, row);
    return !touched.has(row.id);
  });
  let isMoved = false;
  const placed = [...touched].flatMap((id) => {
    const [old, fresh] = [before.get(id), now.get(id)];
    const same = old !== undefined && fresh !== undefined && isDeepStrictEqual(toCounted(old), toCounted(fresh));
    isMoved ||= old !== fresh && !same;
    return same ? [old] : fresh === undefined ? [] : [fresh];
  });
  return isMoved ? sortedById([...left, ...placed]) : there;
}

/** What things are called and how much there is of them: whether there is a gap does not depend on it. */
const UNCOUNTED: ReadonlySet<string> = new Set(['name', 'nameEn', 'aliases', 'note', 'status', 'capacity', 'unit', 'year']);

/** Of the evidence counts how far it carries, and for whom. */
function toCounted({ evidence = [], ...row }: Fact & Partial<Pick<Facts['productions'][number], 'evidence'>>): object {
  const counted = Object.fromEntries(Object.entries(row).filter(([field]) => !UNCOUNTED.has(field)));
  return { ...counted, evidence: evidence.map(({ confidence, datasets }) => ({ confidence, datasets })) };
}

function patchOwned(owned: readonly Ownership[], owners: Touched['owners']): Ownership[] {
  const keyOf = ({ dataset, fact }: { dataset: string; fact: string }): string => `${dataset} ${fact}`;
  const patched = new Map(owned.map((one) => [keyOf(one), one]));
  for (const { isGone, ...one } of owners)
    if (isGone) patched.delete(keyOf(one));
    else patched.set(keyOf(one), one as Ownership);
  return [...patched.values()];
}

function isSame(one: GapFacts, other: GapFacts): boolean {
  const isSameNouns = <Nouns extends object>(a: Nouns, b: Nouns): boolean =>
    (Object.keys(a) as (keyof Nouns)[]).every((noun) => a[noun] === b[noun]);
  return (
    isSameNouns(one.facts, other.facts) &&
    isSameNouns(one.records, other.records) &&
    one.origins.owned === other.origins.owned &&
    isDeepStrictEqual(chainsOf(one), chainsOf(other))
  );
}

/** Of which chains each dataset states something. */
const chainsOf = ({ origins }: GapFacts): unknown => origins.datasets.map(({ id, chains }) => [id, chains]);
