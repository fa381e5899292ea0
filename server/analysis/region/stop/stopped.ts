/**
 * Who stops when these enterprises stop: each of them, and with the head of a maker group its whole group (analysis.md
 * sections 1 and 4: what a group alone makes is lost together). Stopping a member that is no head stops that member alone.
 * The same in a what-if change and in the cascade. Linear in the enterprises.
 */
import { NotFound } from '../../../errors.ts';
import type { ChainModel } from '../../model/model.ts';

/** @returns enterprise → 1. @throws NotFound for an enterprise that the facts do not hold */
export function findStopped(model: ChainModel, stop: readonly string[]): Uint8Array {
  const asked = new Set(
    stop.map((id) => {
      const at = model.enterpriseIndex.get(id);
      if (at === undefined)
        throw new NotFound({ zh: `没有编号为“${id}”的企业。`, en: `There is no enterprise with the id "${id}".` }, { enterprise: id });
      return at;
    }),
  );
  return Uint8Array.from(model.enterprises, (_, e) => (asked.has(e) || asked.has(model.groupHead[e]!) ? 1 : 0));
}
