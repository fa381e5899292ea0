/** Why a product has its status, in one sentence for an officer; and, where it is only possible, what would settle it. */
import type { PossibleReason } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { gapKindOf } from '../gaps/find-gaps.ts';
import { needClause, recordClause, toGapReason } from '../gaps/reason.ts';
import { rowOf } from '../model/model.ts';
import { capital, count, enterpriseNames, nameOf, productNames, say } from '../model/names.ts';
import { findBestProcess } from '../region/best-process.ts';
import { findPossibleSource, type PossibleSource } from '../region/possible-source.ts';
import type { RegionView } from '../region/region-view.ts';
import { headsOf } from '../region/stop/running.ts';

export function toStatusReason(view: RegionView, q: number): Sentence {
  const kind = gapKindOf(view, q);
  if (kind) return toGapReason({ view, number: q, kind, best: findBestProcess(view, q) });
  if (view.recorded[q]) return strongReason(view, q);
  const because = view.possibleBecause(q);
  if (because) return possibleReason(view, q, because);
  return view.needed[q] ? boughtReason(view, q) : outsideReason(view, q);
}

function strongReason(view: RegionView, q: number): Sentence {
  const { model, local } = view;
  const makers = [...rowOf(local.makers, q)];
  if (makers.length === 0) return { zh: '沙盘中假设本地已能生产。', en: 'The sandbox assumes that it is made here.' };
  const groups = headsOf(model, rowOf(view.running().support, q)).length;
  const who = say((language) => enterpriseNames(model, makers, language));
  const recorded = {
    zh: `本地有生产记录（${who.zh}）`,
    en: `${capital(who.en)} ${makers.length === 1 ? 'is' : 'are'} recorded to make it here`,
  };
  if (!view.coverage.surveyed) return { zh: `${recorded.zh}。`, en: `${recorded.en}.` };
  if (groups > 1)
    return {
      zh: `${recorded.zh}，可由 ${groups} 个集团支撑，不依赖单独一家。`,
      en: `${recorded.en}; ${count(groups, 'group')} can supply it, so it does not hang on one.`,
    };
  return view.losses().loses(q, 1).length === 0
    ? {
        zh: `${recorded.zh}；按记录，即使停产也不会连带停掉本地其他产品。`,
        en: `${recorded.en}; by the records no other product made here stops with it.`,
      }
    : {
        zh: `${recorded.zh}；按记录，依赖它的工序都在同一集团内部。`,
        en: `${recorded.en}; by the records all that hangs on it is inside the same group.`,
      };
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
    const makers = enterpriseNames(model, source.makers, language, 2) || (zh ? '本地企业' : 'someone here');
    const via = source.process === null ? '' : nameOf(model.processes[source.process]!, language);
    const about = source.product === null ? '' : nameOf(model.products[source.product]!, language);
    const start = {
      BYPRODUCT: zh
        ? `本地${about === '' ? '有一道工艺' : `生产${about}的工艺“${via}”`}会副产它`
        : `${about === '' ? 'a process here' : `the process "${via}", which makes ${about} here,`} yields it as a by-product`,
      IN_HOUSE: zh
        ? `${makers}既有它的主料，又生产要用它的${about}，多半厂内自制`
        : `${makers} has its main material and makes ${about}, which needs it, so it is probably made in-house`,
      GRADE: zh
        ? `${makers}生产“${about}”，但未载明牌号，可能包括它`
        : `${makers} makes "${about}" without a recorded grade, which may include it`,
      ESTIMATED: estimate(source, makers, about, language),
    }[because];
    return zh ? `可能本地就有：${start}。${denied.zh}` : `Probably made here: ${start}. ${denied.en}`;
  });
}

function estimate({ project }: PossibleSource, makers: string, about: string, language: 'zh' | 'en'): string {
  const zh = language === 'zh';
  if (project)
    return zh ? `已运营的项目“${nameOf(project, 'zh')}”生产它` : `the project "${nameOf(project, 'en')}", in operation, makes it`;
  const what = about === '' ? (zh ? '它' : 'it') : zh ? `“${about}”` : `"${about}"`;
  return zh ? `据推断${makers}生产${what}，没有来源记载` : `${makers} is estimated to make ${what}; no source records it`;
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
      ESTIMATED: zh ? `向${who}核实：是否在产${name}，一年多少。` : `Ask ${who} whether ${name} is made today, and how much a year.`,
    }[because];
  });
}

function boughtReason(view: RegionView, q: number): Sentence {
  return say((language) =>
    language === 'zh'
      ? `${needClause(view, q, language)}；这是资源类产品，${recordClause(view, q, language)}，来自哪里待查。`
      : capital(
          `${needClause(view, q, language)}; it is a resource, ${recordClause(view, q, language)}; where it comes from is to be checked.`,
        ),
  );
}

function outsideReason(view: RegionView, q: number): Sentence {
  const missing = findBestProcess(view, q)?.missing ?? [];
  return say((language) => {
    const zh = language === 'zh';
    const record = recordClause(view, q, language);
    const inputs =
      missing.length === 0
        ? ''
        : zh
          ? `；做它的原料（${productNames(view.model, missing, language)}）也未见本地记录`
          : `; nor is there one of what it is made from (${productNames(view.model, missing, language)})`;
    return zh ? `${record}，也未见本地需要它的记录${inputs}。` : `${capital(record)}, and no record that anything here needs it${inputs}.`;
  });
}
