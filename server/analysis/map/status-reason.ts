/** Why a product has its status, in one sentence for an officer; and, where it is only possible, what would settle it. */
import type { PossibleReason } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { gapKindOf } from '../gaps/find-gaps.ts';
import { needClause, recordClause, toGapReason } from '../gaps/reason.ts';
import { rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import { findBestProcess } from '../region/best-process.ts';
import { findPossibleSource } from '../region/possible-source.ts';
import { capital, count, enterpriseNames, nameOf, productNames, say } from '../model/names.ts';

export function toStatusReason(view: RegionView, q: number): Sentence {
  const kind = gapKindOf(view, q);
  if (kind) return toGapReason(view, q, kind, findBestProcess(view, q));
  if (view.recorded[q]) return strongReason(view, q);
  const because = view.possibleBecause(q);
  if (because) return possibleReason(view, q, because);
  return view.needed[q] ? neededRawReason(view, q) : outsideReason(view, q);
}

function strongReason(view: RegionView, q: number): Sentence {
  const makers = [...rowOf(view.local.makers, q)];
  if (makers.length === 0) return { zh: '沙盘中假设本地已能生产。', en: 'The sandbox assumes that it is made here.' };
  const groups = new Set(makers.map((e) => view.model.groupHead[e])).size;
  return say((language) => {
    const who = enterpriseNames(view.model, makers, language);
    if (language === 'zh') {
      const howMany = groups < makers.length ? `，分属 ${groups} 个集团` : '';
      return groups > 1
        ? `本地 ${makers.length} 家企业有生产记录（${who}）${howMany}，不依赖单独一家。`
        : `本地有生产记录（${who}）；即使停产，也不会连带停掉本地其他产品。`;
    }
    return groups > 1
      ? `${count(makers.length, 'enterprise')} here ${makers.length === 1 ? 'is' : 'are'} recorded as makers (${who}), in ${count(groups, 'group')}, so it does not hang on one.`
      : `It is recorded as made here (${who}); should that stop, no other product made here stops with it.`;
  });
}

function possibleReason(view: RegionView, q: number, because: PossibleReason): Sentence {
  const { model } = view;
  const source = findPossibleSource(view, q, because);
  const denied = view.verifiedAbsent[q]
    ? {
        zh: '但有人核实过本地不生产，两者不一致，请复核。',
        en: 'But someone verified that it is not made here: please check which is right.',
      }
    : { zh: '没有生产记录，待核实。', en: 'There is no record of it; to be checked.' };
  return say((language) => {
    const zh = language === 'zh';
    const makers = enterpriseNames(model, source.makers, language, 2);
    const via = source.process === null ? '' : nameOf(model.processes[source.process]!, language);
    const about = source.product === null ? '' : nameOf(model.products[source.product]!, language);
    const start = {
      BYPRODUCT: zh
        ? `本地有${about}的生产记录，其工艺“${via}”会副产它`
        : `${about} is recorded here, and its process "${via}" yields it as a by-product`,
      IN_HOUSE: zh
        ? `${makers}既生产它的原料，又生产要用它的${about}，多半厂内自制`
        : `${makers} makes both what it is made from and ${about}, which needs it, so it is probably made in-house`,
      GRADE: zh
        ? `${makers}生产“${about}”，但未载明牌号，可能包括它`
        : `${makers} makes "${about}" without a recorded grade, which may include it`,
    }[because];
    return zh ? `可能本地就有：${start}。${denied.zh}` : `Probably made here: ${start}. ${denied.en}`;
  });
}

/** What would settle whether a possible product is made here; null for any other. */
export function toSettledBy(view: RegionView, q: number): Sentence | null {
  const because = view.possibleBecause(q);
  if (!because) return null;
  const { makers } = findPossibleSource(view, q, because);
  return say((language) => {
    const zh = language === 'zh';
    const name = nameOf(view.model.products[q]!, language);
    const who = makers.length > 0 ? enterpriseNames(view.model, makers, language, 2) : zh ? '相关企业' : 'the enterprises concerned';
    return {
      BYPRODUCT: zh
        ? `向${who}核实：是否回收或外售${name}，一年多少。`
        : `Ask ${who} whether ${name} is recovered or sold, and how much a year.`,
      IN_HOUSE: zh ? `向${who}核实：${name}是厂内自产还是外购。` : `Ask ${who} whether ${name} is made in-house or bought.`,
      GRADE: zh ? `向${who}核实：产品牌号里有没有${name}。` : `Ask ${who} whether its grades include ${name}.`,
    }[because];
  });
}

function neededRawReason(view: RegionView, q: number): Sentence {
  return say((language) =>
    language === 'zh'
      ? `${needClause(view, q, language)}；这是可以外购的资源，${recordClause(view, q, language)}。`
      : `${needClause(view, q, language)}; it is a resource that can be bought, ${recordClause(view, q, language)}.`,
  );
}

function outsideReason(view: RegionView, q: number): Sentence {
  const best = findBestProcess(view, q);
  const missing = best?.missing ?? [];
  return say((language) => {
    const zh = language === 'zh';
    const record = recordClause(view, q, language);
    const inputs =
      missing.length === 0
        ? ''
        : zh
          ? `；做它所需的原料（${productNames(view.model, missing, language)}）本地也无记录`
          : `; what it is made from (${productNames(view.model, missing, language)}) is not recorded here either`;
    return zh ? `${record}，目前本地也没有谁需要它${inputs}。` : `${capital(record)}, and nothing here needs it yet${inputs}.`;
  });
}
