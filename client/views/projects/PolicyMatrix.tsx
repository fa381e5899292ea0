import { useTranslation } from 'react-i18next';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { ProjectStage } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { STAGES, type PolicyRow } from './project-words.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** A line with how many lines it lies below. */
interface Placed {
  line: PolicyRow;
  depth: number;
}

/** Policy lines by stage; a line without any project stands out, zeros are written. */
export function PolicyMatrix({ lines }: { lines: readonly PolicyRow[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const ordered = inTreeOrder(lines);
  const box = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(box, 'tbody');
  const empty = lines.filter(({ children, projects }) => children.length === 0 && projects.length === 0);
  return (
    <>
      <h2>
        {t('projects.policy.title', {
          count: lines.filter(({ children }) => children.length === 0).length,
          empty: empty.map(nameOf).join(t('projects.comma')) || t('projects.policy.noEmpty'),
        })}
      </h2>
      <p className="rec-sub">{t('projects.policy.note')}</p>
      <div ref={box} {...roving}>
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
              cell: ({ line }: Placed) => <Cell line={line} stage={stage} />,
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
            { head: t('projects.policy.sources'), cell: ({ line }) => <SourceLinks evidence={line.evidence} fact={line.id} /> },
          ]}
        />
      </div>
    </>
  );
}

/** How many projects of a line stand at a step: a number opens them. */
function Cell({ line, stage }: { line: PolicyRow; stage: ProjectStage }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const count = line.coverage.find((one) => one.stage === stage)?.projects ?? 0;
  if (count === 0) return <>0</>;
  return (
    <Link
      to={addresses.screen('/projects', { line: line.id, stages: stage })}
      aria-label={t('projects.policy.cell', { stage: t(`projects.stage.${stage}`), count })}
    >
      {count}
    </Link>
  );
}

function inTreeOrder(lines: readonly PolicyRow[], parent: string | null = null, depth = 0): Placed[] {
  return lines
    .filter((line) => (line.parent?.id ?? null) === parent)
    .flatMap((line) => [{ line, depth }, ...inTreeOrder(lines, line.id, depth + 1)]);
}
