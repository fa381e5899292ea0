// Written by `npm run codegen`; do not edit.
import type { AskAddQuery, AskAddQueryVariables, AskAgreementsQuery, AskAgreementsQueryVariables, AskAsOfQuery, AskAsOfQueryVariables, AskBalanceOfQuery, AskBalanceOfQueryVariables, AskBalanceQuery, AskBalanceQueryVariables, AskBatchesQuery, AskBatchesQueryVariables, AskChangesQuery, AskChangesQueryVariables, AskClaimsQuery, AskClaimsQueryVariables, AskClustersQuery, AskClustersQueryVariables, AskCompareQuery, AskCompareQueryVariables, AskCostQuery, AskCostQueryVariables, AskCountsQuery, AskCountsQueryVariables, AskCriticalQuery, AskCriticalQueryVariables, AskDraftsQuery, AskDraftsQueryVariables, AskEnterpriseQuery, AskEnterpriseQueryVariables, AskEnterprisesQuery, AskEnterprisesQueryVariables, AskEventsQuery, AskEventsQueryVariables, AskExamplesQuery, AskExamplesQueryVariables, AskFirstQuery, AskFirstQueryVariables, AskForestQuery, AskForestQueryVariables, AskGapsQuery, AskGapsQueryVariables, AskGroupQuery, AskGroupQueryVariables, AskGroupStopQuery, AskGroupStopQueryVariables, AskKpisQuery, AskKpisQueryVariables, AskLeadersQuery, AskLeadersQueryVariables, AskLeadsQuery, AskLeadsQueryVariables, AskMakeableQuery, AskMakeableQueryVariables, AskMakersQuery, AskMakersQueryVariables, AskMapQuery, AskMapQueryVariables, AskMarketQuery, AskMarketQueryVariables, AskMarketsQuery, AskMarketsQueryVariables, AskMatchingQuery, AskMatchingQueryVariables, AskMethodsQuery, AskMethodsQueryVariables, AskMutualQuery, AskMutualQueryVariables, AskPackagesQuery, AskPackagesQueryVariables, AskPartnersQuery, AskPartnersQueryVariables, AskPolicyQuery, AskPolicyQueryVariables, AskPortfolioQuery, AskPortfolioQueryVariables, AskProjectNewsQuery, AskProjectNewsQueryVariables, AskProjectsQuery, AskProjectsQueryVariables, AskRecipeQuery, AskRecipeQueryVariables, AskRelationQuery, AskRelationQueryVariables, AskSourcesOfEnterpriseQuery, AskSourcesOfEnterpriseQueryVariables, AskSourcesOfProductQuery, AskSourcesOfProductQueryVariables, AskSourcesQuery, AskSourcesQueryVariables, AskStateQuery, AskStateQueryVariables, AskStatusQuery, AskStatusQueryVariables, AskStopQuery, AskStopQueryVariables, AskTargetsQuery, AskTargetsQueryVariables, AskThingsQuery, AskThingsQueryVariables, AskUnlocksQuery, AskUnlocksQueryVariables, AskUsersQuery, AskUsersQueryVariables, AskUsesQuery, AskUsesQueryVariables, AskWhereQuery, AskWhereQueryVariables, AskWhomQuery, AskWhomQueryVariables, AskWhyQuery, AskWhyQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AskThingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskThings($text: String!, $kinds: [EntityKind!]!) {
  search(text: $text, kinds: $kinds, first: 12) {
    kind
    id
    name
    nameEn
    matched
    score
    node {
      __typename
      id
      ... on Product {
        isClass
        classKind
      }
      ... on Enterprise {
        kind
        makes(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskThingsQuery, AskThingsQueryVariables>;
export const AskExamplesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskExamples($chain: ID!, $region: ID!) {
  gaps(chain: $chain, region: $region, first: 1) {
    nodes {
      id
      product {
        id
        name
        nameEn
      }
    }
  }
  critical(chain: $chain, region: $region, first: 1) {
    product {
      id
      name
      nameEn
    }
  }
  leaders(chain: $chain, region: $region, first: 2) {
    enterprise {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskExamplesQuery, AskExamplesQueryVariables>;
export const AskGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskGaps($chain: ID!, $region: ID!, $kind: GapKind, $segment: [String!], $stage: [Int!]) {
  gaps(
    chain: $chain
    region: $region
    kind: $kind
    filter: {segment: $segment, stage: $stage}
    first: 8
  ) {
    totalCount
    nodes {
      id
      kind
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskGapsQuery, AskGapsQueryVariables>;
export const AskFirstDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskFirst($chain: ID!, $region: ID!, $segment: [String!], $stage: [Int!]) {
  supplement: gaps(
    chain: $chain
    region: $region
    kind: SUPPLEMENT
    filter: {segment: $segment, stage: $stage}
    first: 8
  ) {
    totalCount
    nodes {
      ...AskedGap
    }
  }
  extend: gaps(
    chain: $chain
    region: $region
    kind: EXTEND
    filter: {segment: $segment, stage: $stage}
    first: 8
  ) {
    totalCount
    nodes {
      ...AskedGap
    }
  }
  strengthen: gaps(
    chain: $chain
    region: $region
    kind: STRENGTHEN
    filter: {segment: $segment, stage: $stage}
    first: 8
  ) {
    totalCount
    nodes {
      ...AskedGap
    }
  }
}
    fragment AskedGap on Gap {
  id
  score
  product {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<AskFirstQuery, AskFirstQueryVariables>;
export const AskWhomDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskWhom($chain: ID!, $region: ID!, $segment: [String!], $stage: [Int!]) {
  supplement: gaps(
    chain: $chain
    region: $region
    kind: SUPPLEMENT
    filter: {segment: $segment, stage: $stage}
    first: 3
  ) {
    nodes {
      ...AskedTargets
    }
  }
  extend: gaps(
    chain: $chain
    region: $region
    kind: EXTEND
    filter: {segment: $segment, stage: $stage}
    first: 3
  ) {
    nodes {
      ...AskedTargets
    }
  }
  strengthen: gaps(
    chain: $chain
    region: $region
    kind: STRENGTHEN
    filter: {segment: $segment, stage: $stage}
    first: 3
  ) {
    nodes {
      ...AskedTargets
    }
  }
}
    fragment AskedTargets on Gap {
  id
  score
  targets(first: 1) {
    enterprise {
      id
      name
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<AskWhomQuery, AskWhomQueryVariables>;
export const AskMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMap($chain: ID!, $region: ID!) {
  chainMap(chain: $chain, region: $region) {
    completeness
    completenessWithPossible
    cells {
      stage
      counts {
        status
        products
      }
    }
    localSupplyRate {
      value
      valueWithPossible
    }
    nodes {
      id
      stage
      status
      onTheWay
      gapKinds
      makers
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskMapQuery, AskMapQueryVariables>;
export const AskLeadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskLeaders($chain: ID!, $region: ID!) {
  leaders(chain: $chain, region: $region, first: 8) {
    dependenceShare
    enterprise {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskLeadersQuery, AskLeadersQueryVariables>;
export const AskCriticalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskCritical($chain: ID!, $region: ID!) {
  critical(chain: $chain, region: $region, first: 8) {
    loses {
      id
    }
    product {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskCriticalQuery, AskCriticalQueryVariables>;
export const AskUnlocksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskUnlocks($chain: ID!, $region: ID!, $size: Int!) {
  unlocks(chain: $chain, region: $region, size: $size, way: INVITE, first: 5) {
    unlocks {
      gain
      add {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskUnlocksQuery, AskUnlocksQueryVariables>;
export const AskClustersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskClusters($chain: ID!, $region: ID!) {
  clusters(chain: $chain, region: $region, first: 5) {
    products {
      id
      name
      nameEn
    }
    sharedInputs {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskClustersQuery, AskClustersQueryVariables>;
export const AskMatchingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMatching($chain: ID!, $region: ID!) {
  matching(chain: $chain, region: $region, first: 8) {
    totalCount
    nodes {
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskMatchingQuery, AskMatchingQueryVariables>;
export const AskMutualDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMutual($region: ID) {
  mutualSuppliers(region: $region) {
    enterprises {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskMutualQuery, AskMutualQueryVariables>;
export const AskForestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskForest($chain: ID!, $region: ID!) {
  industryForest(chain: $chain, region: $region, first: 5) {
    trees {
      breadth
      root {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskForestQuery, AskForestQueryVariables>;
export const AskBalanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskBalance($chain: ID!, $region: ID!, $product: ID) {
  balance(chain: $chain, region: $region, product: $product) {
    nodes {
      verdict
      mustGo
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskBalanceQuery, AskBalanceQueryVariables>;
export const AskProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskProjects($filter: ProjectFilter) {
  projects(filter: $filter, first: 8) {
    totalCount
    nodes {
      id
      name
      nameEn
      stage
    }
  }
}
    `) as unknown as TypedDocumentString<AskProjectsQuery, AskProjectsQueryVariables>;
export const AskProjectNewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskProjectNews($filter: ProjectFilter) {
  projects(filter: $filter, first: 200) {
    nodes {
      id
      name
      nameEn
      stage
      stages {
        id
        date
      }
      investment {
        value
        unit
        raw
        verdict
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskProjectNewsQuery, AskProjectNewsQueryVariables>;
export const AskChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskChanges($first: Int!) {
  revisions(first: $first) {
    totalCount
    nodes {
      id
      at
      by
      note
      added
      changed
      removed
    }
  }
}
    `) as unknown as TypedDocumentString<AskChangesQuery, AskChangesQueryVariables>;
export const AskLeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskLeads($chain: ID!, $region: ID!, $overdue: Boolean) {
  leads(chain: $chain, region: $region, overdue: $overdue, first: 8) {
    totalCount
    nodes {
      id
      name
      nameEn
      nextDate
    }
  }
}
    `) as unknown as TypedDocumentString<AskLeadsQuery, AskLeadsQueryVariables>;
export const AskDraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskDrafts {
  drafts(state: OPEN, first: 8) {
    totalCount
    nodes {
      id
      title
      by
      at
    }
  }
}
    `) as unknown as TypedDocumentString<AskDraftsQuery, AskDraftsQueryVariables>;
export const AskCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskCounts($chain: ID!, $region: ID!) {
  supplement: gaps(chain: $chain, region: $region, kind: SUPPLEMENT, first: 1) {
    totalCount
  }
  extend: gaps(chain: $chain, region: $region, kind: EXTEND, first: 1) {
    totalCount
  }
  strengthen: gaps(chain: $chain, region: $region, kind: STRENGTHEN, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AskCountsQuery, AskCountsQueryVariables>;
export const AskMarketsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMarkets($chain: ID!, $region: ID!, $segment: [String!]) {
  gaps(chain: $chain, region: $region, filter: {segment: $segment}, first: 200) {
    nodes {
      id
      product {
        id
        name
        nameEn
      }
      market {
        lo
        hi
        unit
      }
      marketDoubted(horizon: NOW) {
        raw
        verdict
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskMarketsQuery, AskMarketsQueryVariables>;
export const AskBalanceOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskBalanceOf($chain: ID!, $region: ID!, $product: ID!) {
  balance(chain: $chain, region: $region, product: $product) {
    nodes {
      verdict
      product {
        id
      }
      supply {
        lo
        hi
        unit
      }
      need {
        lo
        hi
        unit
      }
      doubted {
        raw
        verdict
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskBalanceOfQuery, AskBalanceOfQueryVariables>;
export const AskSourcesOfProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskSourcesOfProduct($product: ID!) {
  product(id: $product) {
    id
    madeBy(first: 50) {
      nodes {
        id
        evidence {
          source {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskSourcesOfProductQuery, AskSourcesOfProductQueryVariables>;
export const AskSourcesOfEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskSourcesOfEnterprise($enterprise: ID!) {
  enterprise(id: $enterprise) {
    id
    makes(first: 50) {
      nodes {
        id
        evidence {
          source {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskSourcesOfEnterpriseQuery, AskSourcesOfEnterpriseQueryVariables>;
export const AskWhereDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskWhere($enterprise: ID!) {
  enterprise(id: $enterprise) {
    id
    region {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskWhereQuery, AskWhereQueryVariables>;
export const AskBatchesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskBatches($chain: ID!, $region: ID!) {
  projectBatches(chain: $chain, region: $region) {
    id
    name
    nameEn
    statedProjects
  }
}
    `) as unknown as TypedDocumentString<AskBatchesQuery, AskBatchesQueryVariables>;
export const AskKpisDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskKpis($chain: ID!, $region: ID!) {
  kpis(chain: $chain, region: $region) {
    id
    indicator
    period
    targets {
      share
    }
  }
}
    `) as unknown as TypedDocumentString<AskKpisQuery, AskKpisQueryVariables>;
export const AskClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskClaims($chain: ID!, $verdict: Verdict, $period: String) {
  claims(chain: $chain, verdict: $verdict, period: $period, first: 8) {
    totalCount
    nodes {
      id
      subject
      raw
      verdict
    }
  }
}
    `) as unknown as TypedDocumentString<AskClaimsQuery, AskClaimsQueryVariables>;
export const AskSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskSources($chain: ID!) {
  sources(chain: $chain, first: 8) {
    totalCount
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<AskSourcesQuery, AskSourcesQueryVariables>;
export const AskAsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskAsOf {
  asOf {
    id
    at
  }
}
    `) as unknown as TypedDocumentString<AskAsOfQuery, AskAsOfQueryVariables>;
export const AskPolicyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskPolicy($chain: ID!, $region: ID!) {
  policyLines(chain: $chain, region: $region) {
    id
    name
    nameEn
    projects {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskPolicyQuery, AskPolicyQueryVariables>;
export const AskPortfolioDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskPortfolio($chain: ID!, $region: ID!, $budget: Float!) {
  portfolio(chain: $chain, region: $region, input: {budget: $budget}) {
    cost
    reason
    noFigure {
      product {
        id
      }
      plantSize {
        smallest {
          lo
          hi
        }
        investmentPerUnit {
          lo
          hi
        }
      }
    }
    choices {
      cost
      costClaim {
        raw
        verdict
      }
      gap {
        id
        product {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskPortfolioQuery, AskPortfolioQueryVariables>;
export const AskCompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskCompare($chain: ID!, $regions: [ID!]!) {
  compareRegions(chain: $chain, regions: $regions) {
    shared {
      id
    }
    only {
      region {
        id
        name
        nameEn
      }
      products {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskCompareQuery, AskCompareQueryVariables>;
export const AskMakersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMakers($product: ID!, $region: ID, $outside: ID, $first: Int!) {
  enterprises(
    filter: {makes: $product, region: $region, outside: $outside}
    first: $first
  ) {
    totalCount
    nodes {
      id
      name
      nameEn
      region {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskMakersQuery, AskMakersQueryVariables>;
export const AskUsersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskUsers($product: ID!, $region: ID, $chain: ID) {
  product(id: $product) {
    id
    neededBy(region: $region, chain: $chain, first: 8) {
      totalCount
      nodes {
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
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskUsersQuery, AskUsersQueryVariables>;
export const AskRecipeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskRecipe($product: ID!) {
  product(id: $product) {
    id
    outputOf {
      id
      name
      nameEn
      inputs {
        product {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskRecipeQuery, AskRecipeQueryVariables>;
export const AskUsesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskUses($product: ID!) {
  product(id: $product) {
    id
    inputOf {
      id
      outputs {
        byproduct
        product {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskUsesQuery, AskUsesQueryVariables>;
export const AskWhyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskWhy($chain: ID!, $region: ID!, $product: ID!) {
  gap(chain: $chain, region: $region, product: $product) {
    id
    reason
  }
  product(id: $product) {
    id
    status(region: $region, chain: $chain)
  }
}
    `) as unknown as TypedDocumentString<AskWhyQuery, AskWhyQueryVariables>;
export const AskMarketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMarket($chain: ID!, $region: ID!, $product: ID!) {
  gap(chain: $chain, region: $region, product: $product) {
    id
    market {
      lo
      hi
      unit
    }
    marketDoubted(horizon: NOW) {
      raw
      verdict
    }
  }
}
    `) as unknown as TypedDocumentString<AskMarketQuery, AskMarketQueryVariables>;
export const AskPackagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskPackages($chain: ID!, $region: ID!, $product: ID!) {
  packages(chain: $chain, region: $region, target: $product, first: 3) {
    stopReason
    packages {
      add {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskPackagesQuery, AskPackagesQueryVariables>;
export const AskTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskTargets($chain: ID!, $region: ID!, $product: ID!) {
  targets(chain: $chain, region: $region, product: $product, first: 5) {
    enterprise {
      id
      name
      nameEn
      region {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskTargetsQuery, AskTargetsQueryVariables>;
export const AskStopDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskStop($chain: ID!, $region: ID!, $product: ID!) {
  critical(chain: $chain, region: $region, product: $product) {
    product {
      id
    }
    loses {
      id
      name
      nameEn
    }
    directLoses {
      id
    }
    hardLoses {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskStopQuery, AskStopQueryVariables>;
export const AskGroupStopDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskGroupStop($chain: ID!, $region: ID!, $enterprise: ID!) {
  groupStop(chain: $chain, region: $region, enterprise: $enterprise) {
    share
    own {
      id
    }
    lost {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskGroupStopQuery, AskGroupStopQueryVariables>;
export const AskAddDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskAdd($chain: ID!, $region: ID!, $products: [ID!]!) {
  scenario(chain: $chain, region: $region, change: {addProducts: $products}) {
    opened {
      id
      name
      nameEn
    }
    gapsOpened {
      id
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskAddQuery, AskAddQueryVariables>;
export const AskMakeableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMakeable($chain: ID!, $region: ID!, $product: ID!) {
  proof(chain: $chain, region: $region, product: $product) {
    makeable
    build {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskMakeableQuery, AskMakeableQueryVariables>;
export const AskStatusDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskStatus($chain: ID!, $region: ID!, $product: ID!) {
  product(id: $product) {
    id
    status(region: $region, chain: $chain)
    madeBy(region: $region, first: 8) {
      totalCount
      nodes {
        id
        capacity
        unit
        year
        doubted {
          raw
          verdict
        }
        phase
        enterprise {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskStatusQuery, AskStatusQueryVariables>;
export const AskEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskEnterprise($enterprise: ID!, $chain: ID!, $region: ID!) {
  enterprise(id: $enterprise) {
    id
    name
    nameEn
    region {
      id
      name
      nameEn
    }
    makes(first: 40) {
      totalCount
      nodes {
        id
        product {
          id
          name
          nameEn
          isClass
          status(region: $region, chain: $chain)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskEnterpriseQuery, AskEnterpriseQueryVariables>;
export const AskGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskGroup($enterprise: ID!) {
  enterprise(id: $enterprise) {
    id
    parents {
      id
      name
      nameEn
    }
    subsidiaries {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskGroupQuery, AskGroupQueryVariables>;
export const AskPartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskPartners($chain: ID!, $enterprise: ID!) {
  partnerNetwork(chain: $chain, enterprise: $enterprise) {
    enterprises {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskPartnersQuery, AskPartnersQueryVariables>;
export const AskRelationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskRelation($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskRelationQuery, AskRelationQueryVariables>;
export const AskAgreementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskAgreements($chain: ID!, $enterprise: ID) {
  agreements(chain: $chain, enterprise: $enterprise, first: 8) {
    totalCount
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskAgreementsQuery, AskAgreementsQueryVariables>;
export const AskEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskEvents($chain: ID!, $enterprise: ID) {
  events(chain: $chain, enterprise: $enterprise, first: 8) {
    totalCount
    nodes {
      id
      name
      nameEn
      start
    }
  }
}
    `) as unknown as TypedDocumentString<AskEventsQuery, AskEventsQueryVariables>;
export const AskEnterprisesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskEnterprises($chain: ID!, $region: ID, $outside: ID, $first: Int!) {
  enterprises(
    filter: {chain: $chain, region: $region, outside: $outside}
    first: $first
  ) {
    totalCount
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AskEnterprisesQuery, AskEnterprisesQueryVariables>;
export const AskMethodsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskMethods {
  methods {
    id
    title
    titleEn
  }
}
    `) as unknown as TypedDocumentString<AskMethodsQuery, AskMethodsQueryVariables>;
export const AskCostDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskCost($chain: ID!, $region: ID!, $product: ID!) {
  gap(chain: $chain, region: $region, product: $product) {
    id
    plantSize {
      id
      smallest {
        lo
        hi
      }
      investmentPerUnit {
        lo
        hi
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskCostQuery, AskCostQueryVariables>;
export const AskStateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskState($chain: ID!, $region: ID!, $segment: [String!], $stage: [Int!]) {
  chainMap(
    chain: $chain
    region: $region
    filter: {segment: $segment, stage: $stage}
  ) {
    nodes {
      id
      status
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskStateQuery, AskStateQueryVariables>;
