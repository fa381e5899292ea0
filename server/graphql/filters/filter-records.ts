import { anyHolds, foldText } from '../../../shared/fold-text.ts';
import { liesIn } from '../../analysis/records/lies-in.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import { mayLieBetween } from '../../domain/dates.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import { productsInRole, type Agreement, type ChainEvent, type Claim, type PolicyLine, type Project } from '../../domain/records.ts';
import { hasText, toSearched } from '../arguments/check-text.ts';
import type { Context } from '../context/context.ts';
import type { ProjectFilter, QueryClaimsArgs, QueryEventsArgs } from '../generated/resolvers.ts';
import { enterprisesInside, regionsInside } from '../memo/places.ts';
import { projectsOf } from '../memo/of-chain.ts';
import { inChain } from '../arguments/in-chain.ts';
import { mustFind } from '../arguments/must-find.ts';
import { judgementsOf } from '../memo/judgements.ts';

/** Every filter: what is left out does not restrict, an unknown id is NOT_FOUND, an empty list lets nothing through. */

export function filterProjects(filter: ProjectFilter | null | undefined, context: Context): readonly Project[] {
  const { records, recordIndex, index } = context;
  if (!filter) return records.projects;
  const text = toSearched(filter.text);
  const isInside = filter.region == null ? null : insideOf(filter.region, context);
  const lines =
    filter.policyLine == null
      ? null
      : linesBelow(mustFind(recordIndex.policyLines, filter.policyLine, 'policyLine').id, records.policyLines);
  const batch = filter.batch == null ? null : mustFind(recordIndex.batches, filter.batch, 'batch').id;
  const owner = filter.owner == null ? null : mustFind(index.enterprises, filter.owner, 'enterprise').id;
  const makes = filter.makes == null ? null : mustFind(index.products, filter.makes, 'product').id;
  const ofChain = filter.chain == null ? null : projectsOf(context.snapshot, mustFind(index.chains, filter.chain, 'chain').id);
  return records.projects.filter(
    (project) =>
      (!text || hasText(project, text)) &&
      (!ofChain || ofChain.has(project.id)) &&
      (!isInside || isInside(project)) &&
      (filter.stage == null || filter.stage.includes(project.stage)) &&
      (!lines || (project.policyLine !== null && lines.has(project.policyLine))) &&
      (!batch || project.batch === batch) &&
      (!owner || project.owners.includes(owner)) &&
      (!makes || productsInRole(project, 'MAKES').includes(makes)) &&
      (filter.inChain == null || project.inChain === filter.inChain),
  );
}

/** Whether a project lies in the region. @throws NotFound for an unknown region */
export function insideOf(region: string, { facts, index }: Pick<Context, 'facts' | 'index'>): (project: Project) => boolean {
  const id = mustFind(index.regions, region, 'region').id;
  return liesIn(regionsInside(facts, id), enterprisesInside(facts, id), (firm) => index.enterprises.get(firm)?.kind === 'GOVERNMENT');
}

/** The line and every line below it. */
export function linesBelow(id: string, lines: readonly PolicyLine[]): ReadonlySet<string> {
  const found = new Set([id]);
  for (const below of found) for (const line of lines) if (line.parent === below) found.add(line.id);
  return found;
}

export function filterEvents({ text, enterprise, since, until, chain }: QueryEventsArgs, context: Context): ChainEvent[] {
  const { index } = context;
  const { records } = inChain(chain, context);
  const asked = toSearched(text);
  const firm = enterprise == null ? null : mustFind(index.enterprises, enterprise, 'enterprise').id;
  return byDate(
    records.events.filter(
      (event) =>
        (!asked || hasText(event, asked)) && (!firm || event.participants.includes(firm)) && mayLieBetween(event, { since, until }),
    ),
    toEventKey,
  );
}

export function filterAgreements(
  { text, enterprise, chain }: { text?: string | null; enterprise?: string | null; chain?: string | null },
  context: Context,
): Agreement[] {
  const { index } = context;
  const { records } = inChain(chain, context);
  const asked = toSearched(text);
  const firm = enterprise == null ? null : mustFind(index.enterprises, enterprise, 'enterprise').id;
  return byDate(
    records.agreements.filter((one) => (!asked || hasText(one, asked)) && (!firm || one.parties.includes(firm))),
    toAgreementKey,
  );
}

export function filterClaims({ subject, indicator, verdict, period, source, chain }: QueryClaimsArgs, context: Context): readonly Claim[] {
  const { index, snapshot } = context;
  const { records } = inChain(chain, context);
  const whom = toSearched(subject);
  const what = toSearched(indicator);
  const from = source == null ? null : mustFind(index.sources, source, 'source').id;
  const { byClaim } = judgementsOf(snapshot);
  const isAbout = (claim: Claim, text: string) =>
    anyHolds([claim.subject, ...namesOf(claim.about, { index })], text) || foldText(claim.about ?? '') === text;
  return records.claims.filter(
    (claim) =>
      (!whom || isAbout(claim, whom)) &&
      (!what || anyHolds([claim.indicator], what)) &&
      (!verdict || byClaim.get(claim.id)?.verdict === verdict) &&
      (period == null || claim.period === period || claim.period?.startsWith(`${period}-`) === true) &&
      (!from || claim.evidence.some((e) => e.source === from)),
  );
}

/** The enterprise behind "makes:<enterprise>:<product>:<phase>" counts as what the claim is about. */
function namesOf(about: string | null, { index }: Pick<Context, 'index'>): (string | null)[] {
  const firm = index.enterprises.get((about?.split(':')[1] ?? about ?? '') as EnterpriseId);
  return firm ? [firm.id, firm.name, firm.nameEn] : [];
}

export const toEventKey = ({ start, id }: ChainEvent): string => `${start ?? '9999'} ${id}`;
export const toAgreementKey = ({ date, id }: Agreement): string => `${date ?? '9999'} ${id}`;

export function byDate<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => byCodePoint(keyOf(a), keyOf(b)));
}
