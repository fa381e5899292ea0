// Written by `npm run codegen`; do not edit.
import type { BriefChainQuery, BriefChainQueryVariables, BriefEnterpriseQuery, BriefEnterpriseQueryVariables, BriefFirstsQuery, BriefFirstsQueryVariables, BriefGapQuery, BriefGapQueryVariables, BriefGapsQuery, BriefGapsQueryVariables, BriefPillarsQuery, BriefPillarsQueryVariables, BriefTargetsQuery, BriefTargetsQueryVariables, BriefVerifyQuery, BriefVerifyQueryVariables, BriefWayQuery, BriefWayQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BriefGapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefGap($chain: ID!, $region: ID!, $product: ID!) {
  product(id: $product) {
    id
    name
    nameEn
  }
  gap(chain: $chain, region: $region, product: $product) {
    ...BriefGapParts
  }
  critical(chain: $chain, region: $region, product: $product, first: 1) {
    linkedLoses {
      id
    }
  }
  proof(chain: $chain, region: $region, product: $product) {
    steps {
      runHere
      process {
        id
        name
        nameEn
      }
      uses {
        ...BriefProduct
      }
      yields {
        id
      }
    }
  }
}
    fragment BriefGapParts on Gap {
  id
  kind
  way
  rank
  reason
  readiness
  staleMonths
  market {
    ...Amount
  }
  marketWithPlanned {
    ...Amount
  }
  marketDoubted {
    raw
    verdict
  }
  plantSize {
    mark
    smallest {
      ...Amount
    }
    investmentPerUnit {
      ...Amount
    }
    evidence {
      ...EvidenceParts
    }
  }
  reasons {
    ...BriefStatement
  }
  bestProcess {
    id
    name
    nameEn
    inputs {
      anyOf
      quantity
      quantityTo
      confidence
      unit
      illustrative
      product {
        ...BriefProduct
      }
    }
  }
  neededBy {
    id
    enterprise {
      id
      name
      nameEn
    }
    process {
      id
      name
      nameEn
      outputs {
        byproduct
        product {
          ...BriefProduct
        }
      }
    }
  }
  opensNext {
    ...BriefProduct
  }
  loses {
    ...BriefProduct
  }
  hardLoses {
    id
  }
}
fragment BriefStatement on Statement {
  text
  mark
  doubted {
    raw
    verdict
  }
  evidence {
    ...EvidenceParts
  }
}
fragment BriefProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
}
fragment Amount on Interval {
  lo
  hi
  unit
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
}`) as unknown as TypedDocumentString<BriefGapQuery, BriefGapQueryVariables>;
export const BriefTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefTargets($chain: ID!, $region: ID!, $product: ID!) {
  targets(chain: $chain, region: $region, product: $product, first: 50) {
    role
    rank
    vetoes
    checkFirst
    enterprise {
      ...PickedEnterprise
    }
    reasons {
      ...BriefStatement
    }
  }
}
    fragment BriefStatement on Statement {
  text
  mark
  doubted {
    raw
    verdict
  }
  evidence {
    ...EvidenceParts
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
}
fragment PickedEnterprise on Enterprise {
  ...EnterpriseName
  region {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<BriefTargetsQuery, BriefTargetsQueryVariables>;
export const BriefVerifyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefVerify($chain: ID!, $region: ID!, $product: ID!) {
  robustness(
    chain: $chain
    region: $region
    product: $product
    seed: 1
    runs: 200
    first: 10
  ) {
    verifyFirst {
      question
      effect
    }
  }
}
    `) as unknown as TypedDocumentString<BriefVerifyQuery, BriefVerifyQueryVariables>;
export const BriefEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefEnterprise($chain: ID!, $region: ID!, $enterprise: ID!) {
  enterprise(id: $enterprise) {
    id
    name
    nameEn
    kind
    nameVerified
    region {
      id
      name
      nameEn
    }
    makes(first: 200) {
      totalCount
      nodes {
        id
        phase
        capacity
        unit
        mark
        product {
          ...BriefProduct
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
    partnerships(first: 50) {
      totalCount
      nodes {
        id
        kind
        date
        note
        mark
        from {
          id
          name
          nameEn
        }
        to {
          id
          name
          nameEn
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
    projects(first: 1) {
      totalCount
    }
    people {
      title
      person {
        id
        name
        nameEn
      }
      evidence {
        ...EvidenceParts
      }
    }
    claims {
      id
      indicator
      raw
      verdict
      settledBy
    }
    evidence {
      ...EvidenceParts
    }
  }
  groupStop(chain: $chain, region: $region, enterprise: $enterprise) {
    share
    head {
      id
      name
      nameEn
    }
    own {
      ...BriefProduct
    }
    lost {
      ...BriefProduct
    }
  }
  leaders(chain: $chain, region: $region, first: 1) {
    enterprise {
      id
    }
  }
}
    fragment BriefProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
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
}`) as unknown as TypedDocumentString<BriefEnterpriseQuery, BriefEnterpriseQueryVariables>;
export const BriefWayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefWay($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 1) {
    nodes {
      id
      name
      nameEn
    }
    links {
      kind
      from
      to
      date
      mark
      evidence {
        ...EvidenceParts
      }
    }
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
}`) as unknown as TypedDocumentString<BriefWayQuery, BriefWayQueryVariables>;
export const BriefGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefGaps($chain: ID!, $region: ID!, $after: String) {
  gaps(chain: $chain, region: $region, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      rank
      candidates
      product {
        ...BriefProduct
      }
    }
  }
}
    fragment BriefProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
}`) as unknown as TypedDocumentString<BriefGapsQuery, BriefGapsQueryVariables>;
export const BriefChainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefChain($chain: ID!, $region: ID!) {
  chainMap(chain: $chain, region: $region) {
    counts {
      status
      products
    }
    cells {
      stage
      counts {
        status
        products
      }
    }
    completeness
    completenessWithPossible
    localSupplyRate {
      value
      valueWithPossible
      have {
        id
      }
      possible {
        id
      }
      need {
        id
      }
    }
  }
  toVerify: chainMap(chain: $chain, region: $region, filter: {status: [POSSIBLE]}) {
    nodes {
      settledBy
      product {
        id
        name
        nameEn
      }
    }
  }
  leaders(chain: $chain, region: $region, first: 1) {
    dependenceShare
    enterprise {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<BriefChainQuery, BriefChainQueryVariables>;
export const BriefFirstsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefFirsts($chain: ID!, $region: ID!) {
  supplement: gaps(chain: $chain, region: $region, kind: SUPPLEMENT, first: 3) {
    totalCount
    nodes {
      ...BriefFirst
    }
  }
  extend: gaps(chain: $chain, region: $region, kind: EXTEND, first: 3) {
    totalCount
    nodes {
      ...BriefFirst
    }
  }
}
    fragment BriefFirst on Gap {
  id
  reason
  candidates
  market {
    ...Amount
  }
  marketWithPlanned {
    ...Amount
  }
  marketDoubted {
    raw
    verdict
  }
  reasons {
    ...BriefStatement
  }
  product {
    ...BriefProduct
  }
}
fragment BriefStatement on Statement {
  text
  mark
  doubted {
    raw
    verdict
  }
  evidence {
    ...EvidenceParts
  }
}
fragment BriefProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
}
fragment Amount on Interval {
  lo
  hi
  unit
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
}`) as unknown as TypedDocumentString<BriefFirstsQuery, BriefFirstsQueryVariables>;
export const BriefPillarsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefPillars($chain: ID!, $region: ID!) {
  strengthen: gaps(chain: $chain, region: $region, kind: STRENGTHEN, first: 200) {
    totalCount
    nodes {
      id
      product {
        ...BriefProduct
      }
      loses {
        id
      }
      hardLoses {
        id
      }
    }
  }
}
    fragment BriefProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
}`) as unknown as TypedDocumentString<BriefPillarsQuery, BriefPillarsQueryVariables>;
