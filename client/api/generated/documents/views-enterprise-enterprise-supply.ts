// Written by `npm run codegen`; do not edit.
import type { EnterpriseSupplyQuery, EnterpriseSupplyQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterpriseSupplyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseSupply($id: ID!, $inferred: Boolean!) {
  enterprise(id: $id) {
    id
    suppliedBy(first: 200, inferred: $inferred) {
      totalCount
      nodes {
        ...SupplyParts
      }
    }
    suppliesTo(first: 200, inferred: $inferred) {
      totalCount
      nodes {
        ...SupplyParts
      }
    }
    partnerships(first: 200, inferred: $inferred) {
      totalCount
      nodes {
        id
        kind
        date
        until
        mark
        from {
          ...EnterpriseName
        }
        to {
          ...EnterpriseName
        }
        evidence {
          ...EvidenceParts
          caption
        }
      }
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}
fragment SupplyParts on SupplyLink {
  id
  since
  until
  mark
  from {
    ...EnterpriseName
  }
  to {
    ...EnterpriseName
  }
  product {
    id
    name
    nameEn
  }
  evidence {
    ...EvidenceParts
    caption
  }
}
fragment EvidenceParts on Evidence {
  source {
    id
    title
    publisher
    date
    url
    linkOk
    citation
  }
  confidence
  basis
  locator
}`) as unknown as TypedDocumentString<EnterpriseSupplyQuery, EnterpriseSupplyQueryVariables>;
