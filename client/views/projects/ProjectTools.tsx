import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { FindBox } from '../../widgets/screen/FindBox.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import type { PipelineProject, PolicyRow } from './project-words.ts';
import type { ChangeProjects, ProjectsState } from './projects-state.ts';

interface Props {
  projects: readonly PipelineProject[];
  /** How many of them pass. */
  kept: number;
  lines: readonly PolicyRow[];
  /** The regions that hold a project, itself or further in. */
  regions: readonly (Named & { id: string })[];
  state: ProjectsState;
  change: ChangeProjects;
}

/** What of the projects is shown: by text, chain, region, batch; what came by a link (line, stage, one project) can be taken off. */
export function ProjectTools({ projects, kept, lines, regions, state, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const batches = [...new Map(projects.flatMap(({ batch }) => (batch ? [[batch.id, batch] as const] : []))).values()];
  const line = lines.find(({ id }) => id === state.line);
  const single = projects.find(({ id }) => id === state.project);
  const choose = (label: string, value: string | null, list: readonly (Named & { id: string })[], set: (id: string | null) => void) => (
    <Select
      className="rec-many"
      allowClear
      aria-label={label}
      placeholder={label}
      value={value}
      popupMatchSelectWidth={false}
      showSearch={bySearch}
      options={toChoices(list.map((one) => ({ id: one.id, name: nameOf(one) })))}
      onChange={(id: string | undefined) => set(id ?? null)}
    />
  );
  return (
    <div className="rec-tools">
      <FindBox label={t('projects.find')} value={state.text} onChange={(text) => change({ text }, { replace: true })} />
      {choose(t('projects.inside'), state.inside, regions, (inside) => change({ inside }))}
      {choose(t('projects.ofBatch'), state.batch, batches, (batch) => change({ batch }))}
      <ViewButtons
        label={t('projects.tags')}
        words={['all', 'in', 'off']}
        chosen={state.tag}
        choose={(tag) => change({ tag })}
        say={(tag) => t(`projects.tag.${tag}`)}
      />
      {state.line !== null && (
        <Button onClick={() => change({ line: null })}>{t('projects.onlyLine', { line: line ? nameOf(line) : state.line })}</Button>
      )}
      {state.stages.length > 0 && (
        <Button onClick={() => change({ stages: [] })}>
          {t('projects.onlyStages', { stages: state.stages.map((stage) => t(`projects.stage.${stage}`)).join(t('projects.comma')) })}
        </Button>
      )}
      {state.project !== null && (
        <Button onClick={() => change({ project: null })}>
          {t('projects.onlyProject', { name: single ? nameOf(single) : state.project })}
        </Button>
      )}
      <span role="status" className="lt-soft">
        {kept < projects.length && t('projects.kept', { count: kept, total: projects.length })}
      </span>
    </div>
  );
}
