import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BriefEnterpriseDocument,
  BriefGapDocument,
  BriefTargetsDocument,
  BriefVerifyDocument,
  BriefWayDocument,
} from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import type { Brief, Leaf } from './brief.ts';
import { BriefSheet } from './BriefSheet.tsx';
import type { EnterpriseAnswer } from './enterprise-answer.ts';
import { joinEvidence } from './number-sources.ts';
import { toProductLeaf } from './to-tree.ts';
import { useAllGaps } from './use-all-gaps.ts';
import { useGapTree } from './use-gap-tree.ts';
import { useToVerify } from './use-to-verify.ts';
import { useWays } from './use-ways.ts';

/** Of what only it makes so many are named. */
const MOST_OWN = 8;

/** One firm on one page: what it is to this chain, which gaps it fills or what stops with it, by which way to it, what to ask first. */
export function EnterpriseBrief({ enterprise }: { enterprise: string }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const answer = useGraphQuery(BriefEnterpriseDocument, { chain, region, enterprise });
  const all = useAllGaps();
  const one = answer.data?.enterprise ?? null;
  const made = new Set(one?.makes.nodes.map(({ product }) => product.id));
  const fills = all.gaps.filter(({ product, kind }) => kind !== 'STRENGTHEN' && made.has(product.id)).sort((a, b) => a.rank - b.rank);
  const first = all.ready ? (fills[0]?.product.id ?? null) : null;
  const asked = { chain, region, product: first ?? '' };
  const enabled = { enabled: first !== null };
  const gap = useGraphQuery(BriefGapDocument, asked, enabled);
  const targets = useGraphQuery(BriefTargetsDocument, asked, enabled);
  const verify = useGraphQuery(BriefVerifyDocument, asked, enabled);
  const leader = answer.data?.leaders?.[0]?.enterprise.id ?? null;
  const leads = leader !== null && leader !== enterprise && one !== null;
  const way = useGraphQuery(BriefWayDocument, { from: enterprise, to: leader ?? '' }, { enabled: leads });
  const needed = [answer, all.query, ...(first === null ? [] : [gap, targets, verify]), ...(leads ? [way] : [])];
  if (!all.ready || needed.some(({ data }) => data === undefined)) return <AnswerOf query={needed} loading={t('brief.loading')} />;
  if (!one) return <EmptyState reason={t('enterprises.unknown', { id: enterprise })} next={t('enterprises.unknownNext')} />;
  return (
    <EnterpriseSheet
      one={one}
      stop={answer.data?.groupStop ?? null}
      fills={fills}
      gap={gap.data ?? null}
      reasons={targets.data?.targets?.find((target) => target.enterprise.id === enterprise)?.reasons ?? []}
      verify={verify.data?.robustness?.verifyFirst ?? []}
      path={way.data?.paths?.[0] ?? null}
    />
  );
}

function EnterpriseSheet(answer: EnterpriseAnswer) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { regionName } = useScope();
  const treeOf = useGapTree();
  const ways = useWays();
  const toVerify = useToVerify();
  const { one, stop, fills, gap } = answer;
  const brief = useMemo((): Brief => {
    const name = nameOf(one);
    const products = [...new Map(one.makes.nodes.map(({ product }) => [product.id, product])).values()];
    const lost = stop?.lost ?? [];
    const own = stop?.own ?? [];
    const made = products.slice(0, 4).map(nameOf).join(t('panel.comma'));
    const judgement =
      own.length > 0
        ? t('brief.firm.holds', { name, region: regionName, own: own.length, lost: lost.length, share: toShare(stop?.share ?? null) })
        : fills.length > 0
          ? t('brief.firm.fills', {
              name,
              region: regionName,
              count: fills.length,
              names: fills
                .slice(0, 4)
                .map((one) => nameOf(one.product))
                .join(t('panel.comma')),
            })
          : products.length > 0
            ? t('brief.firm.makes', { name, made, count: products.length })
            : t('brief.firm.nothing', { name });
    const count = (value: number, key: string, mark: 'FACT' | 'COMPUTED') => ({
      value: t('brief.figure.plain', { count: value }),
      word: t(`brief.figure.${key}`),
      mark,
    });
    const further = (total: number): Leaf[] =>
      total > MOST_OWN
        ? [{ id: 'further', name: t('brief.more', { count: total - MOST_OWN }), status: null, amount: null, made: null }]
        : [];
    return {
      kind: t('brief.kind.enterprise'),
      title: name,
      judgement: { text: judgement, mark: 'COMPUTED', evidence: joinEvidence([one, ...one.makes.nodes]).slice(0, 12) },
      figures: [
        count(one.makes.totalCount, 'firmMakes', 'FACT'),
        count(fills.length, 'firmFills', 'COMPUTED'),
        // "0 + ≤ 0" is a sum that nobody reads.
        own.length + lost.length === 0
          ? count(0, 'firmStops', 'COMPUTED')
          : { ...count(0, 'firmStops', 'COMPUTED'), value: t('brief.figure.ownAndLost', { own: own.length, lost: lost.length }) },
        count(one.partnerships.totalCount, 'firmTies', 'FACT'),
      ],
      proofTitle: t(own.length > 0 ? 'brief.proofStops' : 'brief.proofFills', { name: fills[0] ? nameOf(fills[0].product) : '' }),
      tree:
        own.length > 0
          ? {
              needs: [...own.slice(0, MOST_OWN).map((product) => toProductLeaf(product, nameOf)), ...further(own.length)].map((leaf) => [
                leaf,
              ]),
              middle: { title: nameOf(stop!.head), line: t('brief.firm.onlyIt', { count: own.length }) },
              givesTitle: t('brief.gives.STRENGTHEN'),
              gives: lost.filter(({ id }) => own.every((product) => product.id !== id)).map((product) => toProductLeaf(product, nameOf)),
            }
          : gap?.gap && gap.product
            ? treeOf(gap.gap, nameOf(gap.product), gap.proof?.steps ?? [])
            : null,
      callTitle: t('brief.ways'),
      calls: ways(answer),
      noCalls: t('brief.noWays'),
      verify: toVerify(answer),
      noVerify: t('brief.noVerify'),
    };
  }, [t, nameOf, regionName, treeOf, ways, toVerify, answer, one, stop, fills, gap]);
  return (
    <BriefSheet
      brief={brief}
      tag={
        <span className="brief-way">
          {[t(`enterprises.kind.${one.kind}`), one.region && nameOf(one.region)].filter(Boolean).join(' · ')}
        </span>
      }
    />
  );
}

function toShare(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(0);
}
