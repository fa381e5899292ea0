import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** What one press makes larger. */
export const ZOOM = 1.5;

interface Props {
  onZoom: (factor: number) => void;
  onAll: () => void;
  onHere: () => void;
}

/** Nearer, further, everything, the region in view. */
export function PlacesButtons({ onZoom, onAll, onHere }: Props) {
  const { t } = useTranslation();
  return (
    <div className="places-buttons" role="group" aria-label={t('placesmap.window')}>
      <Button size="small" aria-label={t('map.tool.zoomIn')} title={t('map.tool.zoomIn')} onClick={() => onZoom(ZOOM)}>
        ＋
      </Button>
      <Button size="small" aria-label={t('map.tool.zoomOut')} title={t('map.tool.zoomOut')} onClick={() => onZoom(1 / ZOOM)}>
        －
      </Button>
      <Button size="small" onClick={onAll}>
        {t('map.tool.fit')}
      </Button>
      <Button size="small" onClick={onHere}>
        {t('placesmap.toHere')}
      </Button>
    </div>
  );
}
