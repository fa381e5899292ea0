/** Why a gap is one, in one sentence for an officer. "No record" (无记录) is said as such, never as "absent". */
import type { Sentence } from '../../errors.ts';
import type { GapKind } from '../../domain/words.ts';
import { rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import type { BestProcess } from '../region/best-process.ts';
import { findNeedingProcesses } from '../region/needs-of.ts';
import { capital, count, enterpriseNames, nameOf, productNames, say, type Language } from '../model/names.ts';
import { findSoleGroup } from '../region/strengthen.ts';

export function toGapReason(view: RegionView, q: number, kind: GapKind, best: BestProcess | null): Sentence {
  if (kind === 'STRENGTHEN') return strengthenReason(view, q);
  const head = kind === 'SUPPLEMENT' ? supplementHead(view, q) : extendHead(view, best);
  const tail = say((language) =>
    [inputsClause(best, language), recordClause(view, q, language)].filter((part) => part !== '').join(language === 'zh' ? '；' : '; '),
  );
  return { zh: `${head.zh}；${tail.zh}。`, en: capital(`${head.en}; ${tail.en}.`) };
}

/** "2 enterprises and 2 processes here need it", as a clause without its full stop. */
export function needClause(view: RegionView, q: number, language: Language): string {
  const enterprises = rowOf(view.local.users, q).length;
  const processes = findNeedingProcesses(view, q).length;
  if (language === 'zh') {
    const who = [enterprises > 0 ? `${enterprises} 家企业` : '', processes > 0 ? `${processes} 道工序` : ''].filter((part) => part !== '');
    return `本地 ${who.join('和 ')}需要`;
  }
  const who = [
    enterprises > 0 ? count(enterprises, 'enterprise') : '',
    processes > 0 ? count(processes, 'process', 'processes') : '',
  ].filter((part) => part !== '');
  return `${who.join(' and ')} here ${enterprises + processes === 1 ? 'needs' : 'need'} it`;
}

/** What is known of local makers: nothing recorded, planned, or recorded as none. */
export function recordClause(view: RegionView, q: number, language: Language): string {
  const planners = [...rowOf(view.local.planners, q)];
  if (view.verifiedAbsent[q]) return language === 'zh' ? '已核实本地不生产' : 'it is verified that nobody here makes it';
  if (planners.length > 0) {
    const who = enterpriseNames(view.model, planners, language, 2);
    return language === 'zh'
      ? `${who}已规划或在建，尚无投产记录`
      : `${who} ${planners.length === 1 ? 'plans' : 'plan'} it, no record of operation yet`;
  }
  return language === 'zh' ? '本地无生产记录' : 'no record of a maker here';
}

function supplementHead(view: RegionView, q: number): Sentence {
  return say((language) =>
    language === 'zh' ? `${needClause(view, q, language)}，须外购` : `${needClause(view, q, language)}, all of it bought elsewhere`,
  );
}

function extendHead(view: RegionView, best: BestProcess | null): Sentence {
  return say((language) => {
    const have = productNames(view.model, best?.have ?? [], language);
    return language === 'zh'
      ? `本地有${have}，可以往下延伸做出它；目前本地还没有谁需要它`
      : `${have} from here can be worked on into it; nothing here needs it yet`;
  });
}

function inputsClause(best: BestProcess | null, language: Language): string {
  if (!best) return language === 'zh' ? '还没有登记生产它的工艺' : 'no process that makes it is recorded';
  if (best.inputs === 0) return '';
  const { inputs, available } = best;
  if (available === inputs) {
    if (inputs === 1) return language === 'zh' ? '所需的一种原料本地就有' : 'its one input is here';
    return language === 'zh' ? `${inputs} 种原料本地全有` : `all ${inputs} inputs are here`;
  }
  if (available === 0) {
    return language === 'zh' ? `${inputs} 种原料本地都无记录` : `none of its ${count(inputs, 'input')} is recorded here`;
  }
  return language === 'zh'
    ? `${inputs} 种原料中已有 ${available} 种`
    : `${available} of ${inputs} inputs ${available === 1 ? 'is' : 'are'} here`;
}

function strengthenReason(view: RegionView, q: number): Sentence {
  const { model, local } = view;
  const head = findSoleGroup(model, local, q);
  const { stage } = model;
  const lost = view.loses(q).sort((a, b) => stage[b]! - stage[a]! || a - b);
  return say((language) => {
    const maker = nameOf(model.enterprises[head]!, language);
    const several = rowOf(local.makers, q).length > 1 || rowOf(local.makers, q)[0] !== head;
    const names = productNames(model, lost, language);
    if (language === 'zh')
      return `本地只有${maker}${several ? '一个集团' : '一家'}生产；一旦停产，会连带停掉本地 ${lost.length} 种产品（${names}）。`;
    return `Only ${several ? 'the group of ' : ''}${maker} makes it here; if it stops, ${count(lost.length, 'product')} made here ${lost.length === 1 ? 'stops' : 'stop'} with it (${names}).`;
  });
}
