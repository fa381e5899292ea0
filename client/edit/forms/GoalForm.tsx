import { EditGoalDocument } from '../../api/generated.ts';
import { EditForm, type Basis } from '../EditForm.tsx';
import { useSeen } from '../use-seen.ts';

/** The region in view wants to make it, or does not any more. */
export function GoalForm({ product, wanted, onClose }: { product: string; wanted: boolean; onClose: () => void }) {
  const toVariables = (basis: Basis) => ({ ...basis, product, wanted });
  return <EditForm document={EditGoalDocument} toVariables={toVariables} seen={useSeen()} onClose={onClose} />;
}
