// Written by `npm run codegen`; do not edit.
import type { CancelImportMutation, CancelImportMutationVariables, DecideMatchMutation, DecideMatchMutationVariables, DecideProductsMutation, DecideProductsMutationVariables, ForgetMatchMutation, ForgetMatchMutationVariables, ImportColumnsQuery, ImportColumnsQueryVariables, ImportDecisionsQuery, ImportDecisionsQueryVariables, ImportEffectQuery, ImportEffectQueryVariables, ImportListQuery, ImportListQueryVariables, ImportOneQuery, ImportOneQueryVariables, ImportSourcesQuery, ImportSourcesQueryVariables, ReadImportMutation, ReadImportMutationVariables, WriteImportMutation, WriteImportMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ImportListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportList {
  imports {
    upload
    files
    at
    by
    accepted
    rejected
    job {
      id
      state
    }
    revision {
      id
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ImportListQuery, ImportListQueryVariables>;
export const ImportOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportOne($upload: ID!) {
  importReport(upload: $upload) {
    ...ImportShown
  }
}
    fragment ImportShown on ImportReport {
  upload
  files
  at
  by
  accepted
  rejected
  keptOut
  added
  changed
  unchanged
  removed
  problemCount
  rejectedFiles
  unknownProducts
  products {
    name
    product {
      id
      name
      nameEn
    }
  }
  source
  job {
    id
    method
    state
    message
  }
  columns {
    file
    sheet
    column
    field
    example
  }
  problems(first: 200) {
    file
    sheet
    row
    column
    code
    message
    expected
  }
  remarks {
    file
    sheet
    row
    column
    count
    message
  }
  contradictions {
    fact
    row
    field
    name
    fieldName
    thereName
    oursName
  }
  matches {
    ...MatchShown
  }
  revision {
    id
    at
    by
  }
}
fragment MatchShown on EnterpriseMatch {
  id
  given
  row
  outcome
  why
  by
  at
  region {
    id
    name
    nameEn
  }
  candidates {
    id
    name
    nameEn
    region {
      id
      name
      nameEn
    }
  }
  chosen {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<ImportOneQuery, ImportOneQueryVariables>;
export const ImportEffectDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportEffect($upload: ID!, $chain: ID!, $region: ID!) {
  importReport(upload: $upload) {
    effect(chain: $chain, region: $region) {
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
}
    `) as unknown as TypedDocumentString<ImportEffectQuery, ImportEffectQueryVariables>;
export const ImportColumnsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportColumns {
  importFields {
    id
    name
    nameEn
    holds
    example
    alsoNamed
  }
}
    `) as unknown as TypedDocumentString<ImportColumnsQuery, ImportColumnsQueryVariables>;
export const ImportSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportSources {
  sources(first: 200) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ImportSourcesQuery, ImportSourcesQueryVariables>;
export const ImportDecisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportDecisions {
  matchDecisions(first: 200) {
    totalCount
    nodes {
      ...MatchShown
    }
  }
}
    fragment MatchShown on EnterpriseMatch {
  id
  given
  row
  outcome
  why
  by
  at
  region {
    id
    name
    nameEn
  }
  candidates {
    id
    name
    nameEn
    region {
      id
      name
      nameEn
    }
  }
  chosen {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<ImportDecisionsQuery, ImportDecisionsQueryVariables>;
export const ReadImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReadImport($upload: ID!, $mapping: [ColumnMapping!]) {
  importFiles(upload: $upload, mapping: $mapping) {
    upload
  }
}
    `) as unknown as TypedDocumentString<ReadImportMutation, ReadImportMutationVariables>;
export const DecideProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideProducts($upload: ID!, $products: [ProductMapping!]!) {
  importFiles(upload: $upload, products: $products) {
    upload
  }
}
    `) as unknown as TypedDocumentString<DecideProductsMutation, DecideProductsMutationVariables>;
export const WriteImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteImport($upload: ID!, $source: ID!, $expect: ID) {
  importFiles(upload: $upload, source: $source, dryRun: false, expect: $expect) {
    upload
    job {
      id
      state
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WriteImportMutation, WriteImportMutationVariables>;
export const DecideMatchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideMatch($id: ID!, $enterprise: ID) {
  resolveMatch(id: $id, enterprise: $enterprise) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideMatchMutation, DecideMatchMutationVariables>;
export const ForgetMatchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ForgetMatch($id: ID!) {
  forgetMatch(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ForgetMatchMutation, ForgetMatchMutationVariables>;
export const CancelImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelJob(id: $id) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
