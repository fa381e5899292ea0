import { EditAbsenceDocument } from '../../api/generated.ts';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useSeen } from '../use-seen.ts';

/** Somebody has asked, and nobody here makes it. */
export function AbsenceForm({ product, onClose }: { product: string; onClose: () => void }) {
  return (
    <EditForm document={EditAbsenceDocument} toVariables={(basis: Basis) => ({ ...basis, product })} seen={useSeen()} onClose={onClose} />
  );
}
