import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props<T> {
  things: readonly T[];
  most: number;
}

/** The first few of some things as a list of the caller's; the rest is a press away. */
export function FoldedList<T>({ things, most, list }: Props<T> & { list: (some: readonly T[]) => ReactNode }) {
  const { t } = useTranslation();
  const rest = things.slice(most);
  return (
    <>
      {list(things.slice(0, most))}
      {rest.length > 0 && (
        <details>
          <summary>{t('widgets.list.rest', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** The first few, one below the other. */
export function Folded<T extends { id: string }>({ things, most, draw }: Props<T> & { draw: (thing: T) => ReactNode }) {
  return <FoldedList things={things} most={most} list={(some) => some.map((thing) => <div key={thing.id}>{draw(thing)}</div>)} />;
}
