/**
 * Why a gap is one, in one sentence for an officer. Words follow knowledge: "no record" (未见记录) is said as such, never as
 * "absent" or "only", and where the region was not surveyed not even a lack of records is held against it.
 */
import type { Sentence } from '../../errors.ts';
import { capital, count, enterpriseNames, listNames, nameOf, productNames, say, type Language } from '../model/names.ts';
import { rowOf } from '../model/model.ts';
import type { BestProcess } from '../region/best-process.ts';
import { findNeedingProcesses } from '../region/needs-of.ts';
import { findProjectsFor, findStaleMonths } from '../region/projects-for.ts';
import type { RegionView } from '../region/region-view.ts';
import { findSoleGroup } from '../region/strengthen.ts';
import { findHosts } from '../region/way.ts';
import type { FoundGap } from './gap.ts';

export function toGapReason({ view, number: q, kind, best }: Pick<FoundGap, 'view' | 'number' | 'kind' | 'best'>): Sentence {
  if (kind === 'STRENGTHEN') return strengthenReason(view, q);
  return say((language) => {
    const parts = [
      kind === 'SUPPLEMENT' ? needClause(view, q, language) : extendClause(view, q, best, language),
      view.secure[q] ? secureClause(view, q, language) : inputsClause(best, language),
      recordClause(view, q, language),
    ].filter((part) => part !== '');
    return language === 'zh' ? `${parts.join('；')}。` : `${capital(parts.join('; '))}.`;
  });
}

/** "2 enterprises and 2 processes here need it", as a clause without its full stop. */
export function needClause(view: RegionView, q: number, language: Language): string {
  const enterprises = rowOf(view.local.users, q).length;
  const processes = findNeedingProcesses(view, q).length;
  const goals = productNames(view.model, view.wantedFor.get(q) ?? [], language);
  if (language === 'zh') {
    const who = [enterprises > 0 ? `${enterprises} 家企业` : '', processes > 0 ? `${processes} 道工序` : ''].filter((part) => part !== '');
    const here = who.length > 0 ? `本地 ${who.join('和 ')}需要` : '';
    return [here, goals === '' ? '' : `要做目标产品${goals}就需要它`].filter((part) => part !== '').join('，');
  }
  const who = [
    enterprises > 0 ? count(enterprises, 'enterprise') : '',
    processes > 0 ? count(processes, 'process', 'processes') : '',
  ].filter((part) => part !== '');
  const here = who.length > 0 ? `${who.join(' and ')} here ${enterprises + processes === 1 ? 'needs' : 'need'} it` : '';
  return [here, goals === '' ? '' : `the goal of making ${goals} needs it`].filter((part) => part !== '').join(', ');
}

/** What is known of local makers: no record, planned and by whom, or recorded as none. */
export function recordClause(view: RegionView, q: number, language: Language): string {
  const zh = language === 'zh';
  if (view.verifiedAbsent[q]) return zh ? '已核实本地不生产' : 'it is verified that nobody here makes it';
  if (view.planned[q]) {
    const stale = findStaleMonths(view, q);
    const old = stale === null ? '' : zh ? `，已 ${stale} 个月无消息` : `, without news for ${stale} months`;
    return zh
      ? `${planners(view, q, language)}已规划或在建${old}，未见投产记录`
      : `${planners(view, q, language)} has it on its way${old}, no record of operation yet`;
  }
  const talks = findProjectsFor(view, q).inTalks;
  const names = listNames(
    talks.map((project) => nameOf(project, language)),
    language,
    2,
  );
  if (talks.length > 0) return zh ? `未见本地生产记录，洽谈中：${names}` : `no record of a maker here, in talks: ${names}`;
  return zh ? '未见本地生产记录' : 'no record of a maker here';
}

/** Who plans it: enterprises, else the projects that are on their way. */
function planners(view: RegionView, q: number, language: Language): string {
  const { model, local } = view;
  const own = [q, ...rowOf(model.gradeClasses, q)].flatMap((product) => [...rowOf(local.planners, product)]);
  if (own.length > 0) return enterpriseNames(model, [...new Set(own)], language, 2);
  const { all, inTalks } = findProjectsFor(view, q);
  return listNames(
    all.filter((project) => !inTalks.includes(project)).map((project) => nameOf(project, language)),
    language,
    2,
  );
}

function extendClause(view: RegionView, q: number, best: BestProcess | null, language: Language): string {
  const zh = language === 'zh';
  const goal = view.goal[q] ? (zh ? '政策或设定的目标产品' : 'a goal of policy or of the question') : '';
  const have = productNames(view.model, best?.have.filter((input) => view.model.stage[input]! > 0) ?? [], language);
  const from = have === '' ? '' : zh ? `本地有${have}，可以往下延伸做出它` : `${have} from here can be worked on into it`;
  const noNeed = zh ? '未见本地需要它的记录' : 'no record that anything here needs it';
  return [goal, from, noNeed].filter((part) => part !== '').join(zh ? '；' : '; ');
}

/** Why no plant here closes it: the ore lies elsewhere, or it only arises beside something else. */
function secureClause(view: RegionView, q: number, language: Language): string {
  const hosts = findHosts(view.model, q).map((p) => nameOf(view.model.products[view.model.mainOutput[p]!]!, language));
  if (language === 'zh')
    return hosts.length > 0
      ? `按登记的工艺它是${listNames(hosts, language, 3)}的副产品，宜保供而不是建厂`
      : '它受矿产所限，宜以合同或参股保供，而不是建厂';
  return hosts.length > 0
    ? `by the processes on record it arises beside ${listNames(hosts, language, 3)}, so it is to be secured, not built`
    : 'it is bound to an ore deposit, so contracts or stakes secure it, not a plant';
}

function inputsClause(best: BestProcess | null, language: Language): string {
  const zh = language === 'zh';
  if (!best) return zh ? '未见登记生产它的工艺' : 'no process that makes it is recorded';
  const { inputs, available } = best;
  if (inputs === 0) return zh ? '原料都是可购的资源' : 'all that goes into it are resources that can be bought';
  if (available === inputs) {
    if (inputs === 1) return zh ? '所需的一种原料本地就有' : 'its one input is here';
    return zh ? `${inputs} 种原料本地全有` : `all ${inputs} inputs are here`;
  }
  if (available === 0) return zh ? `${inputs} 种原料本地都未见记录` : `none of its ${count(inputs, 'input')} is recorded here`;
  return zh ? `${inputs} 种原料中已有 ${available} 种` : `${available} of ${inputs} inputs ${available === 1 ? 'is' : 'are'} here`;
}

function strengthenReason(view: RegionView, q: number): Sentence {
  const { model, local } = view;
  const head = findSoleGroup(model, view.running(), q);
  const losses = view.losses();
  const lost = losses.loses(q);
  const usesOf = (one: number): number => model.graph.useStart[one + 1]! - model.graph.useStart[one]!;
  // What is recorded and what most is made of is named first.
  const direct = losses.direct(q, lost).sort((a, b) => view.recorded[b]! - view.recorded[a]! || usesOf(b) - usesOf(a) || a - b);
  const hard = losses.hard(q).length;
  const linked = losses.linked(q).length;
  return say((language) => {
    const maker = nameOf(model.enterprises[head]!, language);
    const several = rowOf(local.makers, q).length !== 1 || rowOf(local.makers, q)[0] !== head;
    const names = productNames(model, direct, language);
    if (language === 'zh')
      return `有记录的本地生产者只有${maker}${several ? '一个集团' : '一家'}；一旦停产，若不另购，至多牵连本地 ${lost.length} 种产品，其中直接要用它的 ${direct.length} 种${names === '' ? '' : `（${names}）`}、有记录牵连 ${linked} 种、买不来的 ${hard} 种。`;
    return `${several ? 'The group of ' : ''}${maker} is the one maker here on record; if it stops and nothing is bought instead, at most ${count(lost.length, 'product')} made here ${lost.length === 1 ? 'stops' : 'stop'} with it, ${direct.length} of them made of it directly${names === '' ? '' : ` (${names})`}, ${linked} by what the records show, ${hard} beyond what purchase can mend.`;
  });
}
