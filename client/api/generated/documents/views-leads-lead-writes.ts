// Written by `npm run codegen`; do not edit.
import type { LeadToProjectMutation, LeadToProjectMutationVariables, NoteLeadMutation, NoteLeadMutationVariables, SaveLeadMutation, SaveLeadMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SaveLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveLead($input: LeadInput!, $expect: ID) {
  upsertLead(input: $input, expect: $expect) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveLeadMutation, SaveLeadMutationVariables>;
export const NoteLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NoteLead($lead: ID!, $date: Date!, $text: String!) {
  noteLead(lead: $lead, date: $date, text: $text) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NoteLeadMutation, NoteLeadMutationVariables>;
export const LeadToProjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeadToProject($chain: ID!, $region: ID!, $lead: ID!) {
  leadToProject(lead: $lead) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
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
}`) as unknown as TypedDocumentString<LeadToProjectMutation, LeadToProjectMutationVariables>;
