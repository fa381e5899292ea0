import { useLayoutEffect, useState, type RefObject } from 'react';
import { anyHolds } from '../../../shared/fold-text.ts';
import { toLanguageTag } from '../../api/language-tag.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { textOf } from './read-table.ts';
import { sortKeys, type Sorting } from './sort-rows.ts';

/**
 * The order of a table's rows and which of them a text leaves, by what their cells show: a row of the table bears its key as `data-key`.
 * What is shown is what is taken along.
 */
export function useArrangement(table: RefObject<HTMLTableElement | null>, keys: readonly string[]) {
  const language = useRequestLanguage();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [filter, setFilter] = useState('');
  const [found, setFound] = useState<{ order: readonly string[]; left: ReadonlySet<string> | null }>({ order: keys, left: null });
  const all = keys.join('\n');
  useLayoutEffect(() => {
    const rows = [...(table.current?.querySelectorAll<HTMLTableRowElement>('tbody > tr') ?? [])];
    const keyOf = (row: HTMLTableRowElement) => row.dataset['key'] ?? '';
    const cells = () => rows.map((row) => ({ key: keyOf(row), text: textOf(row.children[sorting!.column] ?? row) }));
    const order = sorting === null ? all.split('\n') : sortKeys(cells(), sorting.down, toLanguageTag(language));
    const left = filter.trim() === '' ? null : new Set(rows.filter((row) => anyHolds([textOf(row)], filter)).map(keyOf));
    // Before the browser paints, and not within the effect.
    queueMicrotask(() => setFound({ order, left }));
  }, [table, all, sorting, filter, language]);
  const place = new Map(found.order.map((key, at) => [key, at]));
  return {
    sorting,
    filter,
    setFilter,
    /** Up, down, as it was. */
    sortBy: (column: number) =>
      setSorting((now) => (now?.column !== column ? { column, down: false } : now.down ? null : { column, down: true })),
    placeOf: (key: string) => place.get(key) ?? place.size,
    isLeft: (key: string) => found.left === null || found.left.has(key),
    left: found.left?.size ?? keys.length,
  };
}
