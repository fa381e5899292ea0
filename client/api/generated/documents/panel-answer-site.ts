// Written by `npm run codegen`; do not edit.
import type { AnswerSiteQuery, AnswerSiteQueryVariables, SiteFirmsQuery, SiteFirmsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerSiteDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnswerSite($chain: ID!, $region: ID!, $product: ID!, $site: ID, $size: Float) {
  plant(
    chain: $chain
    region: $region
    product: $product
    site: $site
    size: $size
  ) {
    process {
      id
      name
      nameEn
    }
    size {
      ...Amount
    }
    sizeFrom
    doubted {
      raw
      verdict
    }
    fits {
      key
      needs
      free
      unit
      fits
      evidence {
        ...EvidenceParts
      }
    }
  }
  product(id: $product) {
    unit
  }
}
    fragment Amount on Interval {
  lo
  hi
  unit
}
fragment EvidenceParts on Evidence {
  source {
    id
    title
    publisher
    date
    url
    linkOk
    citation
  }
  confidence
  basis
  locator
}`) as unknown as TypedDocumentString<AnswerSiteQuery, AnswerSiteQueryVariables>;
export const SiteFirmsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SiteFirms($site: ID!) {
  region(id: $site) {
    enterprises(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SiteFirmsQuery, SiteFirmsQueryVariables>;
