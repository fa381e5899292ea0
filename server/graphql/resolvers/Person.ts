import type { PersonResolvers } from '../generated/resolvers.ts';
import { byDate, toEventKey } from '../filters/filter-records.ts';

export const Person: PersonResolvers = {
  positions: ({ id }, _, { recordIndex }) => recordIndex.positionsByPerson.get(id) ?? [],
  events: ({ id }, _, { recordIndex }) => byDate(recordIndex.eventsByPerson.get(id) ?? [], toEventKey),
};
