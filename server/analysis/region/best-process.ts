/** The process by which a product would most readily be made here. Linear in the inputs of the rival processes. */
import { rowOf } from '../model/model.ts';
import { findReadiest, type Readiness } from './readiness.ts';
import type { RegionView } from './region-view.ts';
import { findHosts } from './way.ts';

export type BestProcess = Readiness;

/**
 * Highest readiness, then the smaller id. Products that are only ever a by-product are judged by the processes that yield them so.
 * @returns null where no process yields q
 */
export function findBestProcess({ model, available }: RegionView, q: number): BestProcess | null {
  const main = rowOf(model.mainSources, q);
  return findReadiest(model, available, main.length > 0 ? main : findHosts(model, q));
}
