import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { STAGES, type PolicyRow } from './project-words.ts';

/** Policy lines by stage; a line without any project stands out, zeros are written. */
export function PolicyMatrix({ lines }: { lines: readonly PolicyRow[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const ordered = inTreeOrder(lines);
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
      <div className="rec-table-box">
        <table className="rec-table">
          <thead>
            <tr>
              <th>{t('projects.policy.line')}</th>
              {STAGES.map((stage) => (
                <th key={stage} className="rec-number">
                  {t(`projects.stage.${stage}`)}
                </th>
              ))}
              <th className="rec-number">{t('projects.policy.sum')}</th>
              <th className="rec-number">{t('projects.policy.off')}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ line, depth }) => (
              <tr key={line.id}>
                <th scope="row" style={{ paddingInlineStart: 10 + depth * 20 }}>
                  {line.children.length > 0 ? <strong>{nameOf(line)}</strong> : nameOf(line)}
                </th>
                {STAGES.map((stage) => (
                  <td key={stage} className="rec-number">
                    {line.coverage.find((one) => one.stage === stage)?.projects ?? 0}
                  </td>
                ))}
                <td className={line.projects.length === 0 ? 'rec-number proj-zero' : 'rec-number'}>
                  {line.projects.length === 0 ? (
                    t('projects.policy.none')
                  ) : (
                    <Link to={addresses.screen('/projects', { line: line.id })}>{line.projects.length}</Link>
                  )}
                </td>
                <td className="rec-number">{line.projects.filter(({ inChain }) => !inChain).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function inTreeOrder(lines: readonly PolicyRow[], parent: string | null = null, depth = 0): { line: PolicyRow; depth: number }[] {
  return lines
    .filter((line) => (line.parent?.id ?? null) === parent)
    .flatMap((line) => [{ line, depth }, ...inTreeOrder(lines, line.id, depth + 1)]);
}
