import { EnterpriseNamedDocument, ProductNamedDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { BLANK, type LeadSeen } from './lead-draft.ts';

/** What a new lead begins with: the region in view, and the product and investor of the address; null until they are known. */
export function useNewLead({ makes, investor }: { makes: string | null; investor: string | null }): LeadSeen | null {
  const { region, regionName } = useScope();
  const product = useGraphQuery(ProductNamedDocument, { id: makes ?? '' }, { enabled: makes !== null });
  const firm = useGraphQuery(EnterpriseNamedDocument, { id: investor ?? '' }, { enabled: investor !== null });
  if ((makes !== null && product.isPending) || (investor !== null && firm.isPending)) return null;
  const made = product.data?.product;
  return {
    ...BLANK,
    name: [firm.data?.enterprise?.name, made?.name].filter(Boolean).join(' '),
    makes: made ? [made] : [],
    investor: firm.data?.enterprise ?? null,
    site: { id: region, name: regionName, nameEn: null },
  };
}
