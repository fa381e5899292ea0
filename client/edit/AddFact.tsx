import type { ReactNode } from 'react';
import { EditDisclosure } from './EditDisclosure.tsx';
import type { FormProps } from './forms/form-props.ts';
import { useSeen } from './use-seen.ts';

type DrawForm = (form: FormProps<never>) => ReactNode;

/** A button that opens the form of a new fact in its place. */
export function AddFact({ label, children }: { label: string; children: DrawForm }) {
  return <EditDisclosure label={label}>{(close) => <NewForm draw={children} onClose={close} />}</EditDisclosure>;
}

function NewForm({ draw, onClose }: { draw: DrawForm; onClose: () => void }) {
  return draw({ was: null, seen: useSeen(), onClose });
}
