import { toLocalDay } from '../../tools/local-time.ts';
import { countSilentMonths, findLastNews, STALE_MONTHS } from '../../tools/last-news.ts';
import { wordPeriod } from '../../../shared/period.ts';
import * as api from '../../api/generated.ts';
import type { QuestionId } from '../cues.ts';
import {
  answer,
  asEnterprise,
  asProject,
  asPlain,
  list,
  told,
  thing,
  onPath,
  onEnterprise,
  firstOf,
  without,
  type Answer,
  type Item,
} from './answer.ts';

/** Figures of one verdict, of one year where one is named. */
function claimsOf(verdict: api.Verdict): Answer {
  return answer(
    api.AskClaimsDocument,
    ({ chain, year }) => ({ chain, verdict, period: year ?? null }),
    ({ claims }) =>
      list(
        (claims?.nodes ?? []).map((claim) => ({ name: `${claim.subject} ${claim.raw}`, doubted: [claim] })),
        claims?.totalCount,
      ),
    ({ year }) => ({ path: '/quality', extra: { verdict, ...(year ? { q: year } : {}) } }),
  );
}

/** Leads of the region in view, only the overdue ones where asked. */
function leadsOf(overdue?: true): Answer {
  return answer(
    api.AskLeadsDocument,
    ({ chain, region }) => ({ chain, region, overdue: overdue ?? null }),
    ({ leads }) =>
      list(
        (leads?.nodes ?? []).map(({ name, nameEn, nextDate }) => ({
          name: [name, nextDate].filter(Boolean).join(' '),
          nameEn: nameEn ? [nameEn, nextDate].filter(Boolean).join(' ') : null,
        })),
        leads?.totalCount,
      ),
    onPath('/leads', overdue ? { overdue: '1' } : {}),
  );
}

/** Revisions that are read where only those of some days are asked for: as many as the service gives at once. */
const READ_BACK = 200;

type News = NonNullable<api.AskProjectNewsQuery['projects']>['nodes'][number];

/** A project that stands still: said to, or without dated news for as long as the board says so; what runs needs no news. */
function isSilent(project: News): boolean {
  if (project.stage === 'STALLED') return true;
  const last = findLastNews(project);
  return project.stage !== 'OPERATING' && last !== null && countSilentMonths(last, new Date()) >= STALE_MONTHS;
}

/** Projects with an investment that a source states, the largest first. */
function biggestFirst(projects: readonly News[]): Item[] {
  return projects
    .flatMap((project) => {
      const { investment } = project;
      if (investment?.unit !== '亿元' || investment.value === null) return [];
      const doubted = [{ raw: investment.raw, verdict: investment.verdict }];
      return [{ ...asProject(project), amount: { value: investment.value, unit: investment.unit, year: null, doubted } }];
    })
    .sort((a, b) => b.amount.value - a.amount.value);
}

/** Questions about what is on record: projects, figures, agreements, sources. */
export const ABOUT_RECORDS = {
  policy: answer(
    api.AskPolicyDocument,
    ({ chain, region }) => ({ chain, region }),
    ({ policyLines }) => list((policyLines ?? []).filter(({ projects }) => projects.length > 0).map(asPlain)),
    onPath('/projects', { view: 'policy' }),
  ),
  projects: answer(
    api.AskProjectsDocument,
    ({ chain, things: [named], stages, words }) => ({
      filter: {
        ...(words ? { text: words.join(' ') } : {}),
        ...(named ? { [named.kind === 'enterprise' ? 'owner' : 'makes']: named.id } : { chain }),
        ...(stages ? { stage: [...stages] } : {}),
      },
    }),
    ({ projects }) =>
      list(
        (projects?.nodes ?? []).map(({ stage, ...project }) => ({ ...asProject(project), stage })),
        projects?.totalCount,
      ),
    ({ stages }) => ({ path: '/projects', ...(stages ? { extra: { stages: stages.join(',') } } : {}) }),
  ),
  stalled: answer(
    api.AskProjectNewsDocument,
    ({ chain }) => ({ filter: { chain } }),
    ({ projects }) => list((projects?.nodes ?? []).filter(isSilent).map(asProject)),
    onPath('/projects'),
  ),
  biggest: answer(
    api.AskProjectNewsDocument,
    ({ chain }) => ({ filter: { chain } }),
    ({ projects }) => list(biggestFirst(projects?.nodes ?? [])),
    onPath('/projects'),
  ),
  changes: answer(
    api.AskChangesDocument,
    ({ span }) => ({ first: span ? READ_BACK : 8 }),
    ({ revisions }, { span }) => {
      const found = (revisions?.nodes ?? []).filter(({ at }) => !span || (new Date(at) >= span.from && new Date(at) <= span.to));
      return list(
        found.map(({ at, by, note, added, changed, removed }) => ({
          name: `${toLocalDay(at)} ${note || by} (+${added} ~${changed} −${removed})`,
        })),
        span ? found.length : revisions?.totalCount,
      );
    },
    onPath('/revisions'),
  ),
  overdue: leadsOf(true),
  leads: leadsOf(),
  drafts: answer(
    api.AskDraftsDocument,
    () => ({}),
    ({ drafts }) =>
      list(
        (drafts?.nodes ?? []).map(({ title, by }) => ({ name: `${title} (${by})` })),
        drafts?.totalCount,
      ),
    onPath('/drafts'),
  ),
  batches: answer(
    api.AskBatchesDocument,
    ({ chain, region }) => ({ chain, region }),
    ({ projectBatches }) => list((projectBatches ?? []).map(asPlain)),
    onPath('/projects', { view: 'batches' }),
  ),
  kpis: answer(
    api.AskKpisDocument,
    ({ chain, region }) => ({ chain, region }),
    ({ kpis }, { year, words }) => {
      const named = (kpis ?? []).filter(({ indicator }) => (words ?? []).every((word) => indicator.includes(word)));
      const ofYear = named.filter(({ period }) => year && period.startsWith(year));
      return list(
        (ofYear.length > 0 ? ofYear : named).map(({ indicator, period }) => ({
          name: `${indicator} ${wordPeriod(period, 'zh')}`,
          nameEn: `${indicator} ${wordPeriod(period, 'en')}`,
        })),
        undefined,
        year && ofYear.length === 0 ? { note: 'otherYears' } : {},
      );
    },
    onPath('/projects', { view: 'kpis' }),
  ),
  doubtful: claimsOf('IMPLAUSIBLE'),
  unverified: claimsOf('UNVERIFIED'),
  conflicts: claimsOf('INCONSISTENT'),
  sources: answer(
    api.AskSourcesDocument,
    ({ chain }) => ({ chain }),
    ({ sources }) =>
      list(
        (sources?.nodes ?? []).map(({ title }) => ({ name: title })),
        sources?.totalCount,
      ),
    onPath('/sources'),
  ),
  asOf: answer(
    api.AskAsOfDocument,
    () => ({}),
    ({ asOf }) => told(asOf ? 1 : 0, [], { values: { value: asOf?.at.slice(0, 10) ?? '—' } }),
    onPath('/sources'),
  ),
  agreements: answer(
    api.AskAgreementsDocument,
    (filled) => ({ chain: filled.chain, enterprise: filled.things[0] ? thing(filled) : null }),
    ({ agreements }) => list((agreements?.nodes ?? []).map(asPlain), agreements?.totalCount),
    (filled) => (filled.things[0] ? onEnterprise(filled) : { path: '/partners' }),
  ),
  events: answer(
    api.AskEventsDocument,
    (filled) => ({ chain: filled.chain, enterprise: filled.things[0] ? thing(filled) : null }),
    ({ events }) => list((events?.nodes ?? []).map(asPlain), events?.totalCount),
    (filled) => (filled.things[0] ? onEnterprise(filled) : { path: '/partners' }),
  ),
  enterprises: answer(
    api.AskEnterprisesDocument,
    (filled) => ({
      chain: filled.chain,
      region: filled.regions[0] ?? (filled.outside ? null : filled.region),
      outside: filled.outside ?? null,
      first: firstOf(filled),
    }),
    ({ enterprises }, filled) => without((enterprises?.nodes ?? []).map(asEnterprise), enterprises?.totalCount, filled),
    onPath('/enterprises'),
  ),
  methods: answer(
    api.AskMethodsDocument,
    () => ({}),
    ({ methods }) => list((methods ?? []).map(({ title, titleEn }) => ({ name: title, nameEn: titleEn }))),
    onPath('/methods'),
  ),
} satisfies Partial<Record<QuestionId, Answer>>;
