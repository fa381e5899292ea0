// Written by `npm run codegen`; do not edit.
import type { ScenarioAnswerQuery, ScenarioAnswerQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ScenarioAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScenarioAnswer($chain: ID!, $region: ID!, $change: ScenarioChange!, $against: ScenarioChange) {
  scenario(chain: $chain, region: $region, change: $change, against: $against) {
    opened {
      id
      name
      nameEn
    }
    closed {
      id
      name
      nameEn
    }
    gapsClosed {
      kind
      product {
        id
        name
        nameEn
      }
    }
    gapsOpened {
      kind
      product {
        id
        name
        nameEn
      }
    }
    changed {
      product {
        id
        name
        nameEn
      }
      before
      after
    }
    completenessBefore
    completenessAfter
    localSupplyBefore
    localSupplyAfter
  }
}
    `) as unknown as TypedDocumentString<ScenarioAnswerQuery, ScenarioAnswerQueryVariables>;
