import type { KpiResolvers } from '../generated/resolvers.ts';
import { sayIndicator } from '../lines/say-indicator.ts';

export const Kpi: KpiResolvers = {
  indicator: ({ indicator }, _, context) => sayIndicator(indicator, context),
};
