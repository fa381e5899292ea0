// Written by `npm run codegen`; do not edit.
import type { MethodsQuery, MethodsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MethodsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Methods {
  methods {
    id
    title
    titleEn
    answers
    assumptions
    complexity
    source
    parameters
  }
}
    `) as unknown as TypedDocumentString<MethodsQuery, MethodsQueryVariables>;
