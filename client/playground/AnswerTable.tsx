import { useMemo } from 'react';
import { useRequestLanguage } from '../api/language.ts';
import { AsPrinted } from '../widgets/AsPrinted.tsx';
import { RecordTable } from '../widgets/screen/RecordTable.tsx';
import { sayNumber } from '../widgets/say-number.ts';
import { toTable } from './to-table.ts';
import { words } from './words.ts';
import '../widgets/screen/screen.css';

interface Line {
  at: number;
  cells: (string | number | null)[];
}

/** The last answer as a table, to be copied or taken along. */
export function AnswerTable({ answer }: { answer: unknown }) {
  const language = useRequestLanguage();
  const say = words[language];
  const table = useMemo(() => toTable(answer), [answer]);
  if (!table) return <p className="pg-note">{say.noTable}</p>;
  return (
    <section className="pg-table" aria-label={say.table}>
      <h2>
        {say.table} <span className="lt-soft">{say.rows(table.rows.length, table.total, table.path)}</span>
      </h2>
      <RecordTable
        rows={table.rows.map((cells, at): Line => ({ cells, at }))}
        keyOf={({ at }: Line) => String(at)}
        columns={table.columns.map((column, place) => ({
          head: column,
          isNumber: table.rows.some(({ [place]: cell }) => typeof cell === 'number'),
          cell: ({ cells }: Line) => {
            const cell = cells[place] ?? null;
            if (typeof cell === 'number') return sayNumber(cell);
            return cell === null ? '—' : <AsPrinted text={cell} />;
          },
        }))}
      />
    </section>
  );
}
