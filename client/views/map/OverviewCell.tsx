import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { gapWordKey, statusWordKey } from '../../widgets/status.ts';
import { CellBar } from '../../graph/cells/CellBar.tsx';
import { ChipButton } from './ChipButton.tsx';
import { fitNames } from './fit-names.ts';
import { measureText } from './measure-text.ts';
import type { OverviewCell as Cell } from './overview-model.ts';
import { CHANGED } from './to-picture.ts';
import { LINE } from './use-room.ts';

interface Props {
  cell: Cell;
  laneName: string;
  stageName: string;
  open: boolean;
  width: number;
  lines: number;
  shown: string | null;
  onCell: () => void;
  onProduct: (id: string) => void;
  onMore: () => void;
}

/** A cell of the folded map: its shares by status with their numbers, the names that matter; opened, one chip per product. */
export function OverviewCell({ cell, laneName, stageName, open, width, lines, shown, onCell, onProduct, onMore }: Props) {
  const { t } = useTranslation();
  const words = cell.counts.map(({ status, products }) => `${t(statusWordKey(status))} ${products}`).join(t('map.comma'));
  const change = sayChange(cell, t);
  const { count, lastWidth } = fitNames(
    cell.mentions.map(({ name }) => name),
    width,
    lines,
    measureText,
  );
  const more = cell.mentions.length - count;
  return (
    <>
      <CellBar counts={cell.counts} />
      <button
        type="button"
        className="map-cell-head"
        onClick={onCell}
        title={t('map.openCell')}
        aria-label={t('map.cellLabel', {
          lane: laneName,
          stage: stageName,
          words: change ? `${words}${t('map.comma')}${change.said}` : words,
        })}
      />
      {change && (
        <strong className="map-change" title={change.said} aria-hidden="true">
          {change.signs}
        </strong>
      )}
      {open && cell.chips.length > 0 ? (
        <ul className="map-chips">
          {cell.chips.map((chip) => (
            <li key={chip.id}>
              <ChipButton chip={chip} pressed={shown === chip.opens} onOpen={() => onProduct(chip.opens)} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="map-names" style={{ maxHeight: lines * LINE }}>
          {cell.mentions.slice(0, count).map(({ id, name, verb }, index) => (
            <button
              key={id}
              type="button"
              className={`map-name map-verb-${verb.toLowerCase()}`}
              aria-pressed={shown === id}
              onClick={() => onProduct(id)}
              title={`${name} · ${t(gapWordKey(verb))}`}
              style={index === count - 1 && lastWidth !== null ? { maxWidth: lastWidth } : undefined}
            >
              {name}
              <span className="lt-ears"> {t(gapWordKey(verb))}</span>
            </button>
          ))}
          {more > 0 && (
            <button type="button" className="map-more" onClick={onMore} aria-label={t('map.more', { count: more })}>
              +{more}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** What the sandbox changes in the cell: ＋ more there, － no longer there, ◆ another status; null where it is as today. */
function sayChange({ change }: Cell, t: TFunction): { signs: string; said: string } | null {
  const counts = [
    ['＋', 'gained', change.gained],
    ['－', 'lost', change.lost],
    [CHANGED.trim(), 'other', change.other],
  ] as const;
  const some = counts.filter(([, , count]) => count > 0);
  if (some.length === 0) return null;
  return {
    signs: some.map(([sign, , count]) => `${sign}${count}`).join(' '),
    said: some.map(([, word, count]) => t(`sandbox.cell.${word}`, { count })).join(t('map.comma')),
  };
}
