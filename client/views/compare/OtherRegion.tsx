import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CompareRegionListDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';

/** Which region to hold beside the one in view. */
export function OtherRegion({ value, onChange }: { value: string | null; onChange: (region: string | null) => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { region } = useScope();
  const { data } = useGraphQuery(CompareRegionListDocument, {});
  const others = (data?.regions ?? []).filter(({ id, level }) => id !== region && level !== 'COUNTRY');
  return (
    <Select
      className="names-picker"
      aria-label={t('compare.other')}
      placeholder={t('compare.other')}
      value={value}
      allowClear
      showSearch={bySearch}
      popupMatchSelectWidth={false}
      options={toChoices(others.map((one) => ({ id: one.id, name: nameOf(one), place: one.parent && nameOf(one.parent) })))}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
}
