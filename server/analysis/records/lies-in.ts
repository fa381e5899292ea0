import type { EnterpriseId } from '../../domain/ids.ts';
import type { Project } from '../../domain/records.ts';

/**
 * A project lies where it is recorded. One without a place lies where an authority that takes part in it is, since that is
 * whom it is promised to; without an authority, where one of its owners is.
 */
export function liesIn(
  regions: ReadonlySet<string>,
  enterprises: ReadonlySet<EnterpriseId>,
  isAuthority: (enterprise: EnterpriseId) => boolean,
): (project: Project) => boolean {
  return ({ region, owners }) => {
    if (region !== null) return regions.has(region);
    const authorities = owners.filter(isAuthority);
    return (authorities.length > 0 ? authorities : owners).some((owner) => enterprises.has(owner));
  };
}
