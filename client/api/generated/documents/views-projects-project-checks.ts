// Written by `npm run codegen`; do not edit.
import type { ProjectChecksQuery, ProjectChecksQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProjectChecksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProjectChecks($chain: ID!, $region: ID!) {
  projectBatches(chain: $chain, region: $region) {
    id
    name
    nameEn
    date
    statedProjects
    investment {
      ...ProjectFigure
    }
    projects {
      id
      name
      nameEn
    }
    checks {
      rule {
        id
        name
      }
      verdict
      detail
    }
    evidence {
      source {
        id
        title
      }
      confidence
      basis
      locator
      caption
    }
  }
  policyLines(chain: $chain, region: $region) {
    id
    name
    nameEn
    parent {
      id
    }
    children {
      id
    }
    coverage {
      stage
      projects
    }
    projects {
      id
      inChain
    }
    doubted {
      raw
      verdict
    }
    evidence {
      source {
        id
        title
      }
      confidence
      basis
      locator
      caption
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
}`) as unknown as TypedDocumentString<ProjectChecksQuery, ProjectChecksQueryVariables>;
