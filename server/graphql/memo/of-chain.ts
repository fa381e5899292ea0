/** What a list of one chain holds: what its datasets state, and whatever of other datasets touches its products. */
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Chain } from '../../domain/facts.ts';
import type { ChainId } from '../../domain/ids.ts';
import { oncePerQuestion } from './once-per-question.ts';
import { weighIds } from './weigh-ids.ts';

const keepEnterprises = oncePerQuestion<Snapshot, ReadonlySet<string>>('enterprises of a chain', weighIds);
const keepProjects = oncePerQuestion<Snapshot, ReadonlySet<string>>('projects of a chain', weighIds);

/** Ids of the enterprises of the chain. */
export function enterprisesOf(snapshot: Snapshot, chain: ChainId): ReadonlySet<string> {
  const { facts } = snapshot;
  return keepEnterprises(snapshot, chain, () => {
    const products = productsOf(snapshot, chain);
    const touching = [...facts.productions, ...facts.needs]
      .filter(({ product }) => products.has(product))
      .map(({ enterprise }) => enterprise);
    return new Set([...snapshot.ofChain(chain).index.enterprises.keys(), ...touching]);
  });
}

/** Ids of the projects of the chain. */
export function projectsOf(snapshot: Snapshot, chain: ChainId): ReadonlySet<string> {
  return keepProjects(snapshot, chain, () => {
    const products = productsOf(snapshot, chain);
    const touching = snapshot.records.projects.filter((project) => project.products.some(({ product }) => products.has(product)));
    return new Set([...snapshot.ofChain(chain).records.projects, ...touching].map(({ id }) => id));
  });
}

/** The chains that have it: whose datasets state it. */
export function chainsWith(snapshot: Snapshot, has: (own: Snapshot) => boolean): Chain[] {
  return snapshot.facts.chains.filter(({ id }) => has(snapshot.ofChain(id)));
}

function productsOf({ facts }: Snapshot, chain: ChainId): ReadonlySet<string> {
  return new Set(facts.products.filter(({ chains }) => chains.includes(chain)).map(({ id }) => id));
}
