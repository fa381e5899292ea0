// Written by `npm run codegen`; do not edit.
import type { LogicForestQuery, LogicForestQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicForestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicForest($chain: ID!, $region: ID!) {
  industryForest(chain: $chain, region: $region, first: 200) {
    trees {
      root {
        ...PickedEnterprise
      }
      depth
      breadth
      products {
        id
      }
    }
    overlaps {
      roots {
        id
        name
        nameEn
      }
      products {
        id
      }
    }
  }
  chainMap(chain: $chain, region: $region) {
    nodes {
      product {
        id
        name
        nameEn
      }
      status
    }
    links {
      source
      target
      byproduct
      runHere
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
}`) as unknown as TypedDocumentString<LogicForestQuery, LogicForestQueryVariables>;
