import type { ReactNode } from 'react';

/** A field under its word; the field itself says the word to those who hear the page. */
export function FieldUnder({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="lt-under">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
