import { useTranslation } from 'react-i18next';
import { ProjectChecksDocument, ProjectsDocument } from '../../api/generated.ts';
import { useGraphQuery, useWholeList } from '../../api/use-query.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { BatchList } from './BatchList.tsx';
import { KpiView } from './KpiView.tsx';
import { PolicyMatrix } from './PolicyMatrix.tsx';
import { ProjectBoard } from './ProjectBoard.tsx';
import type { PipelineProject } from './project-words.ts';
import { PROJECTS_STATE, VIEWS } from './projects-state.ts';
import { Timeline } from './Timeline.tsx';
import './projects.css';

/** Where every project stands, whether the stated sums hold, which policy line has none, and how far the targets are. */
export function ProjectsScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(PROJECTS_STATE);
  const answer = useWholeList(ProjectsDocument, {}, ({ projects }) => projects);
  const { data } = answer;
  const checks = useGraphQuery(ProjectChecksDocument, {});
  const projects = data?.projects?.nodes ?? [];
  const at = (...stages: PipelineProject['stage'][]): number => projects.filter(({ stage }) => stages.includes(stage)).length;
  return (
    <ScreenFrame
      title={
        data
          ? t('projects.title', {
              total: projects.length,
              talking: at('TALK', 'INSPECTION', 'INTENT', 'TRACKING'),
              signed: at('SIGNED'),
              building: at('STARTED', 'FUNDED'),
              operating: at('OPERATING'),
              stalled: at('STALLED'),
            })
          : t('shell.projects')
      }
      sub={data ? t('projects.sub', { count: projects.filter(({ inChain }) => !inChain).length }) : null}
    >
      <AnswerOf query={[answer, checks]} loading={t('projects.loading')} />
      {data && checks.data && (
        <>
          <div className="rec-tools">
            <ViewButtons
              label={t('projects.views')}
              words={VIEWS}
              chosen={state.view}
              choose={(view) => change({ view })}
              say={(view) => t(`projects.view.${view}`)}
            />
          </div>
          {state.view === 'board' && (
            <ProjectBoard projects={projects} lines={checks.data.policyLines ?? []} state={state} change={change} />
          )}
          {state.view === 'batches' && <BatchList batches={checks.data.projectBatches ?? []} />}
          {state.view === 'policy' && <PolicyMatrix lines={checks.data.policyLines ?? []} />}
          {state.view === 'kpis' && <KpiView />}
          {state.view === 'timeline' && <Timeline projects={projects} />}
        </>
      )}
    </ScreenFrame>
  );
}
