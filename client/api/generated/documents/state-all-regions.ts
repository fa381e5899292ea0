// Written by `npm run codegen`; do not edit.
import type { AllRegionsQuery, AllRegionsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AllRegionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AllRegions {
  regions {
    id
    name
    nameEn
    level
    parent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AllRegionsQuery, AllRegionsQueryVariables>;
