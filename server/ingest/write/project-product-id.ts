import type { ProjectRole } from '../../domain/words.ts';

/** The id of a product that a project would make or use is made of both. */
export const toProjectProductId = (project: string, role: ProjectRole, product: string): string =>
  `plans:${project}:${role.toLowerCase()}:${product}`;

/** The way back; null for an id of anything else. */
export function readProjectProductId(id: string): { project: string; role: 'makes' | 'uses'; product: string } | null {
  const [, project, role, product] = /^plans:(.+):(makes|uses):([^:]+)$/.exec(id) ?? [];
  return role === undefined ? null : { project: project!, role: role as 'makes' | 'uses', product: product! };
}
