// Written by `npm run codegen`; do not edit.
import type { MutualSuppliersQuery, MutualSuppliersQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MutualSuppliersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MutualSuppliers($inferred: Boolean!) {
  mutualSuppliers(inferred: $inferred) {
    enterprises {
      ...EnterpriseName
    }
    links {
      id
      mark
      since
      from {
        ...EnterpriseName
      }
      to {
        ...EnterpriseName
      }
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
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
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
}`) as unknown as TypedDocumentString<MutualSuppliersQuery, MutualSuppliersQueryVariables>;
