// Written by `npm run codegen`; do not edit.
import type { EnterpriseNamedQuery, EnterpriseNamedQueryVariables, EnterpriseNamesQuery, EnterpriseNamesQueryVariables, GovernmentsQuery, GovernmentsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterpriseNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseNames($text: String!, $isTyped: Boolean!) {
  search(text: $text, kinds: [ENTERPRISE], first: 30) @include(if: $isTyped) {
    node {
      __typename
      ... on Enterprise {
        ...PickedEnterprise
      }
    }
  }
  enterprises(first: 30) @skip(if: $isTyped) {
    nodes {
      ...PickedEnterprise
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
}`) as unknown as TypedDocumentString<EnterpriseNamesQuery, EnterpriseNamesQueryVariables>;
export const EnterpriseNamedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseNamed($id: ID!) {
  enterprise(id: $id) {
    ...EnterpriseName
    kind
    region {
      id
      name
      nameEn
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<EnterpriseNamedQuery, EnterpriseNamedQueryVariables>;
export const GovernmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Governments {
  enterprises(filter: {kind: [GOVERNMENT]}, first: 100) {
    nodes {
      ...EnterpriseName
      area {
        id
      }
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<GovernmentsQuery, GovernmentsQueryVariables>;
