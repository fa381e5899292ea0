import { byCodePoint } from '../../domain/by-code-point.ts';
import type { FactId } from '../../domain/ids.ts';
import { isOverdue, type LeadNote } from '../../domain/leads.ts';
import type { Claim } from '../../domain/records.ts';
import type { Context } from '../context/context.ts';
import type { LeadResolvers } from '../generated/resolvers.ts';
import { leadScoreOf } from '../memo/lead-scores.ts';
import { todayOf } from '../memo/today.ts';

const claimOf = (id: FactId | null, { recordIndex }: Context): Claim | null => (id === null ? null : (recordIndex.claims.get(id) ?? null));

export const Lead: LeadResolvers = {
  investor: ({ investor }, _, { index }) => (investor === null ? null : index.enterprises.get(investor)),
  makes: ({ makes }, _, { index }) => makes.flatMap((id) => index.products.get(id) ?? []),
  uses: ({ uses }, _, { index }) => uses.flatMap((id) => index.products.get(id) ?? []),
  process: ({ process }, _, { index }) => (process === null ? null : index.processes.get(process)),
  investment: ({ investment }, _, context) => claimOf(investment, context),
  fixedInvestment: ({ fixedInvestment }, _, context) => claimOf(fixedInvestment, context),
  output: ({ output }, _, context) => claimOf(output, context),
  tax: ({ tax }, _, context) => claimOf(tax, context),
  site: ({ site }, _, { index }) => (site === null ? null : index.regions.get(site)),
  project: ({ project }, _, { recordIndex }) => (project === null ? null : recordIndex.projects.get(project)),
  overdue: (lead) => isOverdue(lead, todayOf()),
  log: ({ id }, _, { recordIndex }) => [...(recordIndex.notesByLead.get(id) ?? [])].sort(newestFirst),
  score: (lead, _, context) => leadScoreOf(lead, context).score,
  vetoes: (lead, _, context) => leadScoreOf(lead, context).vetoes.map((said) => said[context.language]),
  factors: (lead, _, context) => leadScoreOf(lead, context).factors,
};

const newestFirst = (a: LeadNote, b: LeadNote): number => byCodePoint(b.date, a.date);
