import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../../api/language.ts';
import { useNameOf } from '../../../state/use-name-of.ts';
import { Doubts } from '../../../widgets/Doubts.tsx';
import { formatInterval } from '../../../widgets/format-interval.ts';
import { Roving } from '../../../widgets/Roving.tsx';
import { gapWordKey } from '../../../widgets/status.ts';
import { KindShape } from './KindShape.tsx';
import type { Placed } from './place-points.ts';

interface Props {
  points: readonly Placed[];
  /** The product that is looked at. */
  lit: string | null;
  light: (product: string | null) => void;
  open: (product: string) => void;
  height: number;
}

/** The points as a list, one tab stop: arrows go through it, each says what its point shows, a press opens the panel. */
export function PlotList({ points, lit, light, open, height }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  return (
    <Roving as="ol" className="gaps-plot-list" style={{ maxHeight: height }} aria-label={t('gaps.plot.list')}>
      {points.map(({ ranked: { gap, rank }, ready, depend, tonnes }) => (
        <li key={gap.id}>
          <button
            type="button"
            className={gap.product.id === lit ? 'gaps-plot-lit' : undefined}
            onFocus={() => light(gap.product.id)}
            onBlur={() => light(null)}
            onMouseEnter={() => light(gap.product.id)}
            onMouseLeave={() => light(null)}
            onClick={() => open(gap.product.id)}
          >
            <svg width="14" height="14" aria-hidden="true">
              <KindShape kind={gap.kind} x={7} y={7.5} r={5} hollow={tonnes === null} />
            </svg>
            <span>
              <span className="lt-ears">{t(gapWordKey(gap.kind))}</span> {rank} {nameOf(gap.product)}
            </span>
            <span className="lt-soft">
              {[
                ready === null ? null : t('gaps.plot.ready', { percent: Math.round(ready * 100) }),
                t(`gaps.plot.depend.${gap.kind}`, { count: depend }),
                tonnes === null ? null : formatInterval({ lo: tonnes, hi: null, unit: 't/a' }, language, { yearly: true }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}{' '}
              {tonnes !== null && <Doubts claims={gap.marketDoubted} look="still" />}
            </span>
          </button>
        </li>
      ))}
    </Roving>
  );
}
