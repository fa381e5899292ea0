import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRovingFocus } from '../../widgets/use-roving-focus.ts';
import { Clamped } from '../../widgets/Clamped.tsx';
import { spreadLines } from './fit-names.ts';
import { measureText } from './measure-text.ts';
import { OverviewCell } from './OverviewCell.tsx';
import type { OverviewLane } from './overview-model.ts';
import { useRoom } from './use-room.ts';

interface Props {
  caption: string;
  lanes: readonly OverviewLane[];
  stages: readonly { index: number; name: string }[];
  open: readonly string[];
  shown: string | null;
  onToggle: (segment: string) => void;
  onLane: (segment: string) => void;
  onCell: (segment: string, stage: number) => void;
  onProduct: (id: string) => void;
}

/** The chain as a table: one lane for each segment, one column for each stage. One tab stop; arrows go from cell to cell. */
export function OverviewTable({ caption, lanes, stages, open, shown, onToggle, onLane, onCell, onProduct }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  // A panel that opens makes the table narrower: what it is about stays in sight.
  useEffect(() => {
    if (shown !== null) box.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const roving = useRovingFocus(box);
  const room = useRoom(box, stages.length, lanes.length);
  const lines = useMemo(
    () =>
      spreadLines(
        lanes.map((lane) => lane.cells.map((cell) => cell?.mentions.map(({ name }) => name) ?? [])),
        room.cellWidth,
        room.spareLines,
        measureText,
      ),
    [lanes, room],
  );
  return (
    <div className="map-table-box" ref={box} {...roving}>
      <table className="map-table">
        <caption className="lt-ears">{caption}</caption>
        <thead>
          <tr>
            <td />
            {stages.map(({ index, name }) => (
              <th key={index} scope="col">
                <Clamped text={`${index} ${name}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane, row) => {
            const isOpen = open.includes(lane.segment);
            return (
              <tr key={lane.segment} className={isOpen ? 'map-lane-open' : ''}>
                <th scope="row">
                  <button type="button" className="map-lane" aria-expanded={isOpen} onClick={() => onToggle(lane.segment)}>
                    <span className="map-lane-name">
                      <span aria-hidden="true" className="map-caret">
                        {isOpen ? '▾' : '▸'}
                      </span>
                      <Clamped text={lane.name} lines={3} />
                    </span>
                    <span className="map-lane-count">{t('map.laneCount', { total: lane.total, missing: lane.missing })}</span>
                  </button>
                  {isOpen && (
                    <button type="button" className="map-lane-graph" onClick={() => onLane(lane.segment)}>
                      {t('map.laneGraph')}
                      <span className="lt-ears">: {lane.name}</span>
                    </button>
                  )}
                </th>
                {lane.cells.map((cell, index) => (
                  <td key={stages[index]?.index ?? index} data-stage={stages[index]?.name}>
                    {cell && (
                      <OverviewCell
                        cell={cell}
                        laneName={lane.name}
                        stageName={stages[index]?.name ?? ''}
                        open={isOpen}
                        width={room.cellWidth}
                        lines={lines[row] ?? 1}
                        shown={shown}
                        onCell={() => onCell(cell.segment, cell.stage)}
                        onProduct={onProduct}
                        onMore={() => onToggle(lane.segment)}
                      />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
