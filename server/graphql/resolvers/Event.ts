import type { EventResolvers } from '../generated/resolvers.ts';

export const Event: EventResolvers = {
  participants: ({ participants }, _, { index }) => participants.map((id) => index.enterprises.get(id)!),
  people: ({ people }, _, { recordIndex }) => people.map((id) => recordIndex.people.get(id)!),
  places: ({ places }, _, { index }) => places.map((id) => index.regions.get(id)!),
  agreements: ({ agreements }, _, { recordIndex }) => agreements.map((id) => recordIndex.agreements.get(id)!),
};
