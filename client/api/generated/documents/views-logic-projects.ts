// Written by `npm run codegen`; do not edit.
import type { LogicProjectsQuery, LogicProjectsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicProjects($chain: ID!, $region: ID!, $after: String) {
  projects(filter: {chain: $chain}, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      stage
      inChain
      caseOwner
      owners {
        id
        name
        nameEn
      }
      checklist {
        key
        text
        done
      }
    }
  }
  policyLines(chain: $chain, region: $region) {
    id
    name
    nameEn
    projects {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LogicProjectsQuery, LogicProjectsQueryVariables>;
