import { Select } from 'antd';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { bySearch, toChoices } from '../names/choices.ts';
import { FieldUnder } from './FieldUnder.tsx';
import { useProducts } from './use-products.ts';

interface Props {
  label: string;
  /** Those that may be of another chain. */
  was?: readonly (Named & { id: string })[];
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of products of the chain. */
export function ProductsField({ label, was = [], value, onChange }: Props) {
  const nameOf = useNameOf();
  const list = useProducts();
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
