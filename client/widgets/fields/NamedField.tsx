import { Select } from 'antd';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../names/choices.ts';
import { FieldUnder } from './FieldUnder.tsx';

type One = Named & { id: string };
export interface NamedFieldProps {
  label: string;
  /** Those to choose from. */
  list: readonly One[];
  /** Those that may not be among them. */
  was?: readonly One[];
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of things out of a list, found by a part of their name. */
export function NamedField({ label, list, was = [], value, onChange }: NamedFieldProps) {
  const nameOf = useNameOf();
  const all = [...was.filter(({ id }) => !list.some((one) => one.id === id)), ...list];
  return (
    <FieldUnder label={label}>
      <Select
        mode="multiple"
        aria-label={label}
        value={value}
        options={toChoices(all.map((one) => ({ id: one.id, name: nameOf(one) })))}
        showSearch={bySearch}
        popupMatchSelectWidth={false}
        onChange={onChange}
      />
    </FieldUnder>
  );
}
