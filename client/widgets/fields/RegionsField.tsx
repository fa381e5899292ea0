import { useRegions } from '../../state/use-regions.ts';
import { ChoiceField } from './ChoiceField.tsx';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Any number of regions and parks: each can be cleared, and one more chosen. */
export function RegionsField({ label, value, onChange }: Props) {
  const list = useRegions().data?.regions ?? [];
  return [...value, null].map((id) => (
    <ChoiceField
      key={id ?? `more ${value.length}`}
      label={label}
      list={list}
      value={id}
      onChange={(next) => {
        const rest = value.filter((one) => one !== id);
        onChange(next === null || rest.includes(next) ? rest : [...rest, next]);
      }}
    />
  ));
}
