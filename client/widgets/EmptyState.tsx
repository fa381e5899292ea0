import type { ReactNode } from 'react';

/** Nothing to show: why, and what to do next. */
export function EmptyState({ reason, next, action }: { reason: string; next?: string; action?: ReactNode }) {
  return (
    <div className="lt-state lt-state-empty" role="status">
      <p>
        <strong>{reason}</strong>
      </p>
      {next && <p className="lt-soft">{next}</p>}
      {action}
    </div>
  );
}
