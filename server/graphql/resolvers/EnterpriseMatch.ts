import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import type { EnterpriseMatchResolvers } from '../generated/resolvers.ts';

export const EnterpriseMatch: EnterpriseMatchResolvers = {
  region: ({ region }, _, { index }) => index.regions.get(region as RegionId) ?? null,
  candidates: ({ candidates }, _, { index }) => candidates.flatMap((id) => index.enterprises.get(id as EnterpriseId) ?? []),
  why: ({ why }, _, { language }) => why?.[language] ?? null,
  chosen: ({ chosen }, _, { index }) => index.enterprises.get(chosen as EnterpriseId) ?? null,
  by: ({ decided }) => decided?.by ?? null,
  at: ({ decided }) => decided?.at ?? null,
};
