import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { anyHolds } from '../../../shared/fold-text.ts';
import { isOpenLead } from '../../../shared/open-lead.ts';
import { LeadsDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useMayEdit, useMayRun } from '../../state/use-account.ts';
import { useScope } from '../../state/scope.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { FirstLeads } from './FirstLeads.tsx';
import { LeadForm } from './LeadForm.tsx';
import { LeadTable } from './LeadTable.tsx';
import { LeadTools } from './LeadTools.tsx';
import { LEADS_STATE } from './leads-state.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { StageBar } from './StageBar.tsx';
import { useNewLead } from './use-new-lead.ts';

/** 线索: who might invest, what is to be done next and what is overdue. */
export function LeadList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const addresses = useAddresses();
  const mayEdit = useMayEdit();
  const mayRun = useMayRun();
  const [state, change] = useViewState(LEADS_STATE);
  const { chain, region } = useScope();
  const answer = useWholeList(LeadsDocument, { chain, region }, (data) => data.leads);
  const begun = useNewLead(state);
  const all = answer.data?.leads?.nodes ?? [];
  const open = all.filter(isOpenLead).length;
  const elsewhere = (answer.data?.everywhere?.totalCount ?? 0) - (answer.data?.leads?.totalCount ?? 0);
  const rows = all.filter(
    (lead) =>
      (state.text === '' || anyHolds([lead.name, lead.nameEn, lead.investor?.name, ...lead.makes.map(({ name }) => name)], state.text)) &&
      (state.stages.length === 0 || state.stages.includes(lead.stage)) &&
      (state.responsible === null || lead.responsible === state.responsible) &&
      (!state.overdue || lead.overdue),
  );
  const title = answer.data ? t('leads.title', { open, overdue: all.filter(({ overdue }) => overdue).length }) : t('places.leads');
  return (
    <ScreenFrame title={title} sub={t('leads.sub')}>
      {elsewhere > 0 && <p className="lt-soft">{t('leads.elsewhere', { count: elsewhere })}</p>}
      <div className="lead-buttons">
        {mayEdit && !state.isNew && (
          <Button type="primary" onClick={() => change({ isNew: true })}>
            {t('leads.add')}
          </Button>
        )}
        {!state.scores && <Button onClick={() => change({ scores: true })}>{t('leads.toScores')}</Button>}
      </div>
      {state.scores && <ScoreTable mayChange={mayRun} />}
      {mayEdit && state.isNew && begun && (
        <LeadForm
          lead={begun}
          expect={null}
          onDone={(id) => void navigate(addresses.screen(`/leads/${id}`))}
          onCancel={() => change({ isNew: false, makes: null, investor: null })}
        />
      )}
      <AnswerOf query={answer} loading={t('leads.loading')} />
      {answer.data && all.length === 0 && (
        <>
          <EmptyState reason={t('leads.none')} next={t('leads.noneNext')} />
          {mayEdit && !state.isNew && <FirstLeads />}
        </>
      )}
      {all.length > 0 && (
        <>
          <StageBar leads={all} chosen={state.stages} choose={(stages) => change({ stages })} />
          <LeadTools leads={all} kept={rows.length} state={state} change={change} />
          {rows.length > 0 ? <LeadTable leads={rows} /> : <EmptyState reason={t('leads.allFiltered')} next={t('leads.allFilteredNext')} />}
        </>
      )}
    </ScreenFrame>
  );
}
