// Written by `npm run codegen`; do not edit.
import type { PathsQuery, PathsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $inferred: Boolean!) {
  paths(from: $from, to: $to, inferred: $inferred, first: 5) {
    length
    nodes {
      id
      name
      nameEn
    }
    links {
      kind
      from
      to
      date
      mark
      product {
        id
        name
        nameEn
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
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
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
