// Written by `npm run codegen`; do not edit.
import type { PartnerNetworkQuery, PartnerNetworkQueryVariables, PartnersLeaderQuery, PartnersLeaderQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PartnersLeaderDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnersLeader($chain: ID!, $region: ID!) {
  leaders(chain: $chain, region: $region, first: 1) {
    enterprise {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersLeaderQuery, PartnersLeaderQueryVariables>;
export const PartnerNetworkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerNetwork($chain: ID!, $enterprise: ID!, $depth: Int!, $kinds: [PartnershipKind!], $since: Date, $until: Date, $inferred: Boolean!) {
  partnerNetwork(
    chain: $chain
    enterprise: $enterprise
    depth: $depth
    kinds: $kinds
    since: $since
    until: $until
    inferred: $inferred
    first: 200
  ) {
    truncated
    enterprises {
      ...EnterpriseName
      kind
      region {
        id
        name
        nameEn
      }
    }
    partnerships {
      id
      kind
      date
      until
      note
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
      agreement {
        id
        name
        nameEn
      }
      event {
        id
        name
        nameEn
      }
      evidence {
        ...EvidenceParts
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
}`) as unknown as TypedDocumentString<PartnerNetworkQuery, PartnerNetworkQueryVariables>;
