// Written by `npm run codegen`; do not edit.
import type { LogicLeadersQuery, LogicLeadersQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicLeadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicLeaders($chain: ID!, $region: ID!) {
  leaders(chain: $chain, region: $region, first: 200) {
    enterprise {
      ...PickedEnterprise
    }
    score
    products
    dependenceShare
    factors {
      key
      value
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}
fragment PickedEnterprise on Enterprise {
  ...EnterpriseName
  region {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<LogicLeadersQuery, LogicLeadersQueryVariables>;
