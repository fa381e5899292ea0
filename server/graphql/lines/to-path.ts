import type { NetworkPath } from '../../analysis/network/paths.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import type { Context } from '../context/context.ts';

export function toPathLine({ nodes, links, length }: NetworkPath, { index }: Context) {
  return { nodes: nodes.map((id) => index.enterprises.get(id as EnterpriseId)!), links, length };
}
