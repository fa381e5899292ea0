// Written by `npm run codegen`; do not edit.
import type { LogicRulesQuery, LogicRulesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicRules($chain: ID!, $region: ID!) {
  decisionRules(chain: $chain, region: $region) {
    id
    name
    nameEn
    words
    wordsEn
    answeredBy
    parent {
      id
    }
    policyLine {
      id
      name
      nameEn
      projects {
        id
      }
    }
    statements {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<LogicRulesQuery, LogicRulesQueryVariables>;
