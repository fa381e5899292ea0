// Written by `npm run codegen`; do not edit.
import type { EnterpriseProfileQuery, EnterpriseProfileQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterpriseProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseProfile($id: ID!) {
  enterprise(id: $id) {
    id
    name
    nameEn
    aliases
    kind
    uscc
    listedCode
    nameVerified
    standsFor
    region {
      id
      name
      nameEn
    }
    area {
      id
      name
      nameEn
    }
    makes(first: 200) {
      totalCount
      nodes {
        id
        phase
        status
        capacity
        unit
        year
        aggregate
        claims {
          id
          raw
          verdict
        }
        mark
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
    }
    needs(first: 200) {
      totalCount
      nodes {
        id
        quantity
        unit
        doubted {
          raw
          verdict
        }
        mark
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
    }
    signals {
      id
      kind
      date
      text
      mark
      evidence {
        ...EvidenceParts
        caption
      }
    }
    parents {
      ...EnterpriseName
    }
    subsidiaries {
      ...EnterpriseName
    }
    makerGroup {
      ...EnterpriseName
    }
    people {
      title
      person {
        id
        name
        nameEn
        titles
      }
      evidence {
        ...EvidenceParts
        caption
      }
    }
    evidence {
      ...EvidenceParts
      caption
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
}`) as unknown as TypedDocumentString<EnterpriseProfileQuery, EnterpriseProfileQueryVariables>;
