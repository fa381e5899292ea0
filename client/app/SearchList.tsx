import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphError } from '../api/graph-error.ts';
import type { SearchGroup, SearchLine } from './search-results.ts';

interface Props {
  id: string;
  show: boolean;
  groups: readonly SearchGroup[];
  /** Index over the lines of all groups. */
  chosen: number;
  searching: boolean;
  error: GraphError | null;
  onChoose: (line: SearchLine) => void;
  onPoint: (index: number) => void;
}

/** What the search found, below its box; with nothing found it says so and what to try. */
export function SearchList({ id, show, groups, chosen, searching, error, onChoose, onPoint }: Props) {
  const { t } = useTranslation();
  const count = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const message = error
    ? (error.said ?? t(`widgets.error.${error.code}`))
    : groups.length > 0
      ? ''
      : searching
        ? t('shell.search.searching')
        : t('shell.search.nothing');
  useEffect(() => {
    if (show) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen, show]);
  const firstOf = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.lines.length, 0));
  return (
    <div className="lt-search-pop" hidden={!show}>
      {/* The list stands even when empty: the box names it as what it controls. */}
      <div id={id} role="listbox" aria-label={t('shell.search.results')}>
        {groups.map((group, at) => (
          <div key={group.key} role="group" aria-label={t(`shell.search.kinds.${group.key}`)}>
            <div className="lt-search-heading" aria-hidden="true">
              {t(`shell.search.kinds.${group.key}`)}
            </div>
            {group.lines.map((line, inGroup) => {
              const own = (firstOf[at] ?? 0) + inGroup;
              return (
                <div
                  key={line.key}
                  id={`${id}-${own}`}
                  role="option"
                  aria-selected={own === chosen}
                  className={line.inner ? 'lt-search-line lt-search-inner' : 'lt-search-line'}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    onChoose(line);
                  }}
                  onMouseEnter={() => onPoint(own)}
                >
                  <span>
                    {line.inner && `${t('shell.search.makes')} `}
                    {line.name}
                  </span>
                  <span className="lt-soft">{[line.note, t(`shell.search.kind.${line.kind}`)].filter(Boolean).join(' · ')}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <div role="status" className={message ? 'lt-search-none' : 'lt-ears'}>
        {message || t('shell.search.found', { count })}
      </div>
    </div>
  );
}
