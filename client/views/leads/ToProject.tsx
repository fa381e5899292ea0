import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { LeadToProjectDocument } from '../../api/generated.ts';
import { useChange } from '../../state/use-change.ts';
import { Wrong } from '../../widgets/Wrong.tsx';

/** Makes a project of the lead, once that is confirmed. */
export function ToProject({ lead }: { lead: { id: string; name: string } }) {
  const { t } = useTranslation();
  const { change, isBusy, wrong } = useChange();
  return (
    <>
      <Popconfirm
        title={t('leads.toProjectSure', { name: lead.name })}
        okText={t('leads.toProjectYes')}
        cancelText={t('leads.cancel')}
        onConfirm={() => void change(LeadToProjectDocument, { lead: lead.id })}
      >
        <Button type="primary" loading={isBusy}>
          {t('leads.toProject')}
        </Button>
      </Popconfirm>
      <Wrong text={wrong} />
    </>
  );
}
