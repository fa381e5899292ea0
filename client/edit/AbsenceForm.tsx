import { useTranslation } from 'react-i18next';
import { EditAbsenceDocument, EditSeenDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { EditForm, type Basis } from './EditForm.tsx';
import { useEdit } from './use-edit.ts';

/** Somebody has asked, and nobody here makes it. */
export function AbsenceForm({ product, onClose }: { product: string; onClose: () => void }) {
  const { t } = useTranslation();
  const seen = useGraphQuery(EditSeenDocument, {}).data?.asOf?.id ?? null;
  const edit = useEdit(EditAbsenceDocument, onClose);
  const toVariables = (basis: Basis) => ({ ...basis, product });
  return (
    <EditForm
      action={t('edit.save')}
      isBusy={edit.isBusy}
      refusal={edit.refusal}
      onClose={onClose}
      onSend={(basis) => void edit.send(toVariables(basis), seen)}
      onSendAnyway={(basis) => void edit.sendAnyway(toVariables(basis))}
    >
      {null}
    </EditForm>
  );
}
