import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LeadDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useMayEdit } from '../../state/use-account.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { LeadFacts } from './LeadFacts.tsx';
import { LeadForm } from './LeadForm.tsx';
import { LeadLog } from './LeadLog.tsx';
import { LeadScore } from './LeadScore.tsx';
import { ToProject } from './ToProject.tsx';

/** One lead: what is known of it, what is to be done next, its contacts, and the way into a project. */
export function LeadPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const mayEdit = useMayEdit();
  const [isEdited, setEdited] = useState(false);
  const answer = useGraphQuery(LeadDocument, { id });
  const lead = answer.data?.lead;
  return (
    <ScreenFrame title={lead ? nameOf(lead) : t('places.leads')} sub={lead ? t(`leads.stage.${lead.stage}`) : null}>
      <p>
        <Link to={addresses.screen('/leads')}>{t('leads.toList')}</Link>
      </p>
      <AnswerOf query={answer} loading={t('leads.loading')} />
      {answer.data && !lead && <EmptyState reason={t('leads.unknownLead', { id })} next={t('leads.unknownLeadNext')} />}
      {lead?.project && (
        <p role="status">
          {t('leads.became')} <Link to={addresses.screen('/projects', { project: lead.project.id })}>{nameOf(lead.project)}</Link>
        </p>
      )}
      {lead && mayEdit && !isEdited && (
        <div className="lead-buttons">
          <Button onClick={() => setEdited(true)}>{t('leads.edit')}</Button>
          {lead.project === null && <ToProject lead={lead} />}
        </div>
      )}
      {lead && isEdited && (
        <LeadForm lead={lead} expect={answer.data?.asOf?.id ?? null} onDone={() => setEdited(false)} onCancel={() => setEdited(false)} />
      )}
      {lead && !isEdited && <LeadFacts lead={lead} />}
      {lead && !isEdited && <LeadScore lead={lead} />}
      {lead && <LeadLog lead={lead} mayEdit={mayEdit} />}
    </ScreenFrame>
  );
}
