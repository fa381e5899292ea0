/** Parts and total: the projects listed under a batch against the number and the investment that its sources state. */
import type { Claim, ProjectBatch } from '../../domain/records.ts';
import { idsOf, round, tellBounded, tellFigure, type ClaimFacts, type ClaimRule, type Finding } from './claim-check.ts';
import { count } from '../model/names.ts';
import { wordsFor } from './indicators.ts';
import { areCompatible } from './rules-conflict.ts';

const MONEY = '亿元';
const SLACK = 1e-9;

export const batchRule: ClaimRule = {
  id: 'batch',
  name: { zh: '批次合计', en: 'Sums of a batch' },
  reference: 'Arithmetic: the parts listed must fit into the total stated',
  find: (facts) =>
    [...facts.batches]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((batch) => [...countProjects(facts, batch), ...sumInvestments(facts, batch)]),
};

function countProjects({ claims, projects, indicators }: ClaimFacts, batch: ProjectBatch): Finding[] {
  const listed = projects.filter((project) => project.batch === batch.id).length;
  const counts = wordsFor(indicators, 'PROJECT_COUNT');
  const stated = claims.filter((claim) => claim.about === batch.id && counts.has(claim.indicator) && claim.value === batch.statedProjects);
  if (batch.statedProjects === null) return [];
  const verdict = listed === batch.statedProjects ? 'CONSISTENT' : listed > batch.statedProjects ? 'INCONSISTENT' : 'UNVERIFIED';
  return [
    {
      verdict,
      claims: idsOf(stated),
      judged: verdict === 'UNVERIFIED' ? [] : idsOf(stated),
      detail: {
        zh: `${batch.name}：来源写 ${batch.statedProjects} 个项目，图谱中列出 ${listed} 个${verdict === 'UNVERIFIED' ? '，其余无记录' : ''}。`,
        en: `${batch.nameEn ?? batch.name}: ${batch.statedProjects} projects stated, ${listed} listed here${verdict === 'UNVERIFIED' ? ', no record of the others' : ''}.`,
      },
    },
  ];
}

/** Known investments may stay below the total, since not every project states one; they must not exceed it. */
function sumInvestments({ claims, projects }: ClaimFacts, batch: ProjectBatch): Finding[] {
  const total = claims.find((claim) => claim.id === batch.investment);
  const parts = projects
    .filter((project) => project.batch === batch.id)
    .map((project) => claims.find((claim) => claim.id === project.investment))
    .filter((claim): claim is Claim => claim !== undefined && claim.value !== null && claim.unit === MONEY);
  if (!total || total.value === null || total.unit !== MONEY || parts.length === 0) return [];
  const sum = parts.reduce((all, claim) => all + claim.value!, 0);
  const fits = sum <= total.value + SLACK || areCompatible(total, { ...total, value: sum, bound: 'EXACT' });
  return [
    {
      verdict: fits ? 'CONSISTENT' : 'INCONSISTENT',
      claims: idsOf([total, ...parts]),
      judged: fits ? [] : [total.id],
      detail: {
        zh: `${batch.name}：已知 ${parts.length} 个项目的投资合计 ${tellFigure(total, 'zh', round(sum))}，来源写总投资 ${total.raw}：${fits ? '相容' : '部分大于合计，不符'}。`,
        en: `${batch.nameEn ?? batch.name}: the investments known of ${count(parts.length, 'project')} come to ${tellFigure(total, 'en', round(sum))}, the total is stated as ${tellBounded(total)}: ${fits ? 'they fit' : 'the parts exceed the total'}.`,
      },
    },
  ];
}
