/** Why a candidate is one, in sentences with their sources; what speaks against it is said as well. */
import type { Production } from '../../domain/facts.ts';
import type { CheckFirst, TargetRole, Veto } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { markOf } from '../model/mark-of.ts';
import type { NetworkPath } from '../network/paths.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Statement } from '../model/statement.ts';
import { count, nameOf, productNames, say } from '../model/names.ts';
import { relationClause } from './relation-clause.ts';
import type { FoundTarget } from './target.ts';

const VETOES: Record<Veto, Sentence> = {
  CEASED: { zh: '来源称它已停产，排在最后。', en: 'Its source says that it stopped: ranked last.' },
  DECLINED: { zh: '来源称它已婉拒，排在最后。', en: 'Its source says that it declined: ranked last.' },
};

const CHECKS: Record<CheckFirst, Sentence> = {
  ONLY_PLANNED: { zh: '先核实：只见规划或在建，未见投产记录。', en: 'Check first: only planned, no record of operation.' },
  NAME_UNVERIFIED: { zh: '先核实：企业名称未经核实。', en: 'Check first: the name of the enterprise is not verified.' },
  NO_PUBLICATION: { zh: '先核实：没有可引用的出版物。', en: 'Check first: no publication to cite.' },
  ESTIMATE_ONLY: { zh: '先核实：在产只是推断。', en: 'Check first: that it makes it is only an estimate.' },
};

const ROLES: Partial<Record<TargetRole, Sentence>> = {
  WAY_IN: {
    zh: '未见它生产这种产品的记录，可请它引荐。',
    en: 'No record shows that it makes the product; it may lead to who does.',
  },
  SUPPLIER: {
    zh: '这种产品宜保供：可与它谈供货合同或参股。',
    en: 'The product is to be secured: a contract or a stake is what to ask for.',
  },
};

export function toTargetReasons({ search, facts, vetoes, checkFirst, signals, ...target }: FoundTarget): Statement[] {
  const { view, q } = search;
  const plain = (text: Sentence): Statement => ({ text, mark: 'COMPUTED', facts: [], evidence: [] });
  const { model } = view;
  const enterprise = model.enterprises[facts.enterprise]!;
  const production = (row: Production, text: Parameters<typeof say>[0], mark: Statement['mark'] = markOf(row.evidence)): Statement => ({
    text: say(text),
    mark,
    facts: [row.id],
    evidence: row.evidence,
  });
  const productOf = (row: Production) => model.products[model.productIndex.get(row.product)!]!;
  const others = facts.gapProducts.filter((p) => p !== q);
  const role = ROLES[facts.role];
  return [
    ...(role ? [plain(role)] : []),
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
        if (r.product === null) return l === 'zh' ? `${clause}。` : `${clause}.`;
        return l === 'zh' ? `${clause}，涉及${product}。` : `${clause}; it is about ${product}.`;
      }),
      mark: markOf(r.evidence),
      facts: [r.id],
      evidence: r.evidence,
    })),
    ...search.tiesOf(target.enterprise).map((path) => tieStatement(view, path)),
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
    ...signals.map((signal): Statement => ({
      text: { zh: `${signal.date} 动向：${signal.text}`, en: `News of ${signal.date}: ${signal.text}` },
      mark: markOf(signal.evidence),
      facts: [signal.id],
      evidence: signal.evidence,
    })),
    ...checkFirst.map((check) => plain(CHECKS[check])),
    ...vetoes.map((veto) => plain(VETOES[veto])),
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
