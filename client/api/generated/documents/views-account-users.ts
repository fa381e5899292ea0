// Written by `npm run codegen`; do not edit.
import type { AccountUsersQuery, AccountUsersQueryVariables, AddUserMutation, AddUserMutationVariables, ResetPasswordMutation, ResetPasswordMutationVariables, SetUserMutation, SetUserMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AccountUsersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AccountUsers {
  users {
    id
    name
    role
    disabled
    lastSeen
    regions {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AccountUsersQuery, AccountUsersQueryVariables>;
export const SetUserDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetUser($name: String!, $role: Role!, $regions: [ID!], $disabled: Boolean) {
  setUser(name: $name, role: $role, regions: $regions, disabled: $disabled) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetUserMutation, SetUserMutationVariables>;
export const AddUserDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddUser($name: String!, $role: Role!, $regions: [ID!]) {
  setUser(name: $name, role: $role, regions: $regions) {
    id
  }
  resetPassword(name: $name) {
    password
  }
}
    `) as unknown as TypedDocumentString<AddUserMutation, AddUserMutationVariables>;
export const ResetPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResetPassword($name: String!) {
  resetPassword(name: $name) {
    password
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
