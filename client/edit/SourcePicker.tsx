import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditSourcesDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useSettled } from '../state/use-settled.ts';

interface Props {
  value: string | null;
  /** The title of one that was just made. */
  made: string;
  onChange: (id: string | null) => void;
}

/** Chooses one of the sources by a part of its title. */
export function SourcePicker({ value, made, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim(), 150);
  const found = useGraphQuery(EditSourcesDocument, { text: wanted || null }, { keepLast: true });
  const options = (found.data?.sources?.nodes ?? []).map(({ id, title, publisher, date }) => ({
    value: id,
    label: [title, publisher, date].filter(Boolean).join(' · '),
  }));
  if (value !== null && made !== '' && !options.some((one) => one.value === value)) options.unshift({ value, label: made });
  return (
    <Select
      className="edit-source"
      aria-label={t('edit.by.source')}
      placeholder={t('edit.findSource')}
      value={value}
      options={options}
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      onChange={(id: string | undefined) => onChange(id ?? null)}
    />
  );
}
