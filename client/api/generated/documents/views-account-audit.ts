// Written by `npm run codegen`; do not edit.
import type { AccountAuditQuery, AccountAuditQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AccountAuditDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AccountAudit($user: ID, $action: AuditAction, $after: String) {
  audit(user: $user, action: $action, first: 50, after: $after) {
    totalCount
    nodes {
      id
      at
      by
      action
      subject
      address
      outcome
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AccountAuditQuery, AccountAuditQueryVariables>;
