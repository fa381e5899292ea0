import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EnterpriseNamedDocument,
  EnterpriseNamesDocument,
  type EnterpriseNamesQuery,
  type PickedEnterpriseFragment,
} from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useSettled } from '../../state/use-settled.ts';
import { toChoices } from './choices.ts';

interface Props {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Chooses one enterprise, park or agency by part of its name; what is typed is found as the search box finds it, best first. */
export function EnterprisePicker({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim(), 150);
  const found = useGraphQuery(EnterpriseNamesDocument, { text: wanted, isTyped: wanted !== '' }, { keepLast: true });
  const named = useGraphQuery(EnterpriseNamedDocument, { id: value ?? '' }, { enabled: value !== null });
  // What was found for other words is not offered: Enter would choose it.
  const isSettled = text.trim() === wanted && !found.isPlaceholderData;
  const nodes = isSettled ? toFound(found.data) : [];
  const chosen = value !== null && named.data?.enterprise ? [named.data.enterprise] : [];
  const others = nodes.filter(({ id }) => id !== value);
  const options = toChoices(
    (wanted === '' ? [...chosen, ...others] : [...nodes, ...chosen.filter(({ id }) => !nodes.some((one) => one.id === id))]).map((one) => ({
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
      notFoundContent={found.error ? t('partners.pickerFailed') : isSettled ? t('partners.pickerNothing') : t('shell.search.searching')}
      onChange={(id: string | undefined) => onChange(id ?? null)}
    />
  );
}

function toFound(data: EnterpriseNamesQuery | undefined): PickedEnterpriseFragment[] {
  const typed = (data?.search ?? []).flatMap(({ node }) => (node?.__typename === 'Enterprise' ? [node] : []));
  return data?.search ? typed : (data?.enterprises?.nodes ?? []);
}
