import type { Project } from '../../domain/records.ts';
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
