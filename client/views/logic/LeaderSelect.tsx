import { Select } from 'antd';
import { useNameOf, type Named } from '../../state/use-name-of.ts';

interface Props {
  label: string;
  leaders: readonly (Named & { id: string })[];
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
      showSearch={{ optionFilterProp: 'label' }}
      options={leaders.map((one) => ({ value: one.id, label: nameOf(one) }))}
    />
  );
}
