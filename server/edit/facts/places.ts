import type { Agreement, ChainEvent, Project } from '../../domain/records.ts';
import type { There } from '../edit.ts';

/** Where a project lies: its region, else where its owners sit; null where nothing is known. */
export function placesOfProject({ region, owners }: Pick<Project, 'region' | 'owners'>, there: There): (string | null)[] {
  if (region !== null) return [region];
  return owners.length === 0 ? [null] : owners.map((id) => placeOfEnterprise(id, there));
}

export function placeOfEnterprise(id: string, { index }: There): string | null {
  const enterprise = index.enterprises.get(id as never);
  return enterprise?.region ?? enterprise?.area ?? null;
}

/** Where an event was, else where those sit who took part; null where nothing is known. */
export function placesOfEvent({ places, participants }: Pick<ChainEvent, 'places' | 'participants'>, there: There): (string | null)[] {
  if (places.length > 0) return [...places];
  return participants.length === 0 ? [null] : participants.map((id) => placeOfEnterprise(id, there));
}

/** Of all parties one is enough: with whom somebody here agrees is a fact of this place; null where no party's place is known. */
export function placesOfAgreement({ parties }: Pick<Agreement, 'parties'>, there: There): (string | null)[] {
  return [parties.map((id) => placeOfEnterprise(id, there)).find((place) => place !== null) ?? null];
}
