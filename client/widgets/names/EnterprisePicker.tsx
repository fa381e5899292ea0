import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterpriseNamedDocument, EnterpriseNamesDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useSettled } from '../../state/use-settled.ts';
import { toChoices } from './choices.ts';

interface Props {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Chooses one enterprise, park or agency by part of its name; the server searches. */
export function EnterprisePicker({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim(), 150);
  const found = useGraphQuery(EnterpriseNamesDocument, { text: wanted || null }, { keepLast: true });
  const named = useGraphQuery(EnterpriseNamedDocument, { id: value ?? '' }, { enabled: value !== null });
  const nodes = found.data?.enterprises?.nodes ?? [];
  const chosen = value !== null && named.data?.enterprise ? [named.data.enterprise] : [];
  const options = toChoices(
    [...chosen, ...nodes.filter(({ id }) => id !== value)].map((one) => ({
      id: one.id,
      name: nameOf(one),
      place: one.region && nameOf(one.region),
    })),
  );
  return (
    <Select
      className="names-picker"
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      allowClear
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      notFoundContent={found.error ? t('partners.pickerFailed') : t('partners.pickerNothing')}
      onChange={(id: string | undefined) => onChange(id ?? null)}
    />
  );
}
