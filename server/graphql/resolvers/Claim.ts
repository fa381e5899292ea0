import type { FactId, EnterpriseId } from '../../domain/ids.ts';
import { findNode } from '../nodes/find-node.ts';
import type { ClaimResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';
import { sayIndicator } from '../lines/say-indicator.ts';
import { judgementsOf } from '../memo/judgements.ts';
import { findRecordEntity } from '../nodes/find-record.ts';
import { isEntity } from '../nodes/type-name.ts';

export const Claim: ClaimResolvers = {
  about: ({ about }, _, { index, recordIndex }) => {
    if (about === null) return null;
    const maker = index.productions.get(about as FactId)?.enterprise ?? index.needs.get(about as FactId)?.enterprise;
    const found = maker ? index.enterprises.get(maker as EnterpriseId) : (findRecordEntity(about, recordIndex) ?? findNode(about, index));
    return found && isEntity(found) ? found : null;
  },
  indicator: ({ indicator }, _, context) => sayIndicator(indicator, context),
  verdict: ({ id }, _, { snapshot }) => judgementsOf(snapshot).byClaim.get(id)!.verdict,
  rule: ({ id }, _, { snapshot }) => judgementsOf(snapshot).byClaim.get(id)!.rule,
  reason: ({ id }, _, { snapshot, language }) => judgementsOf(snapshot).byClaim.get(id)!.reason[language],
  rivals: ({ id }, _, { snapshot }) => judgementsOf(snapshot).byClaim.get(id)!.rivals,
  mark: ({ evidence }) => markOf(evidence),
};
