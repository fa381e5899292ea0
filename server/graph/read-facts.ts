import type { Facts } from '../domain/facts.ts';
import { GraphUnavailable } from '../errors.ts';
import { readAbsences } from './queries/read-absences.ts';
import { readChains } from './queries/read-chains.ts';
import { readEnterprises } from './queries/read-enterprises.ts';
import { readNeeds } from './queries/read-needs.ts';
import { readProcesses } from './queries/read-processes.ts';
import { readProductions } from './queries/read-productions.ts';
import { readProducts } from './queries/read-products.ts';
import { readRegions } from './queries/read-regions.ts';
import { readRelations } from './queries/read-relations.ts';
import { readRevision, type RevisionRecord } from './queries/read-revision.ts';
import { readSources } from './queries/read-sources.ts';
import type { GraphSession } from './session.ts';

const TRIES = 5;

/**
 * Reads everything at one revision, by a handful of bulk queries; starts over when a writer moved the revision meanwhile.
 * @returns null revision for an empty graph
 * @throws GraphUnavailable when writers keep moving the revision
 */
export async function readFacts(session: GraphSession): Promise<{ revision: RevisionRecord | null; facts: Facts }> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await readRevision(session);
    const facts: Facts = {
      chains: await readChains(session),
      regions: await readRegions(session),
      products: await readProducts(session),
      processes: await readProcesses(session),
      enterprises: await readEnterprises(session),
      productions: await readProductions(session),
      needs: await readNeeds(session),
      relations: await readRelations(session),
      absences: await readAbsences(session),
      sources: await readSources(session),
    };
    if ((await readRevision(session))?.id === before?.id) return { revision: before, facts };
  }
  throw new GraphUnavailable({
    zh: '图谱正在被频繁改写，暂时读不到同一修订的数据，请稍后再试。',
    en: 'The graph is being rewritten so often that one revision cannot be read; try again in a moment.',
  });
}
