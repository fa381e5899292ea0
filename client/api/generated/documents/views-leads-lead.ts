// Written by `npm run codegen`; do not edit.
import type { LeadQuery, LeadQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Lead($id: ID!) {
  asOf {
    id
  }
  lead(id: $id) {
    id
    name
    nameEn
    stage
    overdue
    landMu
    energyTce
    emissionQuota
    firstContact
    responsible
    nextStep
    nextDate
    score
    vetoes
    factors {
      criterion
      name
      value
      measured
      weight
    }
    investor {
      id
      name
      nameEn
    }
    makes {
      id
      name
      nameEn
    }
    uses {
      id
      name
      nameEn
    }
    process {
      id
      name
      nameEn
    }
    site {
      id
      name
      nameEn
    }
    investment {
      ...LeadFigure
    }
    fixedInvestment {
      ...LeadFigure
    }
    output {
      ...LeadFigure
    }
    tax {
      ...LeadFigure
    }
    log {
      date
      text
      by
    }
    project {
      id
      name
      nameEn
    }
  }
}
    fragment LeadFigure on Claim {
  raw
  verdict
  value
  unit
}`) as unknown as TypedDocumentString<LeadQuery, LeadQueryVariables>;
