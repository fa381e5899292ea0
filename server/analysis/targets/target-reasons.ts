/** Why a candidate is one, in sentences with their sources; what speaks against it is said as well. */
import type { Production } from '../../domain/facts.ts';
import type { Sentence } from '../../errors.ts';
import type { NetworkPath } from '../network/paths.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Statement } from '../model/statement.ts';
import { count, nameOf, productNames, say } from '../model/names.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import { relationClause } from './relation-clause.ts';
import type { Veto } from './target.ts';

const VETOES: Record<Veto, Sentence> = {
  ONLY_PLANNED: { zh: '只有规划或在建，没有投产记录，排在最后。', en: 'Only planned, no record of operation: ranked last.' },
  NAME_UNVERIFIED: { zh: '企业名称未经核实，排在最后。', en: 'The name of the enterprise is not verified: ranked last.' },
  NO_SOURCE: { zh: '没有可引用的来源，排在最后。', en: 'No source to cite: ranked last.' },
};

export function toTargetReasons(
  view: RegionView,
  q: number,
  facts: CandidateFacts,
  vetoes: readonly Veto[],
  ties: readonly NetworkPath[],
): Statement[] {
  const { model } = view;
  const enterprise = model.enterprises[facts.enterprise]!;
  const production = (row: Production, text: Parameters<typeof say>[0], mark: Statement['mark'] = 'FACT'): Statement => ({
    text: say(text),
    mark,
    facts: [row.id],
    evidence: row.evidence,
  });
  const productOf = (row: Production) => model.products[model.productIndex.get(row.product)!]!;
  const others = facts.gapProducts.filter((p) => p !== q);
  return [
    ...facts.makes.map((row) =>
      production(row, (l) =>
        l === 'zh'
          ? `${nameOf(enterprise, l)}生产${nameOf(productOf(row), l)}${capacityClause(row, l)}。`
          : `${nameOf(enterprise, l)} makes ${nameOf(productOf(row), l)}${capacityClause(row, l)}.`,
      ),
    ),
    ...facts.makesGrade.map((row) =>
      production(
        row,
        (l) =>
          l === 'zh'
            ? `${nameOf(enterprise, l)}生产${nameOf(productOf(row), l)}，可能含${nameOf(model.products[q]!, l)}，牌号待核实。`
            : `${nameOf(enterprise, l)} makes ${nameOf(productOf(row), l)}, perhaps ${nameOf(model.products[q]!, l)} too; the grade is to be checked.`,
        'INFERRED',
      ),
    ),
    ...facts.relations.map((r): Statement => ({
      text: say((l) => {
        const [clause, product] = [relationClause(model, r, l), nameOf(model.products[q]!, l)];
        return l === 'zh' ? `${clause}，涉及${product}。` : `${clause}; it is about ${product}.`;
      }),
      mark: 'FACT',
      facts: [r.id],
      evidence: r.evidence,
    })),
    ...ties.map((path) => tieStatement(view, path)),
    ...(others.length === 0
      ? []
      : [
          {
            text: say((l) =>
              l === 'zh'
                ? `它还生产本地另外 ${others.length} 种缺口产品：${productNames(model, others, l, 5)}。`
                : `It makes ${count(others.length, 'further gap product')} of this region: ${productNames(model, others, l, 5)}.`,
            ),
            mark: 'COMPUTED' as const,
            facts: [],
            evidence: [],
          },
        ]),
    ...facts.plans.map((row) =>
      production(row, (l) =>
        l === 'zh'
          ? `它正在别处规划或建设${nameOf(productOf(row), l)}${capacityClause(row, l)}。`
          : `It plans or builds ${nameOf(productOf(row), l)} elsewhere${capacityClause(row, l)}.`,
      ),
    ),
    ...vetoes.map((veto): Statement => ({ text: VETOES[veto], mark: 'COMPUTED', facts: [], evidence: [] })),
  ];
}

/** The steps from the candidate to someone here, each in the direction of its own fact. */
function tieStatement({ model }: RegionView, path: NetworkPath): Statement {
  const text = say((l) => {
    const line = path.links.map((link) => relationClause(model, link, l)).join(l === 'zh' ? '，' : ', ');
    return l === 'zh' ? `与本地的联系：${line}。` : `Its tie to this place: ${line}.`;
  });
  return { text, mark: 'COMPUTED', facts: path.links.map((link) => link.id), evidence: path.links.flatMap((link) => link.evidence) };
}

function capacityClause({ capacity, unit, year }: Production, language: 'zh' | 'en'): string {
  if (capacity === null) return language === 'zh' ? '（产能无记录）' : ' (no record of its capacity)';
  const when = year === null ? '' : language === 'zh' ? `，${year} 年` : `, ${year}`;
  return language === 'zh' ? `（产能 ${capacity} ${unit ?? ''}${when}）` : ` (capacity ${capacity} ${unit ?? ''}${when})`;
}
