import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named } from '../../state/use-name-of.ts';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';

const FIRST = 4;

interface Props {
  list: readonly (Named & { id: string })[];
  kind: 'product' | 'enterprise';
  /** What is said where there is none. */
  none: string;
}

/** The first names, and how many more; a press shows them. */
export function NamesCut({ list, kind, none }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (list.length === 0) return <>{none}</>;
  const more = list.length - FIRST;
  return (
    <>
      <NameLinks kind={kind} list={all ? list : list.slice(0, FIRST)} />{' '}
      {!all && more > 0 && (
        <button type="button" className="lt-link" onClick={() => setAll(true)}>
          {t('enterprises.brief.more', { count: more })}
        </button>
      )}
    </>
  );
}
