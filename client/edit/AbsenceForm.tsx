import { EditAbsenceDocument, EditSeenDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { EditForm, type Basis } from './EditForm.tsx';

/** Somebody has asked, and nobody here makes it. */
export function AbsenceForm({ product, onClose }: { product: string; onClose: () => void }) {
  const seen = useGraphQuery(EditSeenDocument, {}).data?.asOf?.id ?? null;
  return <EditForm document={EditAbsenceDocument} toVariables={(basis: Basis) => ({ ...basis, product })} seen={seen} onClose={onClose} />;
}
