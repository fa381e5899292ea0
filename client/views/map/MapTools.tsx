import { Button, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { bySearch } from '../../widgets/names/choices.ts';

interface Props {
  segments: readonly { id: string; name: string }[];
  chosenSegments: readonly string[];
  onlyGaps: boolean;
  onSegments: (segments: string[]) => void;
  onOnlyGaps: (onlyGaps: boolean) => void;
  onAll: () => void;
}

/** Lanes, only gaps, and the way into the graph of everything. */
export function MapTools(props: Props) {
  const { t } = useTranslation();
  return (
    <div className="map-tools" role="group" aria-label={t('map.tool.label')}>
      <Select
        className="map-lanes"
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        value={[...props.chosenSegments]}
        aria-label={t('map.tool.lanes')}
        placeholder={t('map.tool.allLanes')}
        options={props.segments.map((segment) => ({ value: segment.id, label: segment.name }))}
        showSearch={bySearch}
        onChange={props.onSegments}
      />
      <label className="map-switch">
        <Switch size="small" checked={props.onlyGaps} onChange={props.onOnlyGaps} /> {t('map.tool.onlyGaps')}
      </label>
      <Button onClick={props.onAll}>{t('map.tool.all')}</Button>
    </div>
  );
}
