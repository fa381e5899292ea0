import { useTranslation } from 'react-i18next';
import { CorrectForm } from '../../edit/CorrectForm.tsx';
import { EditDisclosure } from '../../edit/EditDisclosure.tsx';
import { MilestoneTools } from './MilestoneTools.tsx';
import { FactTools } from '../../edit/FactTools.tsx';
import { useMayEditNow } from '../../edit/use-may-edit-now.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EvidenceFold } from '../../widgets/evidence/EvidenceFold.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { NewsAge } from './NewsAge.tsx';
import { Figure } from './Figure.tsx';
import { NameLink, NameLinks } from '../../widgets/names/NameLinks.tsx';
import type { PipelineProject } from './project-words.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** One project: who owns it, what it would make, its figures as printed, its milestones; folded its checklist and its sources. */
export function ProjectCard({ project }: { project: PipelineProject }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const mayEdit = useMayEditNow();
  const { owners, makes, investment, capacity, stages, policyLine, batch, checklist } = project;
  const done = checklist.filter((item) => item.done).length;
  // What a source calls the step says nothing more where it is the word of the step.
  const words = stages.some(({ stage }) => t(`projects.stage.${stage}`) === project.stageWords) ? null : project.stageWords;
  return (
    <li className="rec-card">
      <h3>{nameOf(project)}</h3>
      <p className="rec-line">
        <NewsAge project={project} />
        {!project.inChain && <span className="rec-tag">{t('projects.offChain')}</span>}
        {policyLine && <span className="rec-tag">{nameOf(policyLine)}</span>}
        {batch && <span className="rec-tag">{nameOf(batch)}</span>}
      </p>
      <p>
        <span className="lt-soft">{t('projects.owners')}</span>
        {owners.length > 0 ? <NameLinks kind="enterprise" list={owners} /> : t('projects.noOwner')}
      </p>
      {makes.length > 0 && (
        <p>
          <span className="lt-soft">{t('projects.makes')}</span>
          {makes.map((product, at) => (
            <span key={product.id}>
              {at > 0 && t('projects.comma')}
              {product.isClass ? nameOf(product) : <NameLink kind="product" one={product} />}
            </span>
          ))}
        </p>
      )}
      {investment && <Figure word={t('projects.investment')} claim={investment} />}
      {capacity && <Figure word={t('projects.capacity')} claim={capacity} />}
      <p>
        <span className="lt-soft">{t('projects.milestones')}</span>
        {stages.map(({ stage, date }) => `${t(`projects.stage.${stage}`)} ${date ?? t('projects.noDate')}`).join(' → ')}
        {words && <AsPrinted text={t('projects.words', { words })} />}
      </p>
      <div className="proj-folds">
        {checklist.length > 0 && (
          <details>
            <summary>{t('projects.checklist', { done, total: checklist.length })}</summary>
            <p>{t('projects.caseOwner', { name: project.caseOwner ?? t('projects.noCaseOwner') })}</p>
            <ul>
              {checklist.map((item) => (
                <li key={item.key}>{t(item.done ? 'projects.done' : 'projects.open', { text: item.text })}</li>
              ))}
            </ul>
          </details>
        )}
        <EvidenceFold evidence={project.evidence.map(({ basis: _inside, ...line }) => line)}>
          <SourceLinks evidence={project.evidence} fact={project.id} />
        </EvidenceFold>
      </div>
      <div className="proj-folds">
        <EditDisclosure label={t('edit.moveProject')}>
          {(close) => <CorrectForm fact={project.id} only="stage" onClose={close} />}
        </EditDisclosure>
        {mayEdit && (
          <details>
            <summary>{t('projects.more')}</summary>
            <div className="edit-tools proj-more">
              <MilestoneTools project={project.id} stages={stages} />
              <FactTools fact={project.id} />
            </div>
          </details>
        )}
      </div>
    </li>
  );
}
