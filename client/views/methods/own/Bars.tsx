import { useTranslation } from 'react-i18next';
import type { ResultTable } from './own-method.ts';
import { sayNumber } from '../../../widgets/say-number.ts';

const MOST = 20;
const ROW = 24;
const WIDTH = 640;
const NAMES = 180;
const FIGURES = 90;

/** The rows with the largest figures as bars from a common line, losses to its left; at most twenty of them. */
export function Bars({ table, column }: { table: ResultTable; column: string }) {
  const { t } = useTranslation();
  const place = table.columns.indexOf(column);
  const bars = table.rows.flatMap((cells) => {
    const value = cells[place];
    return typeof value === 'number' ? [{ name: String(cells[0]), value }] : [];
  });
  if (bars.length === 0) return null;
  const shown = bars.slice(0, MOST);
  const most = Math.max(0, ...shown.map(({ value }) => value));
  const least = Math.min(0, ...shown.map(({ value }) => value));
  const room = WIDTH - NAMES - FIGURES;
  const at = (value: number): number => NAMES + (most === least ? 0 : ((value - least) / (most - least)) * room);
  return (
    <figure className="own-bars">
      <svg
        viewBox={`0 0 ${WIDTH} ${shown.length * ROW}`}
        width={WIDTH}
        height={shown.length * ROW}
        role="img"
        aria-label={t('methods.own.picture', { what: t(`methods.own.column.${column}`) })}
      >
        {shown.map(({ name, value }, row) => (
          <g key={row} transform={`translate(0 ${row * ROW})`}>
            <text x={NAMES - 8} y={17} textAnchor="end">
              {name.length > 20 ? `${name.slice(0, 19)}…` : name}
            </text>
            <rect x={Math.min(at(0), at(value))} y={4} width={Math.max(1, Math.abs(at(value) - at(0)))} height={ROW - 8} />
            <text x={Math.max(at(0), at(value)) + 6} y={17}>
              {sayNumber(value)}
            </text>
          </g>
        ))}
      </svg>
      {bars.length > MOST && <figcaption className="lt-soft">{t('methods.own.firstOf', { shown: MOST, count: bars.length })}</figcaption>}
    </figure>
  );
}
