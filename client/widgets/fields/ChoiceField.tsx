import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../names/choices.ts';
import { FieldUnder } from './FieldUnder.tsx';

interface Props {
  label: string;
  list: readonly (Named & { id: string })[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One of a list, or nothing that is known yet. */
export function ChoiceField({ label, list, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <FieldUnder label={label}>
      <Select
        allowClear
        aria-label={label}
        placeholder={t('widgets.notKnownYet')}
        value={value}
        options={toChoices(list.map((one) => ({ id: one.id, name: nameOf(one) })))}
        showSearch={bySearch}
        popupMatchSelectWidth={false}
        onChange={(id: string | undefined) => onChange(id ?? null)}
      />
    </FieldUnder>
  );
}
