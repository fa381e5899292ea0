import { createSupplyNetwork, type SupplyNetwork } from '../../analysis/cascade/cascade-region.ts';
import type { ChainModel } from '../../analysis/model/model.ts';
import { oncePerQuestion } from './once-per-question.ts';

/** Both directions of a link with its shares. */
const LINK_BYTES = 40;
/** A firm's id, its place and its figures. */
const FIRM_BYTES = 150;

const keep = oncePerQuestion<ChainModel, SupplyNetwork>(
  'supply',
  ({ network }) => LINK_BYTES * network.customers.length + FIRM_BYTES * network.firms,
);

/** The supply links of a chain as the cascade takes them, built once per revision, with or without those that are only estimated. */
export function readSupplyNetwork(model: ChainModel, inferred: boolean): SupplyNetwork {
  return keep(model, String(inferred), () => createSupplyNetwork(model, inferred));
}
