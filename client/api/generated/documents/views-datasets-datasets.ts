// Written by `npm run codegen`; do not edit.
import type { DatasetsQuery, DatasetsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DatasetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Datasets {
  datasets {
    id
    name
    facts
    parts {
      noun
      name
      facts
    }
    loadedAt
    changedFiles
    load
    refusal
    chain {
      id
      name
      nameEn
    }
    conflicts {
      fact
      name
      kind
      field
      fieldName
      values {
        value
        counts
        dataset {
          id
          name
          chain {
            id
            name
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
