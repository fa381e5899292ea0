/** The statements behind a gap, each with its mark, the ids of the facts it rests on, and their evidence. */
import type { Evidence } from '../../domain/facts.ts';
import type { GapKind } from '../../domain/words.ts';
import { OPERATING, PLANNED, rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import type { BestProcess } from '../region/best-process.ts';
import { findNeedsOf } from '../region/needs-of.ts';
import type { Statement } from '../model/statement.ts';
import { nameOf, productNames, say } from '../model/names.ts';
import { furtherReasons } from './further-reasons.ts';
import { findSoleGroup } from '../region/strengthen.ts';

export function toGapReasons(view: RegionView, q: number, kind: GapKind, best: BestProcess | null): Statement[] {
  return [
    ...needStatements(view, q),
    ...(kind === 'STRENGTHEN' ? strengthenStatements(view, q) : [...inputStatements(view, q, best), ...knowledgeStatements(view, q)]),
    ...planStatements(view, q),
  ];
}

function needStatements(view: RegionView, q: number): Statement[] {
  const { model } = view;
  const product = model.products[q]!;
  return findNeedsOf(view, q).map((need): Statement => {
    if (need.process === null) {
      const enterprise = model.enterprises[model.enterpriseIndex.get(need.enterprise!)!]!;
      const text = say((language) =>
        language === 'zh'
          ? `${nameOf(enterprise, language)}使用${nameOf(product, language)}。`
          : `${nameOf(enterprise, language)} uses ${nameOf(product, language)}.`,
      );
      return { text, mark: 'FACT', facts: [need.id], evidence: need.evidence };
    }
    const p = model.graph.processIndex.get(need.process)!;
    const process = model.processes[p]!;
    const made = model.products[model.mainOutput[p]!]!;
    const text = say((language) =>
      language === 'zh'
        ? `本地有${nameOf(made, language)}的生产记录，其工艺“${nameOf(process, language)}”需要${nameOf(product, language)}。`
        : `${nameOf(made, language)} is recorded here, and its process "${nameOf(process, language)}" needs ${nameOf(product, language)}.`,
    );
    return { text, mark: 'COMPUTED', facts: [process.id], evidence: need.evidence };
  });
}

function inputStatements(view: RegionView, q: number, best: BestProcess | null): Statement[] {
  if (!best) return [];
  const { model } = view;
  const process = model.processes[best.process]!;
  const rule = model.graph.yieldStart[best.process]!;
  const isMain = model.graph.yields[rule] === q;
  const text = say((language) => {
    const zh = language === 'zh';
    const parts: [string, readonly number[]][] = [
      [zh ? '本地可得 ' : 'available here ', best.have],
      [zh ? '尚缺（无记录）' : 'not here (no record) ', best.missing.filter((input) => model.stage[input]! > 0)],
      [zh ? '须购入的资源 ' : 'resources to buy ', best.missing.filter((input) => model.stage[input] === 0)],
    ];
    const said = parts
      .filter(([, inputs]) => inputs.length > 0)
      .map(([word, inputs]) => word + productNames(model, inputs, language, 12))
      .join(zh ? '；' : '; ');
    return zh
      ? `最合适的工艺是“${nameOf(process, language)}”${isMain ? '' : '（作为副产品）'}：${said || '不需要投入'}。`
      : `The best process is "${nameOf(process, language)}"${isMain ? '' : ' (as a by-product)'}: ${said || 'it needs no input'}.`;
  });
  return [{ text, mark: 'COMPUTED', facts: [process.id], evidence: distinct(process.inputs.flatMap((flow) => flow.evidence)) }];
}

function knowledgeStatements(view: RegionView, q: number): Statement[] {
  const { model } = view;
  const name = model.products[q]!;
  const absences = view.verifiedAbsent[q] ? model.facts.absences.filter((a) => a.product === name.id) : [];
  const text =
    absences.length > 0
      ? say((l) =>
          l === 'zh' ? `有人核实过：本地不生产${nameOf(name, l)}。` : `Someone verified that ${nameOf(name, l)} is not made here.`,
        )
      : say((l) =>
          l === 'zh'
            ? `没有本地企业生产${nameOf(name, l)}的记录（无记录不等于没有）。`
            : `There is no record that ${nameOf(name, l)} is made here (no record is not proof of absence).`,
        );
  return [
    {
      text,
      mark: absences.length > 0 ? 'FACT' : 'COMPUTED',
      facts: absences.map((a) => a.id),
      evidence: absences.flatMap((a) => a.evidence),
    },
  ];
}

function planStatements(view: RegionView, q: number): Statement[] {
  return productionStatements(view, q, PLANNED, (language, who, what) =>
    language === 'zh' ? `${who}规划或在建${what}。` : `${who} plans to make ${what}.`,
  );
}

function strengthenStatements(view: RegionView, q: number): Statement[] {
  const { model, local } = view;
  const head = findSoleGroup(model, local, q);
  const lost = view.loses(q);
  const made = productionStatements(view, q, OPERATING, (language, who, what) =>
    language === 'zh' ? `${who}生产${what}。` : `${who} makes ${what}.`,
  );
  const facts = made.flatMap((statement) => statement.facts);
  const sole = say((language) =>
    language === 'zh'
      ? `记录在案的本地生产者都属于${nameOf(model.enterprises[head]!, language)}一个集团。`
      : `All recorded makers here belong to the group of ${nameOf(model.enterprises[head]!, language)}.`,
  );
  const loss = say((language) =>
    language === 'zh'
      ? `失去它，本地 ${lost.length} 种产品无法继续：${productNames(model, lost, language, 12)}。`
      : `Without it ${lost.length} products made here cannot go on: ${productNames(model, lost, language, 12)}.`,
  );
  return [
    ...made,
    { text: sole, mark: 'COMPUTED', facts, evidence: [] },
    { text: loss, mark: 'COMPUTED', facts: [], evidence: [] },
    ...furtherReasons(view, q),
  ];
}

function productionStatements(
  view: RegionView,
  q: number,
  phase: number,
  text: (language: 'zh' | 'en', who: string, what: string) => string,
): Statement[] {
  const { model, local } = view;
  return [...rowOf(model.productionsOf, q)]
    .filter((m) => model.productionPhase[m] === phase && local.isLocal[model.productionEnterprise[m]!])
    .map((m) => {
      const production = model.productions[m]!;
      const enterprise = model.enterprises[model.productionEnterprise[m]!]!;
      return {
        text: say((l) => text(l, nameOf(enterprise, l), nameOf(model.products[q]!, l))),
        mark: 'FACT',
        facts: [production.id],
        evidence: production.evidence,
      };
    });
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((e) => [`${e.source} ${e.confidence} ${e.locator ?? ''}`, e]));
  return [...seen.values()];
}
