import { Button, Segmented } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphHandle } from '../../graph/canvas/GraphCanvas.tsx';
import type { Focus } from '../../graph/elements/focus.ts';

const DEPTHS = [0, 1, 2, 3, Infinity];

interface Props {
  focus: Focus;
  list: boolean;
  handle: RefObject<GraphHandle | null>;
  onFocus: (focus: Focus) => void;
  onList: (list: boolean) => void;
}

/** Above the graph: how far it reaches, the same as a list, and its size. */
export function GraphTools({ focus, list, handle, onFocus, onList }: Props) {
  const { t } = useTranslation();
  return (
    <div className="map-graph-tools">
      {focus.kind === 'product' &&
        (['up', 'down'] as const).map((way) => (
          <label key={way} className="map-depth">
            <span>{t(`map.depth.${way}`)}</span>
            <Segmented
              size="small"
              aria-label={t(`map.depth.${way}`)}
              value={String(focus[way])}
              options={DEPTHS.map((steps) => ({ value: String(steps), label: steps === Infinity ? t('map.depth.whole') : String(steps) }))}
              onChange={(value) => onFocus({ ...focus, [way]: Number(value) })}
            />
          </label>
        ))}
      {focus.kind === 'gap' && (
        <Button size="small" onClick={() => onFocus({ kind: 'product', product: focus.product, up: 2, down: 1 })}>
          {t('map.tool.wider')}
        </Button>
      )}
      <span className="map-grow" />
      <Button size="small" aria-pressed={list} className={list ? 'map-pressed' : ''} onClick={() => onList(!list)}>
        {t('map.tool.list')}
      </Button>
      <Button size="small" aria-label={t('map.tool.zoomIn')} title={t('map.tool.zoomIn')} onClick={() => handle.current?.zoomBy(1.25)}>
        ＋
      </Button>
      <Button size="small" aria-label={t('map.tool.zoomOut')} title={t('map.tool.zoomOut')} onClick={() => handle.current?.zoomBy(0.8)}>
        －
      </Button>
      <Button size="small" onClick={() => handle.current?.fit()}>
        {t('map.tool.fit')}
      </Button>
    </div>
  );
}
