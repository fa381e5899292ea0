import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { readAsOf } from '../api/as-of.ts';
import { createQueryClient } from '../api/query-client.ts';

interface Props {
  /** Holds what was asked while the page was loaded. */
  first: QueryClient;
  children: ReactNode;
}

/** What was asked of one revision is never shown for another: each has a store of its own. */
export function Queries({ first, children }: Props) {
  const asOf = readAsOf(useLocation().search);
  const [clients] = useState(() => new Map([[asOf, first]]));
  const client = clients.get(asOf) ?? createQueryClient();
  clients.set(asOf, client);
  // What asks is bound to the store that it began with, so it begins anew.
  return (
    <QueryClientProvider key={asOf} client={client}>
      {children}
    </QueryClientProvider>
  );
}
