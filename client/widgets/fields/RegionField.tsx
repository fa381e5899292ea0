import { useRegions } from '../../state/use-regions.ts';
import { ChoiceField } from './ChoiceField.tsx';

/** One region or park of the graph. */
export function RegionField({ label, value, onChange }: { label: string; value: string | null; onChange: (id: string | null) => void }) {
  return <ChoiceField label={label} list={useRegions().data?.regions ?? []} value={value} onChange={onChange} />;
}
