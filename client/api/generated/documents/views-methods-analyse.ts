// Written by `npm run codegen`; do not edit.
import type { AnalyseQuery, AnalyseQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnalyseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Analyse($method: ID!, $input: JSON!) {
  analyse(method: $method, input: $input)
}
    `) as unknown as TypedDocumentString<AnalyseQuery, AnalyseQueryVariables>;
