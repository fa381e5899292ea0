import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeadToProjectDocument } from '../../api/generated.ts';
import { useEdit } from '../../edit/use-edit.ts';
import { Wrong } from '../../widgets/Wrong.tsx';

/** Makes a project of the lead, once that is confirmed; what came of it, or that it waits for a signature, is said on the page. */
export function ToProject({ lead }: { lead: { id: string; name: string } }) {
  const { t } = useTranslation();
  const { send, isBusy, wrong } = useEdit(LeadToProjectDocument, () => undefined);
  return (
    <>
      <Popconfirm
        title={t('leads.toProjectSure', { name: lead.name })}
        okText={t('leads.toProjectYes')}
        cancelText={t('leads.cancel')}
        onConfirm={() => void send(async () => ({ lead: lead.id }), null)}
      >
        <Button type="primary" loading={isBusy}>
          {t('leads.toProject')}
        </Button>
      </Popconfirm>
      <Wrong text={wrong} />
    </>
  );
}
