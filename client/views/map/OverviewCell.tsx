import { useTranslation } from 'react-i18next';
import { gapWordKey, statusWordKey } from '../../widgets/status.ts';
import { ChipButton } from './ChipButton.tsx';
import { fitNames } from './fit-names.ts';
import { measureText } from './measure-text.ts';
import type { OverviewCell as Cell } from './overview-model.ts';
import { LINE } from './use-room.ts';
import { CHANGED } from './to-picture.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';

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

/** A cell of the folded map: status bar, counts by mark, the names that matter; opened, one chip per product. */
export function OverviewCell({ cell, laneName, stageName, open, width, lines, shown, onCell, onProduct, onMore }: Props) {
  const { t } = useTranslation();
  const words = cell.counts.map(({ status, products }) => `${t(statusWordKey(status))} ${products}`).join(t('map.comma'));
  const changed = cell.chips.filter((chip) => chip.name.startsWith(CHANGED)).length;
  const { count, lastWidth } = fitNames(
    cell.mentions.map(({ name }) => name),
    width,
    lines,
    measureText,
  );
  const more = cell.mentions.length - count;
  return (
    <>
      <button
        type="button"
        className="map-cell-head"
        onClick={onCell}
        title={t('map.openCell')}
        aria-label={t('map.cellLabel', {
          lane: laneName,
          stage: stageName,
          words: changed > 0 ? `${words}${t('map.comma')}${t('sandbox.cellChanged', { count: changed })}` : words,
        })}
      >
        <span className="map-bar">
          {cell.counts.map(({ status, products }) => (
            <span key={status} className={`map-bar-${status.toLowerCase()}`} style={{ flexGrow: products }} />
          ))}
        </span>
        <span className="map-counts">
          {cell.counts.map(({ status, products }) => (
            <span key={status}>
              <StatusMark status={status} />
              {products}
            </span>
          ))}
          {changed > 0 && (
            <strong title={t('sandbox.cellChanged', { count: changed })}>
              {CHANGED}
              {changed}
            </strong>
          )}
        </span>
      </button>
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
