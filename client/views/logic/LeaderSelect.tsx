import { Select } from 'antd';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';

interface Props {
  label: string;
  leaders: readonly (Named & { id: string; region?: Named | null })[];
  value: string;
  onChange: (id: string) => void;
}

/** Which leader an answer is about. */
export function LeaderSelect({ label, leaders, value, onChange }: Props) {
  const nameOf = useNameOf();
  return (
    <Select
      className="logic-select"
      aria-label={label}
      value={value}
      popupMatchSelectWidth={false}
      onChange={onChange}
      showSearch={bySearch}
      options={toChoices(leaders.map((one) => ({ id: one.id, name: nameOf(one), place: one.region && nameOf(one.region) })))}
    />
  );
}
