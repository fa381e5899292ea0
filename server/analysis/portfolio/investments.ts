import { mayBeSummed, type JudgedClaim } from '../claims/judge-claims.ts';
import type { RegionView } from '../region/region-view.ts';
import type { InvestmentClaim } from './portfolio-items.ts';
import { productsInRole, type Project } from '../../domain/records.ts';

const UNIT = '亿元';

/**
 * What closing a gap of the region costs by its own projects: product → the stated investment, in 亿元, and its claim.
 * A project counts when it is of the chain, lies here, is not in operation yet and makes one product, so that the figure is that
 * product's; a flagged figure never counts. Of several the smallest. The bound goes with it: "more than 70" is no exact 70.
 */
export function findInvestments(
  view: RegionView,
  projects: readonly Project[],
  judged: ReadonlyMap<string, JudgedClaim>,
  isHere: (project: Project) => boolean,
): InvestmentClaim[] {
  const found = new Map<string, InvestmentClaim>();
  for (const project of projects) {
    const claim = project.investment === null ? undefined : judged.get(project.investment);
    const product = onlyProductOf(project, view);
    if (!claim || product === null || !isHere(project) || !mayBeSummed(claim) || claim.claim.unit !== UNIT) continue;
    const value = claim.claim.value!;
    const other = found.get(product);
    if (!other || value < other.value)
      found.set(product, { product, value, claim: claim.claim.id, bound: claim.claim.bound, owners: project.owners });
  }
  return [...found.values()];
}

function onlyProductOf(project: Project, { model }: RegionView): string | null {
  const { inChain, stage } = project;
  const makes = productsInRole(project, 'MAKES');
  const number = makes.length === 1 ? model.productIndex.get(makes[0]!) : undefined;
  return inChain && stage !== 'OPERATING' && number !== undefined && number < model.productCount ? makes[0]! : null;
}
