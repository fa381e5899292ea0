import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Clamped } from '../../widgets/Clamped.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { StageHead } from '../../widgets/StageHead.tsx';
import { CHANGES, cellKey, type CellShare, type Change } from './to-difference.ts';

interface Props {
  name: string;
  lanes: readonly { id: string; name: string }[];
  stages: readonly { index: number; name: string }[];
  shares: ReadonlyMap<string, CellShare>;
  /** Of the difference: what changes in each cell; pressed, its products are listed. */
  changes?: ReadonlyMap<string, Record<Change, number>>;
  chosen?: string | null;
  onCell?: (cell: string) => void;
}

const SIGNS: Record<Change, string> = { gained: '＋', lost: '－', other: '◆' };

/** One side as a small map: in each cell how many of its products are there, filled as far; or what changes in it. */
export function SideGrid({ name, lanes, stages, shares, changes, chosen = null, onCell }: Props) {
  const { t } = useTranslation();
  const cell = (lane: string, stage: number, where: string) => {
    const key = cellKey(lane, stage);
    const share = shares.get(key);
    const change = changes?.get(key);
    if (!share) return null;
    if (!changes) return <Share {...share} />;
    if (!change) return <span className="compare-same">＝</span>;
    const some = CHANGES.filter((one) => change[one] > 0);
    const said = some.map((one) => t(`compare.cell.${one}`, { count: change[one] })).join(t('map.comma'));
    return (
      <button
        type="button"
        className={`compare-change ${change.gained >= change.lost ? (change.gained > 0 ? 'compare-gained' : '') : 'compare-lost'}`}
        aria-pressed={key === chosen}
        aria-label={`${where}${t('placesmap.colon')}${said}`}
        title={said}
        onClick={() => onCell?.(key)}
      >
        {some.map((one) => (
          <span key={one}>
            {SIGNS[one]}
            {change[one]}
          </span>
        ))}
      </button>
    );
  };
  return (
    <Roving className="compare-side">
      <table className="compare-grid">
        <caption>{name}</caption>
        <thead>
          <tr>
            <td />
            {stages.map(({ index, name: stage }) => (
              <StageHead key={index} index={index} name={stage} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">
                <Clamped text={lane.name} />
              </th>
              {stages.map(({ index, name: stage }) => (
                <td key={index}>{cell(lane.id, index, `${lane.name}${t('map.comma')}${stage}`)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Roving>
  );
}

function Share({ have, all }: CellShare) {
  return (
    <span className="compare-share" style={{ '--share': `${all === 0 ? 0 : (have / all) * 100}%` } as CSSProperties}>
      {have}/{all}
    </span>
  );
}
