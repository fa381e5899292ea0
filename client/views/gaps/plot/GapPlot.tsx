import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../../state/use-name-of.ts';
import { GAP_KINDS, gapWordKey } from '../../../widgets/status.ts';
import { useWidth } from '../../../widgets/use-width.ts';
import type { BoardProps } from '../board-props.ts';
import { KindShape } from './KindShape.tsx';
import { LABEL_SIZE, placeLabels } from './place-labels.ts';
import { placePoints, toAcross, toHeight, toTicks, type Frame } from './place-points.ts';
import { PlotList } from './PlotList.tsx';
import { MOST_POINTS, toPoints } from './points.ts';
import { PictureTools } from '../../../widgets/picture/PictureTools.tsx';
import './plot.css';

interface Props extends Pick<BoardProps, 'ranked' | 'state' | 'change'> {
  height: number;
}

/**
 * The gaps in one picture: the readier the further right, the more depends on it the higher, the larger its market the larger. The list
 * beside says the same for the keyboard and for ears.
 */
export function GapPlot({ ranked, state, change, height }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 800);
  // the legend goes below the words of the axis
  const isNarrow = width < 780;
  const [lit, setLit] = useState<string | null>(null);
  const points = useMemo(() => toPoints(ranked), [ranked]);
  const most = Math.max(1, ...points.map(({ depend }) => depend));
  const frame: Frame = useMemo(
    () => ({ left: 44, right: width - 8, top: isNarrow ? 54 : 34, bottom: height - 40, band: 44 + Math.min(140, width * 0.16) }),
    [width, height, isNarrow],
  );
  const placed = useMemo(() => placePoints(points, frame), [points, frame]);
  const labels = useMemo(() => placeLabels(placed, frame, ({ ranked: one }) => nameOf(one.gap.product)), [placed, frame, nameOf]);
  const open = (product: string): void => change({ product, asked: [] });
  const chosen = state.product ?? lit;
  return (
    <section className="gaps-plot" aria-labelledby="gaps-plot-title">
      <h2 id="gaps-plot-title">{t('gaps.plot.title')}</h2>
      <div className="gaps-plot-parts">
        <div ref={box} className="gaps-plot-box">
          <svg width={width} height={height} role="img" aria-label={t('gaps.plot.label', { count: placed.length })}>
            <PlotAxes frame={frame} most={most} isNarrow={isNarrow} />
            {placed.map(({ ranked: one, x, y, r, tonnes }) => (
              <g
                key={one.gap.id}
                className={one.gap.product.id === chosen ? 'gaps-point gaps-point-lit' : 'gaps-point'}
                onClick={() => open(one.gap.product.id)}
                onMouseEnter={() => setLit(one.gap.product.id)}
                onMouseLeave={() => setLit(null)}
              >
                <title>{nameOf(one.gap.product)}</title>
                <KindShape kind={one.gap.kind} x={x} y={y} r={r} hollow={tonnes === null} />
              </g>
            ))}
            {labels.map(({ text, x, y }) => (
              <text key={`${x} ${y}`} className="gaps-plot-name" x={x} y={y} fontSize={LABEL_SIZE}>
                {text}
              </text>
            ))}
          </svg>
          <PictureTools title={t('gaps.plot.title')} parts={['.gaps-plot-box > svg']} />
          <p className="lt-soft">
            {t('gaps.plot.note')} {ranked.length > placed.length && t('gaps.plot.most', { count: MOST_POINTS, total: ranked.length })}
          </p>
        </div>
        <PlotList points={placed} lit={chosen} light={setLit} open={open} height={height} />
      </div>
    </section>
  );
}

/** Axes with their words, the band of those whose readiness is not asked, and what the shapes say. */
function PlotAxes({ frame, most, isNarrow }: { frame: Frame; most: number; isNarrow: boolean }) {
  const { t } = useTranslation();
  const { left, right, top, bottom, band } = frame;
  const legend = isNarrow ? left + 8 : right - 260;
  return (
    <g className="gaps-plot-axes" fontSize={12}>
      <rect className="gaps-plot-band" x={left} y={top} width={band - left} height={bottom - top} />
      {toTicks(most).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={toHeight(tick, most, frame)} y2={toHeight(tick, most, frame)} />
          <text x={left - 6} y={toHeight(tick, most, frame) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {[0, 0.5, 1].map((ready) => (
        <text key={ready} x={toAcross(ready, frame)} y={bottom + 16} textAnchor="middle">
          {ready * 100}%
        </text>
      ))}
      <text x={(left + band) / 2} y={bottom + 16} textAnchor="middle">
        {t('gaps.plot.notAsked')}
      </text>
      <text x={right} y={bottom + 33} textAnchor="end">
        {t('gaps.plot.across')}
      </text>
      <text x={left} y={14}>
        {t(isNarrow ? 'gaps.plot.uprightShort' : 'gaps.plot.upright')}
      </text>
      {GAP_KINDS.map((kind, at) => (
        <g key={kind}>
          <KindShape kind={kind} x={legend + 92 * at} y={isNarrow ? 32 : 10} r={6} />
          <text x={legend + 92 * at + 12} y={isNarrow ? 36 : 14}>
            {t(gapWordKey(kind))}
          </text>
        </g>
      ))}
    </g>
  );
}
