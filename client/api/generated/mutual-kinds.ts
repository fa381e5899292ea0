// Written by `npm run codegen` from server/domain/relation-kinds.ts; do not edit.
/** Kinds of relations that say nothing of who gives and who takes. */
export const MUTUAL_KINDS = ['JOINT_DEVELOPS', 'AGREEMENT', 'COOPERATES', 'TALKS'] as const;
