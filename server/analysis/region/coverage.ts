/**
 * Whether somebody collected the facts of a region (analysis.md section 1). Of one that was not surveyed, or of which hardly anything
 * is recorded, we know fragments: it gets no leader, no strengthen gap, no completeness, no "only one". A survey covers what lies
 * inside its region.
 */
import type { Survey } from '../../domain/facts.ts';
import type { ChainModel } from '../model/model.ts';
import { findRegionsAround } from '../model/places.ts';
import type { LocalFacts } from './local-facts.ts';

/** Below so many recorded products a survey says nothing. */
export const FEWEST_RECORDED = 10;

export interface Coverage {
  surveyed: boolean;
  recordedProducts: number;
  /** Rows of production here, whatever their phase. */
  productions: number;
  surveys: Survey[];
}

export function findCoverage(model: ChainModel, region: string, local: LocalFacts, recorded: Uint8Array, fewest: number): Coverage {
  const around = findRegionsAround(model.facts.regions, region);
  const surveys = model.facts.surveys.filter((s) => s.chain === model.chain.id && around.has(s.region));
  const recordedProducts = recorded.reduce((sum, bit) => sum + bit, 0);
  return {
    surveyed: surveys.length > 0 && recordedProducts >= fewest,
    recordedProducts,
    productions: model.productionEnterprise.reduce((sum, e) => sum + local.isLocal[e]!, 0),
    surveys,
  };
}
