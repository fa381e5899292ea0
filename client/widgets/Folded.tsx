import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props<T extends { id: string }> {
  things: readonly T[];
  most: number;
  draw: (thing: T) => ReactNode;
}

/** The first few of a list, one below the other; the rest is a press away. */
export function Folded<T extends { id: string }>({ things, most, draw }: Props<T>) {
  const { t } = useTranslation();
  const rest = things.slice(most);
  const list = (some: readonly T[]): ReactNode => some.map((thing) => <div key={thing.id}>{draw(thing)}</div>);
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
