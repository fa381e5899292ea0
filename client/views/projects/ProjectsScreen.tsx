import { useTranslation } from 'react-i18next';
import { ProjectChecksDocument, ProjectsDocument } from '../../api/generated.ts';
import { useGraphQuery, useWholeList } from '../../api/use-query.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { ProjectForm } from '../../edit/forms/ProjectForm.tsx';
import { useScope } from '../../state/scope.ts';
import { useRegions } from '../../state/use-regions.ts';
import { readWayUp } from '../../tools/region-tree.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { countByGroup } from '../../widgets/project-groups.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { BatchList } from './BatchList.tsx';
import { KpiView } from './KpiView.tsx';
import { PolicyMatrix } from './PolicyMatrix.tsx';
import { Funnel } from './Funnel.tsx';
import { keepProjects } from './keep-projects.ts';
import { ProjectBoard } from './ProjectBoard.tsx';
import { ProjectTools } from './ProjectTools.tsx';
import { PROJECTS_STATE } from './projects-state.ts';
import { Timeline } from './Timeline.tsx';
import './projects.css';

/** Where every project stands, whether the stated sums hold, which policy line has none, and how far the targets are. */
export function ProjectsScreen() {
  const { t } = useTranslation();
  const [state, change] = useViewState(PROJECTS_STATE);
  const { chain, region } = useScope();
  const answer = useWholeList(ProjectsDocument, { chain }, ({ projects }) => projects);
  const { data } = answer;
  const checks = useGraphQuery(ProjectChecksDocument, { chain, region });
  const projects = data?.projects?.nodes ?? [];
  const regions = useRegions().data?.regions ?? [];
  const wayUp = readWayUp(regions);
  const lines = checks.data?.policyLines ?? [];
  const kept = keepProjects(projects, state, lines, wayUp);
  const ofAllSteps = keepProjects(projects, { ...state, stages: [] }, lines, wayUp);
  const homes = new Set(projects.flatMap(({ region }) => (region ? wayUp(region.id) : [])));
  const holding = regions.filter(({ id }) => homes.has(id));
  return (
    <ScreenFrame
      title={data ? t('projects.title', { total: projects.length, ...countByGroup(projects) }) : t('shell.projects')}
      sub={data ? t('projects.sub', { count: projects.filter(({ inChain }) => !inChain).length }) : null}
    >
      <AddFact label={t('edit.add.project')}>{(form) => <ProjectForm {...form} />}</AddFact>
      <AnswerOf query={[answer, checks]} loading={t('projects.loading')} />
      {data && checks.data && (
        <>
          {(state.view === 'board' || state.view === 'timeline') && (
            <ProjectTools projects={projects} kept={kept.length} lines={lines} regions={holding} state={state} change={change} />
          )}
          {state.view === 'board' && <ProjectBoard kept={kept} ofAllSteps={ofAllSteps} state={state} change={change} />}
          {state.view === 'timeline' && <Funnel projects={ofAllSteps} state={state} change={change} />}
          {state.view === 'batches' && <BatchList batches={checks.data.projectBatches ?? []} />}
          {state.view === 'policy' && <PolicyMatrix lines={lines} projects={projects} />}
          {state.view === 'kpis' && <KpiView />}
          {state.view === 'timeline' && <Timeline projects={kept} />}
        </>
      )}
    </ScreenFrame>
  );
}
