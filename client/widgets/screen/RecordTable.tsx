import { memo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TableExports } from '../table/TableExports.tsx';
import { useArrangement } from '../table/use-arrangement.ts';
import { useRovingFocus } from '../use-roving-focus.ts';
import './screen.css';

export interface Column<Row> {
  head: string;
  /** What stands below the head: the scale of the pictures in the column. */
  scale?: ReactNode;
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
  /** The screen has a box of its own that finds in the rows; the table then needs none. */
  foundAbove?: boolean | undefined;
  /** Further rows are on their way: until they are there the table is not taken along, since nobody would see what it lacks. */
  comes?: boolean;
}

/** Shorter tables are read at a glance, and gone through link by link. */
const FILTERED_FROM = 8;
/** From so many columns on a row is a card in a narrow window. */
const CARDS_FROM = 4;

/**
 * Records as a table that scrolls sideways in its own box, is sorted by its heads, filtered, and taken along as it is shown; every row is
 * named by one of its cells. All that is in it is one stop of the tab key, the arrow keys lead from link to link. In a narrow
 * window a row of many columns is a card, each cell under the word of its head. A long table that grows keeps its columns and rows the same
 * objects, and only what is new is drawn.
 */
export function RecordTable<Row>({ rows, columns, keyOf, caption, look, rowLook, foundAbove = false, comes = false }: Props<Row>) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const roving = useRovingFocus(box, { isTable: true });
  const { sorting, sortBy, filter, setFilter, placeOf, isLeft, left } = useArrangement(table, rows.map(keyOf));
  const sorted = sorting === null ? rows : [...rows].sort((a, b) => placeOf(keyOf(a)) - placeOf(keyOf(b)));
  return (
    <div ref={box} className={look ? `rec-table-box ${look}` : 'rec-table-box'} {...roving}>
      {!foundAbove && rows.length >= FILTERED_FROM && (
        <div className="rec-filter" data-no-picture>
          <input
            type="search"
            value={filter}
            maxLength={100}
            aria-label={caption ? t('widgets.table.filterOf', { table: caption }) : t('widgets.table.filter')}
            placeholder={t('widgets.table.filter')}
            onChange={(event) => setFilter(event.target.value)}
          />
          <span role="status">{filter.trim() !== '' && t('widgets.table.left', { left, count: rows.length })}</span>
        </div>
      )}
      <table ref={table} className={columns.length >= CARDS_FROM ? 'rec-table rec-wide' : 'rec-table'}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ head, scale, isNumber }, at) => (
              <th
                key={head}
                className={isNumber ? 'rec-number' : undefined}
                aria-sort={sorting?.column === at ? (sorting.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="rec-sort" title={t('widgets.table.sort')} onClick={() => sortBy(at)}>
                  {head}
                </button>
                {scale}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Line key={keyOf(row)} id={keyOf(row)} row={row} columns={columns} isHidden={!isLeft(keyOf(row))} look={rowLook?.(row)} />
          ))}
        </tbody>
      </table>
      {!comes && <TableExports />}
    </div>
  );
}

interface LineProps<Row> {
  id: string;
  row: Row;
  columns: readonly Column<Row>[];
  isHidden: boolean;
  look: string | undefined;
}

/** One row; drawn again only when it or the columns are others, so a long table that grows draws what has come alone. */
const Line = memo(function Line<Row>({ id, row, columns, isHidden, look }: LineProps<Row>) {
  const name = columns.find(({ isName }) => isName) ?? columns[0];
  return (
    <tr data-key={id} hidden={isHidden} className={look}>
      {columns.map((column) => {
        const looks = [column.isNumber && 'rec-number', column.look?.(row)].filter(Boolean).join(' ') || undefined;
        return column === name ? (
          <th key={column.head} scope="row" className={looks} data-head={column.head}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.head} className={looks} data-head={column.head}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}) as <Row>(props: LineProps<Row>) => ReactNode;
