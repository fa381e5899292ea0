import { useTranslation } from 'react-i18next';
import type { OpenedRevision as Revision } from './revision.ts';

const DONE = ['added', 'changed', 'removed'] as const;

/** What a revision did by kind of fact: in words, and as bars on one scale, the longest first. */
export function RevisionCounts({ counts }: { counts: Revision['counts'] }) {
  const { t } = useTranslation();
  const all = ({ added, changed, removed }: Revision['counts'][number]): number => added + changed + removed;
  const ordered = [...counts].sort((a, b) => all(b) - all(a));
  const most = ordered[0] ? all(ordered[0]) : 1;
  return (
    <ul className="rv-counts">
      {ordered.map(({ noun, name, ...count }) => (
        <li key={noun}>
          {t('revisions.count', {
            name,
            counts: DONE.filter((what) => count[what] > 0)
              .map((what) => t(`revisions.counted.${what}`, { count: count[what] }))
              .join(t('revisions.comma')),
          })}
          <span className="rv-bar" aria-hidden="true">
            {DONE.map((what) => (
              <span key={what} className={`rv-bar-${what}`} style={{ width: `${(100 * count[what]) / most}%` }} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
