import { Children, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Lines beyond this are a press away. */
const MOST = 8;

/** A list of lines; a long one says how many more there are, and opens. */
export function CutList({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const lines = Children.toArray(children);
  const more = lines.length - MOST;
  return (
    <>
      <ul>{all ? lines : lines.slice(0, MOST)}</ul>
      {!all && more > 0 && (
        <button type="button" className="lt-link" onClick={() => setAll(true)}>
          {t('enterprises.brief.moreLines', { count: more })}
        </button>
      )}
    </>
  );
}
