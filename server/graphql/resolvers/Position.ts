import type { PositionResolvers } from '../generated/resolvers.ts';

export const Position: PositionResolvers = {
  person: ({ person }, _, { recordIndex }) => recordIndex.people.get(person)!,
  enterprise: ({ enterprise }, _, { index }) => index.enterprises.get(enterprise)!,
};
