// Written by `npm run codegen`; do not edit.
import type { ShellQuery, ShellQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ShellDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Shell {
  asOf {
    id
    at
    by
    note
    added
    changed
    removed
  }
  chains {
    id
    name
    nameEn
    region {
      id
    }
    stages {
      index
      name
      nameEn
    }
    segments {
      id
      name
      nameEn
    }
  }
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
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
