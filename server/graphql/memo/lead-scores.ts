import { oncePer } from '../../analysis/tools/once-per.ts';
import type { Chain } from '../../domain/facts.ts';
import { toScoreTable } from '../../domain/lead-scores.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Lead } from '../../domain/leads.ts';
import { scoreLead, toTenThousand, type LeadMeasures, type LeadScore } from '../../leads/score-lead.ts';
import { viewOf } from '../arguments/view-of.ts';
import type { Context } from '../context/context.ts';
import { readRankedGaps } from './ranked-gaps.ts';

const scoresOf = oncePer<Context['snapshot'], Map<string, LeadScore>>(() => new Map());

/** How a lead does by the table, seen from where the chains open; weighed once per revision. */
export function leadScoreOf(lead: Lead, context: Context): LeadScore {
  const known = scoresOf(context.snapshot);
  const score = known.get(lead.id) ?? scoreLead(measure(lead, context), toScoreTable(context.records.leadCriteria));
  known.set(lead.id, score);
  return score;
}

function measure(lead: Lead, context: Context): LeadMeasures {
  const { index, recordIndex } = context;
  const money = (id: FactId | null) => (id === null ? null : toTenThousand(recordIndex.claims.get(id)));
  const output = lead.process === null ? undefined : index.processes.get(lead.process)?.output.product;
  const site = lead.site === null ? null : index.regions.get(lead.site);
  return {
    lead,
    investment: money(lead.investment),
    output: money(lead.output),
    tax: money(lead.tax),
    gap: findBestGap(lead, context),
    isProven: output !== undefined && (index.productionsByProduct.get(output) ?? []).some(({ phase }) => phase === 'OPERATING'),
    isPark: site == null ? null : site.level === 'PARK',
  };
}

/** The best place that one of its products has among the gaps of a kind, in any chain. */
function findBestGap({ makes }: Lead, context: Context): LeadMeasures['gap'] {
  if (makes.length === 0) return null;
  const places = context.facts.chains.flatMap((chain) => gapsOf(chain, context)).filter(({ product }) => makes.includes(product));
  const best = places.sort((a, b) => a.rank / a.of - b.rank / b.of)[0];
  return best ? { rank: best.rank, of: best.of } : null;
}

function gapsOf({ id, region }: Chain, context: Context): { product: Lead['makes'][number]; rank: number; of: number }[] {
  if (region === null) return [];
  const view = viewOf({ chain: id, region }, context);
  const gaps = readRankedGaps(view, null);
  return gaps.map((gap) => ({
    product: gap.product,
    rank: gap.rank,
    of: gaps.filter(({ kind }) => kind === gap.kind).length,
  }));
}
