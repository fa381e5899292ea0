import type { ReactNode } from 'react';
import { Roving } from '../widgets/Roving.tsx';

/** One question of the panel with its answer. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Roving as="section" className="panel-section">
      <h3>{title}</h3>
      {children}
    </Roving>
  );
}
