import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProjectStage } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { STAGES, type PipelineProject, type PolicyRow } from './project-words.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** A line with how many lines it lies below. */
interface Placed {
  line: PolicyRow;
  depth: number;
}

interface Props {
  lines: readonly PolicyRow[];
  projects: readonly PipelineProject[];
}

/** Policy lines by stage, a square for each project; a line without any project stands out, zeros are written. */
export function PolicyMatrix({ lines, projects }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const ordered = inTreeOrder(lines);
  const empty = lines.filter((line) => line.children.length === 0 && line.projects.length === 0);
  const stages = new Map(projects.map(({ id, stage }) => [id, stage]));
  return (
    <>
      <h2>
        {t('projects.policy.title', {
          count: lines.filter(({ children }) => children.length === 0).length,
          empty: empty.map(nameOf).join(t('projects.comma')) || t('projects.policy.noEmpty'),
        })}
      </h2>
      <p className="rec-sub">{t('projects.policy.note')}</p>
      <RecordTable
        rows={ordered}
        keyOf={({ line }) => line.id}
        columns={[
          {
            head: t('projects.policy.line'),
            cell: ({ line, depth }) => (
              <div style={{ paddingInlineStart: depth * 20 }}>
                {line.children.length > 0 ? <strong>{nameOf(line)}</strong> : nameOf(line)}
              </div>
            ),
          },
          ...STAGES.map((stage) => ({
            head: t(`projects.stage.${stage}`),
            isNumber: true,
            look: ({ line }: Placed) => (countAt(line, stage) === 0 ? 'lt-soft' : ''),
            cell: ({ line }: Placed) => <Cell line={line} stage={stage} stages={stages} />,
          })),
          {
            head: t('projects.policy.sum'),
            isNumber: true,
            look: ({ line }) => (line.projects.length === 0 ? 'proj-zero' : ''),
            cell: ({ line }) =>
              line.projects.length === 0 ? (
                t('projects.policy.none')
              ) : (
                <Link to={addresses.screen('/projects', { line: line.id })}>{line.projects.length}</Link>
              ),
          },
          {
            head: t('projects.policy.off'),
            isNumber: true,
            cell: ({ line }) => line.projects.filter(({ inChain }) => !inChain).length,
          },
          { head: t('projects.policy.doubted'), cell: ({ line }) => <Doubts claims={line.doubted} /> },
          { head: t('projects.policy.sources'), cell: ({ line }) => <Sources line={line} /> },
        ]}
      />
    </>
  );
}

interface CellProps {
  line: PolicyRow;
  stage: ProjectStage;
  stages: ReadonlyMap<string, ProjectStage>;
}

/** How many projects of a line stand at a step: a square for each, those off the chain hollow; the number opens them. */
function Cell({ line, stage, stages }: CellProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const count = countAt(line, stage);
  if (count === 0) return <>0</>;
  const here = line.projects.filter(({ id }) => stages.get(id) === stage);
  return (
    <>
      <Link
        to={addresses.screen('/projects', { line: line.id, stages: stage })}
        aria-label={t('projects.policy.cell', { stage: t(`projects.stage.${stage}`), count })}
      >
        {count}
      </Link>
      <span className="proj-squares" aria-hidden="true">
        {[...here]
          .sort((a, b) => Number(b.inChain) - Number(a.inChain))
          .map(({ id, inChain }) => (
            <span key={id} className={inChain ? 'proj-square' : 'proj-square proj-square-off'} />
          ))}
      </span>
    </>
  );
}

function countAt(line: PolicyRow, stage: ProjectStage): number {
  return line.coverage.find((one) => one.stage === stage)?.projects ?? 0;
}

/** Where a line is stated, by the place in its source: the title of the source is told to whoever rests on it. */
function Sources({ line }: { line: PolicyRow }) {
  return (
    <span className="src-links">
      {line.evidence.map((one) => (
        <FactLink key={`${one.source.id} ${one.locator ?? ''}`} evidence={[one]} fact={line.id}>
          {one.locator ?? <AsPrinted text={one.source.title} />}
        </FactLink>
      ))}
    </span>
  );
}

function inTreeOrder(lines: readonly PolicyRow[], parent: string | null = null, depth = 0): Placed[] {
  return lines
    .filter((line) => (line.parent?.id ?? null) === parent)
    .flatMap((line) => [{ line, depth }, ...inTreeOrder(lines, line.id, depth + 1)]);
}
