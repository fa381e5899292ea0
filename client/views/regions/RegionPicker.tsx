import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { readWayUp, type PlacedRegion } from '../../tools/region-tree.ts';

type Region = PlacedRegion & Named;
interface Props {
  regions: readonly Region[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** More than this side by side cannot be read. */
const MOST = 4;

/**
 * The regions to lay beside the one in view, one at a time: what is chosen is drawn where the list was. Each is listed with the regions
 * that hold it.
 */
export function RegionPicker({ regions, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [open, setOpen] = useState(false);
  const options = useMemo(() => {
    const wayUp = readWayUp(regions);
    const names = new Map(regions.map((one) => [one.id, nameOf(one)]));
    return toChoices(
      regions.map(({ id }) => ({
        id,
        name: wayUp(id)
          .reverse()
          .flatMap((one) => names.get(one) ?? [])
          .join(' '),
      })),
    );
  }, [regions, nameOf]);
  return (
    <Select
      className="regions-picker"
      mode="multiple"
      aria-label={t('regions.pick')}
      placeholder={t('regions.pick')}
      value={[...value]}
      maxCount={MOST}
      popupMatchSelectWidth={false}
      showSearch={bySearch}
      options={options}
      open={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      onChange={onChange}
      allowClear
    />
  );
}
