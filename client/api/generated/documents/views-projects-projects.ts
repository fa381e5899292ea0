// Written by `npm run codegen`; do not edit.
import type { ProjectsQuery, ProjectsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Projects($chain: ID!, $after: String) {
  projects(filter: {chain: $chain}, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      stage
      stageWords
      inChain
      caseOwner
      stages {
        id
        stage
        date
      }
      investment {
        ...ProjectFigure
      }
      capacity {
        ...ProjectFigure
      }
      owners {
        id
        name
        nameEn
      }
      makes {
        id
        name
        nameEn
        isClass
      }
      region {
        id
        name
        nameEn
      }
      batch {
        id
        name
        nameEn
      }
      policyLine {
        id
        name
        nameEn
      }
      checklist {
        key
        text
        done
        date
      }
      evidence {
        source {
          id
          title
          citation
        }
        confidence
        basis
        locator
        caption
      }
    }
  }
}
    fragment ProjectFigure on Claim {
  id
  raw
  value
  unit
  bound
  verdict
  reason
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
