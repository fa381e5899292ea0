import type { LeadsQuery } from '../../api/generated.ts';

/** A lead as the list shows it. */
export type ListedLead = NonNullable<LeadsQuery['leads']>['nodes'][number];
