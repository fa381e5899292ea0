// Written by `npm run codegen`; do not edit.
import type { QualityNamesQuery, QualityNamesQueryVariables, QualityRecordsQuery, QualityRecordsQueryVariables, QualitySourcesQuery, QualitySourcesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const QualityNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QualityNames($chain: ID!, $after: String) {
  enterprises(
    filter: {chain: $chain, nameVerified: false}
    first: 200
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      evidence {
        source {
          id
          title
        }
        confidence
        basis
        locator
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QualityNamesQuery, QualityNamesQueryVariables>;
export const QualityRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QualityRecords($chain: ID!, $region: ID!) {
  chainMap(chain: $chain, region: $region) {
    nodes {
      knowledge
      status
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QualityRecordsQuery, QualityRecordsQueryVariables>;
export const QualitySourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QualitySources($chain: ID!, $after: String) {
  sources(chain: $chain, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      publisher
      date
      linkOk
      citation
      factCount
    }
  }
}
    `) as unknown as TypedDocumentString<QualitySourcesQuery, QualitySourcesQueryVariables>;
