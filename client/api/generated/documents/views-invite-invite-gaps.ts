// Written by `npm run codegen`; do not edit.
import type { InviteGapsQuery, InviteGapsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const InviteGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InviteGaps($chain: ID!, $region: ID!, $kind: GapKind, $scenario: ScenarioChange, $first: Int!, $after: String) {
  gaps(
    chain: $chain
    region: $region
    kind: $kind
    scenario: $scenario
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      rank
      way
      knowledge
      onTheWay
      staleMonths
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
      plantSize {
        id
        mark
        smallest {
          ...Amount
        }
        evidence {
          source {
            id
            title
          }
        }
      }
      product {
        id
        name
        nameEn
        aliases
        segment
      }
      usedFor {
        id
        name
        nameEn
        segment
      }
      targets(first: 12) {
        ...InviteTarget
      }
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}
fragment InviteTarget on Target {
  role
  rank
  vetoes
  checkFirst
  enterprise {
    ...PickedEnterprise
  }
  productions {
    id
    phase
    claims {
      raw
      verdict
    }
    capacity
    unit
    year
    aggregate
    mark
    evidence {
      source {
        id
        title
      }
    }
  }
  signals {
    id
    date
    text
    kind
    evidence {
      source {
        id
        title
      }
    }
  }
  tie {
    text
    mark
    doubted {
      raw
      verdict
    }
  }
}
fragment Amount on Interval {
  lo
  hi
  unit
}
fragment PickedEnterprise on Enterprise {
  ...EnterpriseName
  region {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<InviteGapsQuery, InviteGapsQueryVariables>;
