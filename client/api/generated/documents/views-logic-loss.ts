// Written by `npm run codegen`; do not edit.
import type { LogicLossQuery, LogicLossQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicLossDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicLoss($chain: ID!, $region: ID!, $leader: ID!) {
  cascade(chain: $chain, region: $region, stop: [$leader]) {
    stopped {
      id
    }
    lostProducts {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<LogicLossQuery, LogicLossQueryVariables>;
