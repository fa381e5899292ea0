import { oncePer } from '../../analysis/tools/once-per.ts';
import { toScoreTable } from '../../domain/lead-scores.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Lead } from '../../domain/leads.ts';
import type { GapKind } from '../../domain/words.ts';
import { scoreLead, toTenThousand, type LeadMeasures, type LeadScore } from '../../leads/score-lead.ts';
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
  const process = lead.process === null ? undefined : index.processes.get(lead.process);
  const output = process?.output.product;
  const site = lead.site === null ? null : index.regions.get(lead.site);
  return {
    lead,
    investment: money(lead.investment),
    output: money(lead.output),
    tax: money(lead.tax),
    gap: findBestGap(lead, context),
    processName: process ? { zh: process.name, en: process.nameEn ?? process.name } : null,
    isProven: output !== undefined && (index.productionsByProduct.get(output) ?? []).some(({ phase }) => phase === 'OPERATING'),
    isPark: site == null ? null : site.level === 'PARK',
  };
}

/** The best place that one of its products has among the gaps of a kind, in any chain. */
function findBestGap({ makes }: Lead, { snapshot }: Context): LeadMeasures['gap'] {
  if (makes.length === 0) return null;
  const best = gapPlacesOf(snapshot).find(({ product }) => makes.includes(product));
  return best ? { rank: best.rank, of: best.of } : null;
}

/** Every gap by its place among those of its kind, seen from where the chains open; the best first. */
const gapPlacesOf = oncePer(({ facts, view }: Context['snapshot']) => {
  const places = facts.chains.flatMap(({ id, region }) => {
    const gaps = region === null ? [] : readRankedGaps(view(id, region), null);
    const counts = new Map<GapKind, number>();
    for (const { kind } of gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return gaps.map(({ product, rank, kind }) => ({ product, rank, of: counts.get(kind)! }));
  });
  return places.sort((a, b) => a.rank / a.of - b.rank / b.of);
});
