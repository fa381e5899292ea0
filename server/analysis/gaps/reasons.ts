/** The statements behind a gap, each with its mark, the ids of the facts it rests on, and their evidence. */
import type { Evidence } from '../../domain/facts.ts';
import type { ProjectStage } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';
import { OPERATING, PLANNED, rowOf } from '../model/model.ts';
import { findProjectsFor } from '../region/projects-for.ts';
import type { RegionView } from '../region/region-view.ts';
import type { BestProcess } from '../region/best-process.ts';
import { findInnerSteps } from '../region/inner-steps.ts';
import { findNeedsOf } from '../region/needs-of.ts';
import type { Statement } from '../model/statement.ts';
import { markOf } from '../model/mark-of.ts';
import { count, enterpriseNames, nameOf, productNames, say } from '../model/names.ts';
import { furtherReasons } from './further-reasons.ts';
import type { FoundGap } from './gap.ts';
import { findDependants, findSoleGroup } from '../region/strengthen.ts';
import { isOnlyBought } from '../region/way.ts';

export function toGapReasons({ view, number: q, kind, best }: FoundGap): Statement[] {
  return [
    ...needStatements(view, q),
    ...(kind === 'STRENGTHEN' ? strengthenStatements(view, q) : [...inputStatements(view, q, best), ...knowledgeStatements(view, q)]),
    ...stepStatements(view, q),
    ...(kind === 'SUPPLEMENT' ? boughtStatements(view, q) : []),
    ...planStatements(view, q),
  ];
}

/** What nobody would build by itself: it comes with what it is a step of. */
function stepStatements(view: RegionView, q: number): Statement[] {
  const ends = findInnerSteps(view).get(q);
  if (ends === undefined) return [];
  const { model } = view;
  const text = say((l) =>
    l === 'zh'
      ? `它是做${productNames(model, ends, l, 6)}途中的一道工序，做（或要做）这些的本地集团已有它的原料，宜与之一并考虑。`
      : `It is a step towards ${productNames(model, ends, l, 6)}, and a group here that makes or would make that has the material for it: to be considered together.`,
  );
  return [{ text, mark: 'INFERRED', facts: [], evidence: [] }];
}

/** What is bought before anybody thinks of a plant. */
function boughtStatements(view: RegionView, q: number): Statement[] {
  if (!isOnlyBought(view, q)) return [];
  const text = say((l) =>
    l === 'zh'
      ? '它是到处买得到的商品，链上未见登记做它的工艺：先考虑采购，建厂不是首选。'
      : 'It is sold everywhere, and no process on record in the chain makes it: to be bought, a plant is not the first choice.',
  );
  return [{ text, mark: 'INFERRED', facts: [], evidence: [] }];
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
      return { text, mark: markOf(need.evidence), facts: [need.id], evidence: need.evidence };
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
      [zh ? '未见本地记录 ' : 'no record here ', best.missing],
      [zh ? '可购资源 ' : 'resources that can be bought ', best.resources],
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
            ? `未见本地企业生产${nameOf(name, l)}的记录（无记录不等于没有）。`
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
  const plans = [q, ...rowOf(view.model.gradeClasses, q)].flatMap((product) =>
    productionStatements(view, product, PLANNED, (language, who, what) =>
      language === 'zh' ? `${who}规划或在建${what}。` : `${who} plans to make ${what}.`,
    ),
  );
  const projects = findProjectsFor(view, q).all.map((project): Statement => {
    const text = say((language) => {
      const [name, stage] = [nameOf(project, language), STAGE_CLAUSES[project.stage][language]];
      return language === 'zh' ? `项目“${name}”${stage}。` : `The project "${name}" ${stage}.`;
    });
    return { text, mark: markOf(project.evidence), facts: [project.id], evidence: project.evidence };
  });
  return [...plans, ...projects];
}

const STAGE_CLAUSES: Record<ProjectStage, Sentence> = {
  TALK: { zh: '在洽谈', en: 'is being talked about' },
  INSPECTION: { zh: '来考察过', en: 'was inspected' },
  INTENT: { zh: '有意向', en: 'is intended' },
  TRACKING: { zh: '在跟踪对接', en: 'is being followed up' },
  SIGNED: { zh: '已签约', en: 'is signed' },
  STARTED: { zh: '已开工', en: 'has started' },
  FUNDED: { zh: '资金已到位', en: 'is funded' },
  OPERATING: { zh: '已运营', en: 'is in operation' },
  STALLED: { zh: '停滞', en: 'is stalled' },
};

function strengthenStatements(view: RegionView, q: number): Statement[] {
  const { model, local } = view;
  const head = findSoleGroup(model, view.running(), q);
  const dependants = findDependants(model, { needs: view.needs, local, running: view.running() }, q, head);
  const made = productionStatements(view, q, OPERATING, (language, who, what) =>
    language === 'zh' ? `${who}生产${what}。` : `${who} makes ${what}.`,
  );
  const facts = made.flatMap((statement) => statement.facts);
  const sole = say((language) =>
    language === 'zh'
      ? `有记录的本地生产者都属于${nameOf(model.enterprises[head]!, language)}一个集团。`
      : `All recorded makers here belong to the group of ${nameOf(model.enterprises[head]!, language)}.`,
  );
  const others = say((language) =>
    language === 'zh'
      ? `按记录和工艺，另有 ${dependants.length} 个集团要用它：${enterpriseNames(model, dependants, language, 6)}。`
      : `By the records and the processes ${count(dependants.length, 'other group')} here ${dependants.length === 1 ? 'lives' : 'live'} on it: ${enterpriseNames(model, dependants, language, 6)}.`,
  );
  const lossOf = (zh: string, en: string, lost: readonly number[]): Statement => ({
    text: say((language) =>
      language === 'zh'
        ? `${zh} ${lost.length} 种${lost.length > 0 ? `：${productNames(model, lost, language, 12)}` : ''}。`
        : `${en} ${count(lost.length, 'product')}${lost.length > 0 ? `: ${productNames(model, lost, language, 12)}` : ''}.`,
    ),
    mark: 'COMPUTED',
    facts: [],
    evidence: [],
  });
  const lost = view.losses().loses(q);
  return [
    ...made,
    { text: sole, mark: 'COMPUTED', facts, evidence: [] },
    { text: others, mark: 'COMPUTED', facts: [], evidence: [] },
    lossOf('失去它，直接要用它的产品停', 'Without it, of what is made of it directly there stop', view.losses().direct(q, lost)),
    lossOf('失去它，有记录的牵连', 'Without it, by what the records show, there stop', view.losses().linked(q)),
    lossOf('其中外购也补不上的', 'Of all that hangs on it purchase cannot mend', view.losses().hard(q)),
    lossOf('若什么都不另购，至多牵连', 'If nothing is bought instead, there stop at most', lost),
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
        mark: markOf(production.evidence),
        facts: [production.id],
        evidence: production.evidence,
      };
    });
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((e) => [`${e.source} ${e.confidence} ${e.locator ?? ''}`, e]));
  return [...seen.values()];
}
