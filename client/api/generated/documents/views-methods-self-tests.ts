// Written by `npm run codegen`; do not edit.
import type { SelfTestsQuery, SelfTestsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SelfTestsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SelfTests {
  methods {
    id
    selfTest {
      passed
      failed
      failures
    }
  }
}
    `) as unknown as TypedDocumentString<SelfTestsQuery, SelfTestsQueryVariables>;
