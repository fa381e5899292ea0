/** Why a candidate is one, in sentences with their sources; what speaks against it is said as well. */
import { formatQuantity } from '../../../shared/format-quantity.ts';
import type { Evidence, Production, Relation, Signal } from '../../domain/facts.ts';
import type { CheckFirst, TargetRole, Veto } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { markOf } from '../model/mark-of.ts';
import type { NetworkPath } from '../network/paths.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Mark, Statement } from '../model/statement.ts';
import { count, nameOf, productNames, say, type Language } from '../model/names.ts';
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

export function toTargetReasons(target: FoundTarget): Statement[] {
  const { search, facts, vetoes, checkFirst, signals } = target;
  const role = ROLES[facts.role];
  return [
    ...(role ? [plain(role)] : []),
    ...makesStatements(target),
    ...facts.relations.map((relation) => relationStatement(target, relation)),
    ...search.tiesOf(target.enterprise).map((path) => tieStatement(search.view, path)),
    ...otherGapStatements(target),
    ...facts.plans.map((row) => planStatement(target, row)),
    ...signals.map(signalStatement),
    ...checkFirst.map((check) => plain(CHECKS[check])),
    ...vetoes.map((veto) => plain(VETOES[veto])),
  ];
}

/** How it is tied to somebody here, by the shortest way; null where none is known. */
export function toTie({ search, enterprise }: FoundTarget): Statement | null {
  const [path] = search.tiesOf(enterprise);
  return path
    ? { ...tieStatement(search.view, path), text: say((l) => `${tieClause(search.view, path, l)}${l === 'zh' ? '。' : '.'}`) }
    : null;
}

function plain(text: Sentence): Statement {
  return { text, mark: 'COMPUTED', facts: [], evidence: [] };
}

/** One statement on one fact. */
function on({ id, evidence }: { id: string; evidence: Evidence[] }, text: Sentence, mark: Mark = markOf(evidence)): Statement {
  return { text, mark, facts: [id], evidence };
}

function makesStatements({ search: { view, q }, facts, number }: FoundTarget): Statement[] {
  const { model } = view;
  const who = model.enterprises[number]!;
  const makes = facts.makes.map((row) =>
    on(
      row,
      say((l) =>
        l === 'zh'
          ? `${nameOf(who, l)}生产${madeIn(view, row, l)}${capacityClause(row, l)}。`
          : `${nameOf(who, l)} makes ${madeIn(view, row, l)}${capacityClause(row, l)}.`,
      ),
    ),
  );
  const makesGrade = facts.makesGrade.map((row) =>
    on(
      row,
      say((l) =>
        l === 'zh'
          ? `${nameOf(who, l)}生产${madeIn(view, row, l)}，可能含${nameOf(model.products[q]!, l)}，牌号待核实。`
          : `${nameOf(who, l)} makes ${madeIn(view, row, l)}, perhaps ${nameOf(model.products[q]!, l)} too; the grade is to be checked.`,
      ),
      'INFERRED',
    ),
  );
  return [...makes, ...makesGrade];
}

function madeIn({ model }: RegionView, row: Production, language: Language): string {
  return nameOf(model.products[model.productIndex.get(row.product)!]!, language);
}

function relationStatement({ search: { view, q } }: FoundTarget, relation: Relation): Statement {
  const text = say((l) => {
    const [clause, product] = [relationClause(view.model, relation, l), nameOf(view.model.products[q]!, l)];
    if (relation.product === null) return l === 'zh' ? `${clause}。` : `${clause}.`;
    return l === 'zh' ? `${clause}，涉及${product}。` : `${clause}; it is about ${product}.`;
  });
  return on(relation, text);
}

/** The other gaps of the region that it could close, in one sentence; none where it could close no other. */
function otherGapStatements({ search: { view, q }, facts }: FoundTarget): Statement[] {
  const others = facts.gapProducts.filter((p) => p !== q);
  if (others.length === 0) return [];
  const text = say((l) =>
    l === 'zh'
      ? `它还生产本地另外 ${others.length} 种缺口产品：${productNames(view.model, others, l, 5)}。`
      : `It makes ${count(others.length, 'further gap product')} of this region: ${productNames(view.model, others, l, 5)}.`,
  );
  return [plain(text)];
}

function planStatement({ search: { view } }: FoundTarget, row: Production): Statement {
  const text = say((l) =>
    l === 'zh'
      ? `它正在别处规划或建设${madeIn(view, row, l)}${capacityClause(row, l)}。`
      : `It plans or builds ${madeIn(view, row, l)} elsewhere${capacityClause(row, l)}.`,
  );
  return on(row, text);
}

function signalStatement(signal: Signal): Statement {
  return on(signal, { zh: `${signal.date} 动向：${signal.text}`, en: `News of ${signal.date}: ${signal.text}` });
}

/** The steps from the candidate to someone here, each in the direction of its own fact. */
function tieStatement(view: RegionView, path: NetworkPath): Statement {
  const text = say((l) =>
    l === 'zh' ? `与本地的联系：${tieClause(view, path, l)}。` : `Its tie to this place: ${tieClause(view, path, l)}.`,
  );
  return { text, mark: 'COMPUTED', facts: path.links.map((link) => link.id), evidence: path.links.flatMap((link) => link.evidence) };
}

function tieClause({ model }: RegionView, path: NetworkPath, language: Language): string {
  return path.links.map((link) => relationClause(model, link, language)).join(language === 'zh' ? '，' : ', ');
}

function capacityClause({ capacity, unit, year }: Production, language: 'zh' | 'en'): string {
  if (capacity === null) return language === 'zh' ? '（产能无记录）' : ' (no record of its capacity)';
  const when = year === null ? '' : language === 'zh' ? `，${year} 年` : `, ${year}`;
  const amount = formatQuantity(capacity, unit, language);
  return language === 'zh' ? `（产能 ${amount}${when}）` : ` (capacity ${amount}${when})`;
}
