import { wordPeriod } from '../../../shared/period.ts';
import * as api from '../../api/generated.ts';
import type { QuestionId } from '../cues.ts';
import { answer, asEnterprise, asProject, asPlain, list, told, thing, onPath, onEnterprise, type Answer } from './answer.ts';

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
    (filled) => ({ filter: filled.things[0] ? { owner: thing(filled) } : { chain: filled.chain } }),
    ({ projects }) => list((projects?.nodes ?? []).map(asProject), projects?.totalCount),
    onPath('/projects'),
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
    ({ kpis }) =>
      list(
        (kpis ?? []).map(({ indicator, period }) => ({
          name: `${indicator} ${wordPeriod(period, 'zh')}`,
          nameEn: `${indicator} ${wordPeriod(period, 'en')}`,
        })),
      ),
    onPath('/projects', { view: 'kpis' }),
  ),
  doubtful: claimsOf('IMPLAUSIBLE'),
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
    ({ chain, region, regions }) => ({ chain, region: regions[0] ?? region }),
    ({ enterprises }) => list((enterprises?.nodes ?? []).map(asEnterprise), enterprises?.totalCount),
    onPath('/enterprises'),
  ),
  methods: answer(
    api.AskMethodsDocument,
    () => ({}),
    ({ methods }) => list((methods ?? []).map(({ title, titleEn }) => ({ name: title, nameEn: titleEn }))),
    onPath('/methods'),
  ),
} satisfies Partial<Record<QuestionId, Answer>>;
