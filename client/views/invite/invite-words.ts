import type { TargetRole } from '../../api/generated.ts';

/** In the order in which one calls. */
export const TARGET_ROLES = ['MAKER', 'SUPPLIER', 'WAY_IN'] as const satisfies readonly TargetRole[];
