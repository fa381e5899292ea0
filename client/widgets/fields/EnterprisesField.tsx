import { EnterpriseField } from './EnterpriseField.tsx';
import { ManyFields } from './ManyFields.tsx';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Any number of enterprises. */
export function EnterprisesField({ label, ...many }: Props) {
  return <ManyFields {...many} draw={(one) => <EnterpriseField label={label} {...one} />} />;
}
