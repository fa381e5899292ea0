import type { PlaygroundChainsQuery, PlaygroundExamplesQuery } from '../api/generated.ts';
import type { Role } from './saved-query.ts';

interface Named {
  id: string;
  name: string;
  nameEn?: string | null;
}

interface Tied extends Named {
  partnerships: { nodes: { from: Named; to: Named }[] };
}

/** What fills a variable, and how it is called. */
export interface Example {
  value: string | string[];
  named: readonly Named[];
}

export type Examples = Partial<Record<Role, Example>>;

/** How many things "a few" are. */
const SEVERAL = 5;

/** Finds what stands for each role in the chain and region that are loaded; a role that nothing plays is left out. */
export function findExamples(
  chain: PlaygroundChainsQuery['chains'] extends readonly (infer C)[] | null | undefined ? C : never,
  found: PlaygroundExamplesQuery,
): Examples {
  const gaps = found.gaps?.nodes ?? [];
  const made = (found.chainMap?.nodes ?? []).filter(({ status }) => status === 'STRONG' || status === 'WEAK').map(({ product }) => product);
  const here = found.region?.enterprises.nodes ?? [];
  const leader = found.leaders?.[0]?.enterprise ?? here.find(({ kind }) => kind === 'ENTERPRISE');
  const byName = (named: Named | undefined): Example | undefined => named && { value: named.name, named: [named] };
  const roles: Record<Role, Example | undefined> = {
    segment: one(chain.segments[0]),
    gap: one(gaps[0]?.product),
    gaps: many(gaps.map(({ product }) => product)),
    gapName: byName(gaps[0]?.product),
    made: one(made.at(-1)),
    several: many(made.slice(0, SEVERAL)),
    fragile: one(found.strengthen?.nodes[0]?.product ?? made[0]),
    enterprise: one(leader),
    enterpriseName: byName(leader),
    stranger: one(findStranger(here, leader?.id)),
    park: one(here.find(({ kind }) => kind === 'PARK')),
    government: one(here.find(({ kind }) => kind === 'GOVERNMENT')),
  };
  return Object.fromEntries(Object.entries(roles).filter(([, example]) => example !== undefined)) as Examples;
}

function one(named: Named | null | undefined): Example | undefined {
  return named ? { value: named.id, named: [named] } : undefined;
}

function many(named: readonly Named[]): Example | undefined {
  return named.length > 0 ? { value: named.map(({ id }) => id), named } : undefined;
}

/** Somebody elsewhere who is tied to the one given, or else to anybody here. */
function findStranger(here: readonly Tied[], leader: string | undefined): Named | undefined {
  const isHere = new Set(here.map(({ id }) => id));
  const byLeader = [...here].sort((a, b) => Number(b.id === leader) - Number(a.id === leader));
  return byLeader.flatMap(({ partnerships }) => partnerships.nodes.flatMap(({ from, to }) => [from, to])).find(({ id }) => !isHere.has(id));
}
