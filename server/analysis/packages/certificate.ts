import type { Sentence } from '../../errors.ts';
import type { PackageAnswer } from './packages.ts';

/** Says what is proved about the sizes and what is not. */
export function toCertificate(answer: PackageAnswer): Sentence {
  const { packages, minimumSize, atLeast, cuts, visited, stopReason, isCandidate } = answer;
  if (stopReason === 'ALREADY_MAKEABLE') {
    return { zh: '目标已在可生产范围内，无需补充', en: 'The target is makeable already; nothing has to be brought' };
  }
  if (stopReason === 'UNREACHABLE') {
    return { zh: '即使补入全部候选产品，目标仍不可生产', en: 'Even with every candidate added the target cannot be made' };
  }
  const minimal = { zh: '每个组合去掉任何一项都不再成立', en: 'No package works without any one of its products' };
  if (minimumSize === null) {
    return {
      zh: `${minimal.zh}；最小规模未证明：至少 ${atLeast} 项，搜索因${toReason(stopReason).zh}停止${isCandidate ? '；列出的只是一个候选组合，未必最小' : ''}`,
      en: `${minimal.en}; the minimum size is not proved: at least ${atLeast}, the search stopped at its ${toReason(stopReason).en}${isCandidate ? '; what is listed is one candidate and may not be the smallest' : ''}`,
    };
  }
  const proof =
    cuts.length === minimumSize
      ? {
          zh: `最小规模 ${minimumSize} 项：有 ${cuts.length} 组互不重叠的产品，任何组合都须从每组中至少取一项`,
          en: `the minimum size is ${minimumSize}: every package takes at least one of each of ${cuts.length} group${cuts.length === 1 ? '' : 's'} of products without overlap`,
        }
      : {
          zh: `最小规模 ${minimumSize} 项：更小的组合已全部排除（查看 ${visited} 个集合）`,
          en: `the minimum size is ${minimumSize}: every smaller set is ruled out (${visited} sets looked at)`,
        };
  const rest =
    stopReason === null
      ? { zh: '没有其他组合', en: 'there are no other packages' }
      : isCandidate
        ? {
            zh: `列出的是最小组合之一，未必排在最前（${toReason(stopReason).zh}）`,
            en: `what is listed is one of the smallest and may not come first (${toReason(stopReason).en})`,
          }
        : {
            zh: `列出 ${packages.length} 个，可能还有更多（${toReason(stopReason).zh}）`,
            en: `${packages.length} listed, there may be more (${toReason(stopReason).en})`,
          };
  return { zh: `${minimal.zh}；${proof.zh}；${rest.zh}`, en: `${minimal.en}; ${proof.en}; ${rest.en}` };
}

function toReason(stopReason: PackageAnswer['stopReason']): Sentence {
  return stopReason === 'TIME_LIMIT' ? { zh: '时间上限', en: 'time limit' } : { zh: '数量上限', en: 'count limit' };
}
