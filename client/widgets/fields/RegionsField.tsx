import { ManyFields } from './ManyFields.tsx';
import { RegionField } from './RegionField.tsx';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Any number of regions and parks. */
export function RegionsField({ label, ...many }: Props) {
  return <ManyFields {...many} draw={(one) => <RegionField label={label} {...one} />} />;
}
