/** A checked edit → the nodes and links that state it. */
import type { HandWrite } from '../datasets/plan-hand.ts';
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import type { Stated } from '../import/rows/check-lines.ts';
import { toGraphParts } from '../ingest/write/to-graph-parts.ts';
import type { Edit, There } from './edit.ts';

type Said = Pick<Edit, 'stated' | 'gone' | 'reason' | 'uncited'>;

export function toWrite({ stated, gone, reason = null, uncited = [] }: Said, there: There): HandWrite {
  const own = new Set(toGraphParts(stated.facts, stated.records).nodes.map(({ owner }) => owner));
  const { facts, records } = withEnds(stated, there);
  const { nodes, links } = toGraphParts(facts, records);
  const states = { nodes: nodes.filter(({ owner }) => own.has(owner)), links: links.filter(({ owner }) => own.has(owner)) };
  return { states, gone, reason, uncited };
}

/** With what the statements point to, as far as its label is not plain from the kind of the link: a park is a region and an enterprise. */
function withEnds({ facts, records }: Stated, there: There): Stated {
  const claimed = records.claims.flatMap(({ about }) => (about === null ? [] : [about]));
  const ends = [...claimed, ...records.agreements.flatMap(({ creates }) => creates)];
  const parks = [
    ...ends,
    ...facts.enterprises.flatMap(({ region, area }) => [region, area]),
    ...facts.absences.map(({ region }) => region),
    ...facts.goals.map(({ region }) => region),
    ...records.projects.map(({ region }) => region),
    ...records.events.flatMap(({ places }) => places),
    ...records.leads.map(({ site }) => site),
  ].flatMap((id) => there.index.enterprises.get(id as never) ?? []);
  const isNew = (id: string) => !facts.enterprises.some((one) => one.id === id);
  const [otherFacts, otherRecords] = [findAbout<Facts>(there.facts, ends), findAbout<Records>(there.records, ends)];
  const pointed = addAll(facts, otherFacts);
  return {
    facts: {
      ...pointed,
      enterprises: [...facts.enterprises, ...parks.filter(({ id }, i) => isNew(id) && parks.findIndex((one) => one.id === id) === i)],
      regions: [...pointed.regions, ...facts.enterprises.flatMap(({ id }) => there.index.regions.get(id as never) ?? [])],
    },
    records: addAll(records, otherRecords),
  };
}

/** The facts with these ids, list by list; an enterprise is what an id stands for where nothing else has it. */
function findAbout<Lists extends object>(lists: Lists, ids: readonly string[]): [string, { id: string }[]][] {
  if (ids.length === 0) return [];
  return Object.entries(lists as Record<string, { id?: string }[]>)
    .filter(([name]) => !['enterprises', 'positions'].includes(name))
    .map(([name, all]) => [name, all.filter(({ id }) => id !== undefined && ids.includes(id)) as { id: string }[]]);
}

function addAll<Lists extends object>(lists: Lists, more: readonly [string, { id: string }[]][]): Lists {
  const all = { ...lists } as Record<string, { id: string }[]>;
  for (const [name, found] of more) {
    const known = new Set(all[name]!.map(({ id }) => id));
    all[name] = [...all[name]!, ...found.filter(({ id }) => !known.has(id))];
  }
  return all as Lists;
}
