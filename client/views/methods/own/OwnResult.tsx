import { useTranslation } from 'react-i18next';
import { RecordTable } from '../../../widgets/screen/RecordTable.tsx';
import { Bars } from './Bars.tsx';
import type { ResultTable } from './own-method.ts';
import { sayNumber } from '../../../widgets/say-number.ts';
import '../../../widgets/screen/screen.css';

interface Line {
  at: number;
  cells: ResultTable['rows'][number];
}

/** What a method found: its tables, each to be taken along, and a picture of the column that says most. */
export function OwnResult({ tables }: { tables: readonly ResultTable[] }) {
  const { t } = useTranslation();
  return (
    <div role="region" aria-label={t('methods.own.result')} className="own-result">
      {tables.map((table) => (
        <section key={table.key}>
          <h3>{t('methods.own.found', { what: t(`methods.own.table.${table.key}`), count: table.rows.length })}</h3>
          {table.bar && <Bars table={table} column={table.bar} />}
          {table.rows.length > 0 && (
            <RecordTable
              rows={table.rows.map((cells, at): Line => ({ cells, at }))}
              keyOf={({ at }: Line) => String(at)}
              caption={t(`methods.own.table.${table.key}`)}
              columns={table.columns.map((column, place) => ({
                head: t(`methods.own.column.${column}`),
                isNumber: table.rows.some(({ [place]: cell }) => typeof cell === 'number'),
                cell: ({ cells }: Line) => say(cells[place] ?? null, table.key === 'figures' && place === 0),
              }))}
            />
          )}
        </section>
      ))}
    </div>
  );

  /** A figure is named by a word of ours, everything else by what the reader gave. */
  function say(cell: string | number | null, isName: boolean): string {
    if (cell === null) return '—';
    if (typeof cell === 'number') return sayNumber(cell);
    return isName ? t(`methods.own.column.${cell}`) : cell;
  }
}
