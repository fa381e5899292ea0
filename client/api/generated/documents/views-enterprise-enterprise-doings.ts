// Written by `npm run codegen`; do not edit.
import type { EnterpriseDoingsQuery, EnterpriseDoingsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterpriseDoingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseDoings($id: ID!) {
  enterprise(id: $id) {
    id
    agreements(first: 100) {
      totalCount
      nodes {
        id
        name
        nameEn
        date
        until
        parties {
          ...EnterpriseName
        }
        products {
          id
          name
          nameEn
        }
        creates {
          __typename
          id
          name
          nameEn
        }
        evidence {
          ...EvidenceParts
          caption
        }
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        id
        name
        nameEn
        kind
        start
        end
        participants {
          ...EnterpriseName
        }
        people {
          id
          name
          nameEn
          titles
        }
        places {
          id
          name
          nameEn
        }
        evidence {
          ...EvidenceParts
          caption
        }
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        id
        name
        nameEn
        stage
        investment {
          id
          raw
          verdict
        }
        evidence {
          ...EvidenceParts
          caption
        }
      }
    }
    claims {
      id
      indicator
      raw
      period
      verdict
      reason
      settledBy
      evidence {
        ...EvidenceParts
        caption
      }
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
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
}`) as unknown as TypedDocumentString<EnterpriseDoingsQuery, EnterpriseDoingsQueryVariables>;
