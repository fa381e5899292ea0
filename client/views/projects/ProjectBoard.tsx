import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { anyHolds } from '../../../shared/fold-text.ts';
import type { StateOf } from '../../state/params.ts';
import { useDraft } from '../../state/use-draft.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { STAGES, type PipelineProject, type PolicyRow } from './project-words.ts';
import { ProjectCard } from './ProjectCard.tsx';
import type { PROJECTS_STATE } from './projects-state.ts';

type State = StateOf<typeof PROJECTS_STATE>;
interface Props {
  projects: readonly PipelineProject[];
  lines: readonly PolicyRow[];
  state: State;
  change: (part: Partial<State>, options?: { replace?: boolean }) => void;
}

/** One column a stage, in the order of the pipeline; stages without a project stay visible. */
export function ProjectBoard({ projects, lines, state, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [text, setText] = useDraft(state.text, (wanted) => change({ text: wanted }, { replace: true }));
  const line = lines.find(({ id }) => id === state.line);
  const single = projects.find(({ id }) => id === state.project);
  const ofLine = new Set(line?.projects.map(({ id }) => id));
  const kept = projects.filter(
    (project) =>
      (state.tag === 'all' || project.inChain === (state.tag === 'in')) &&
      (state.project === null || project.id === state.project) &&
      (state.line === null || ofLine.has(project.id)) &&
      anyHolds(
        [project, ...project.owners, ...project.makes].map(({ name, nameEn }) => `${name} ${nameEn ?? ''}`),
        state.text,
      ),
  );
  return (
    <>
      <div className="rec-tools">
        <Input
          allowClear
          value={text}
          maxLength={100}
          aria-label={t('projects.find')}
          placeholder={t('projects.find')}
          onChange={(event) => setText(event.target.value)}
        />
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
        {state.project !== null && (
          <Button onClick={() => change({ project: null })}>
            {t('projects.onlyProject', { name: single ? nameOf(single) : state.project })}
          </Button>
        )}
        <span role="status" className="lt-soft">
          {kept.length < projects.length && t('projects.kept', { count: kept.length, total: projects.length })}
        </span>
      </div>
      <div className="proj-board" tabIndex={0} role="region" aria-label={t('projects.view.board')}>
        {STAGES.map((stage) => {
          const own = kept.filter((project) => project.stage === stage);
          return (
            <section key={stage} aria-labelledby={`stage-${stage}`}>
              <h2 id={`stage-${stage}`}>
                {t(`projects.stage.${stage}`)} {own.length}
              </h2>
              {own.length === 0 && <p className="proj-none">{t('projects.noneAt')}</p>}
              <ol>
                {own.map((project) => (
                  <ProjectCard key={project.id} project={project} />
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </>
  );
}
