import type { useAddresses } from '../../state/addresses.ts';
import type { StatedFact } from './fact-name.ts';

/** Where the application shows what a fact is about; null where no screen does. */
export function toFactPage(fact: StatedFact, addresses: Pick<ReturnType<typeof useAddresses>, 'map' | 'screen'>): string | null {
  const enterprise = (id: string | undefined): string | null => (id === undefined ? null : addresses.screen(`/enterprises/${id}`));
  switch (fact.__typename) {
    case 'Enterprise':
      return enterprise(fact.id);
    case 'Partnership':
    case 'SupplyLink':
      return enterprise(fact.from.id);
    case 'Production':
      return enterprise(fact.enterprise.id);
    case 'Need':
      return enterprise(fact.neededBy?.id);
    case 'Agreement':
      return enterprise(fact.parties[0]?.id);
    case 'Event':
      return enterprise(fact.participants[0]?.id);
    case 'Person':
      return enterprise(fact.positions[0]?.enterprise.id);
    case 'Product':
      return addresses.map(fact.id);
    case 'Project':
      return addresses.screen('/projects', { project: fact.id });
    case 'ProjectBatch':
      return addresses.screen('/projects', { view: 'batches' });
    case 'PolicyLine':
      return addresses.screen('/projects', { view: 'policy' });
    case 'Claim':
      return addresses.screen('/quality', { q: fact.raw, ...(fact.verdict === null ? {} : { verdict: fact.verdict }) });
    default:
      return null;
  }
}
