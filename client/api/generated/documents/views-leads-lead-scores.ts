// Written by `npm run codegen`; do not edit.
import type { LeadScoresQuery, LeadScoresQueryVariables, SetLeadScoreMutation, SetLeadScoreMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LeadScoresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LeadScores {
  asOf {
    id
  }
  leadScores {
    criterion
    name
    weight
    full
    veto
  }
}
    `) as unknown as TypedDocumentString<LeadScoresQuery, LeadScoresQueryVariables>;
export const SetLeadScoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetLeadScore($criterion: LeadCriterion!, $weight: Float, $full: Float, $veto: String, $expect: ID) {
  setLeadScore(
    criterion: $criterion
    weight: $weight
    full: $full
    veto: $veto
    expect: $expect
  ) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetLeadScoreMutation, SetLeadScoreMutationVariables>;
