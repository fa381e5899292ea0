import type { ReactNode } from 'react';
import { TableExports } from '../table/TableExports.tsx';
import './screen.css';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their cell and are not broken. */
  isNumber?: boolean;
  /** The column that names the row; the first where none is said to. */
  isName?: boolean;
  /** A further class of the cell. */
  look?: (row: Row) => string;
}

interface Props<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  caption?: string | undefined;
  /** A further class of the box, of one row. */
  look?: string;
  rowLook?: (row: Row) => string;
}

/** Records as a table that scrolls sideways in its own box and can be taken along; every row is named by one of its cells. */
export function RecordTable<Row>({ rows, columns, keyOf, caption, look, rowLook }: Props<Row>) {
  const name = columns.find(({ isName }) => isName) ?? columns[0];
  return (
    <div className={look ? `rec-table-box ${look}` : 'rec-table-box'}>
      <table className="rec-table">
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} className={isNumber ? 'rec-number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={rowLook?.(row)}>
              {columns.map((column) => {
                const looks = [column.isNumber && 'rec-number', column.look?.(row)].filter(Boolean).join(' ') || undefined;
                return column === name ? (
                  <th key={column.head} scope="row" className={looks}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.head} className={looks}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <TableExports />
    </div>
  );
}
