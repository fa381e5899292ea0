// Written by `npm run codegen`; do not edit.
import type { AccountTokensQuery, AccountTokensQueryVariables, CreateTokenMutation, CreateTokenMutationVariables, RevokeTokenMutation, RevokeTokenMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AccountTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AccountTokens {
  tokens {
    id
    name
    role
    by
    expires
    lastUsed
    regions {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AccountTokensQuery, AccountTokensQueryVariables>;
export const CreateTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateToken($name: String!, $role: Role!, $regions: [ID!], $expires: DateTime) {
  createToken(name: $name, role: $role, regions: $regions, expires: $expires) {
    secret
  }
}
    `) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
