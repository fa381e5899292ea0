import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BriefChainDocument,
  BriefFirstsDocument,
  BriefPillarsDocument,
  BriefTargetsDocument,
  type BriefChainQuery,
  type BriefFirstsQuery,
  type BriefPillarsQuery,
  type BriefTargetsQuery,
} from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { countProducts } from '../../widgets/chain-counts.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { ROWS, type Brief, type Call, type Leaf } from './brief.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { toProductLeaf } from './to-tree.ts';

/** The chain of the region on one page: how it is, what it hangs on, what to do first and with whom, what to ask first. */
export function ChainBrief() {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const answer = useGraphQuery(BriefChainDocument, { chain, region });
  const best = useGraphQuery(BriefFirstsDocument, { chain, region });
  const pillars = useGraphQuery(BriefPillarsDocument, { chain, region });
  const firsts = best.data ? firstOf(best.data) : [];
  const ask = (at: number) => ({ chain, region, product: firsts[at]?.product.id ?? '' });
  const targets = [
    useGraphQuery(BriefTargetsDocument, ask(0), { enabled: firsts.length > 0 }),
    useGraphQuery(BriefTargetsDocument, ask(1), { enabled: firsts.length > 1 }),
    useGraphQuery(BriefTargetsDocument, ask(2), { enabled: firsts.length > 2 }),
  ].slice(0, firsts.length);
  const needed = [answer, best, pillars, ...targets];
  if (!answer.data || !best.data || !pillars.data || targets.some(({ data }) => data === undefined))
    return <AnswerOf query={needed} loading={t('brief.loading')} />;
  return (
    <ChainSheet data={{ ...answer.data, ...best.data, ...pillars.data }} targets={targets.map(({ data }) => data?.targets?.[0] ?? null)} />
  );
}

/** What to act on first: the best gaps that a plant would fill. */
function firstOf({ supplement, extend }: BriefFirstsQuery) {
  const [needed, next] = [supplement?.nodes ?? [], extend?.nodes ?? []];
  return [...needed.slice(0, 2), ...next.slice(0, 1), ...needed.slice(2), ...next.slice(1)].slice(0, ROWS);
}

interface Props {
  data: BriefChainQuery & BriefFirstsQuery & BriefPillarsQuery;
  targets: readonly (NonNullable<BriefTargetsQuery['targets']>[number] | null)[];
}

function ChainSheet({ data, targets }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const { chainName, regionName } = useScope();
  const callOf = useFirstCall();
  const brief = useMemo((): Brief => {
    const of = (...wanted: string[]) =>
      (data.chainMap?.counts ?? []).reduce((sum, { status, products }) => (wanted.includes(status) ? sum + products : sum), 0);
    const { recorded, possible } = data.chainMap ? countProducts(data.chainMap) : { recorded: 0, possible: 0 };
    const missing = of('MISSING', 'PLANNED');
    const rate = data.chainMap?.localSupplyRate;
    const percent = (value: number | null | undefined) => (value == null ? t('brief.unknown') : `${(value * 100).toFixed(0)}%`);
    const pillars = [...(data.strengthen?.nodes ?? [])].sort((a, b) => b.loses.length - a.loses.length).slice(0, 6);
    const holes = {
      supplement: data.supplement?.totalCount ?? 0,
      extend: data.extend?.totalCount ?? 0,
      strengthen: data.strengthen?.totalCount ?? 0,
    };
    const leader = data.leaders?.[0];
    return {
      kind: t('brief.kind.chain'),
      title: t('brief.chain.title', { region: regionName, chain: chainName }),
      judgement: {
        text:
          t('brief.chain.judgement', { recorded, possible, missing, ...holes }) +
          (leader ? t('brief.chain.leader', { name: nameOf(leader.enterprise), share: percent(leader.dependenceShare) }) : ''),
        mark: 'COMPUTED',
        evidence: [],
      },
      figures: [
        { value: t('brief.figure.products', { count: recorded }), word: t('brief.figure.recorded'), mark: 'FACT' },
        { value: t('brief.figure.products', { count: possible }), word: t('brief.figure.possible'), mark: 'INFERRED' },
        {
          value:
            rate?.value === rate?.valueWithPossible ? percent(rate?.value) : `${percent(rate?.value)}–${percent(rate?.valueWithPossible)}`,
          word: t('brief.figure.supply', {
            have: rate?.have.length ?? 0,
            possible: rate?.possible.length ?? 0,
            need: rate?.need.length ?? 0,
          }),
          mark: 'COMPUTED',
        },
        { value: `${holes.supplement} · ${holes.extend} · ${holes.strengthen}`, word: t('brief.figure.gaps'), mark: 'COMPUTED' },
      ],
      proofTitle: t('brief.chain.hangsOn'),
      tree: {
        needs: pillars.map((gap): [Leaf] => [
          {
            ...toProductLeaf(gap.product, nameOf),
            amount: t('brief.chain.stops', { count: gap.loses.length, hard: gap.hardLoses.length }),
          },
        ]),
        middle: { title: chainName, line: leader ? t('brief.chain.ledBy', { name: nameOf(leader.enterprise) }) : null },
        givesTitle: t('brief.chain.first'),
        gives: firstOf(data).map((gap) => ({
          ...toProductLeaf(gap.product, nameOf),
          amount: formatInterval(largest(gap) ?? { lo: 0, hi: null, unit: '' }, language, { yearly: true }),
          doubted: gap.marketDoubted,
        })),
      },
      callTitle: t('brief.chain.call'),
      calls: firstOf(data).map((gap, at) => callOf(gap, targets[at] ?? null)),
      noCalls: t('brief.chain.noGaps'),
      verify: listToVerify(data).map(({ product, settledBy }) => ({
        question: t('brief.ask.made', { product: nameOf(product) }),
        effect: settledBy ?? t('brief.ask.madeEffect'),
      })),
      noVerify: t('brief.noVerify'),
    };
  }, [t, nameOf, language, chainName, regionName, data, targets, callOf]);
  return <BriefSheet brief={brief} />;
}

/** One of the first gaps as a row: what it is, whom to call about it, why. */
function useFirstCall() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return useCallback(
    (gap: ReturnType<typeof firstOf>[number], target: Props['targets'][number]): Call => ({
      who: nameOf(gap.product),
      place: target ? t('brief.chain.whom', { name: nameOf(target.enterprise) }) : t('brief.chain.nobody'),
      tags: target ? target.checkFirst.map((check) => t(`answers.check.${check}`)) : [],
      said: [
        { text: gap.reason, mark: 'COMPUTED', evidence: gap.reasons.flatMap(({ evidence }) => evidence).slice(0, 4) },
        ...(target?.reasons ?? []),
      ],
    }),
    [t, nameOf],
  );
}

/** What is probably made here and is needed here: an answer moves the share of local supply. */
function listToVerify({ chainMap, toVerify }: BriefChainQuery) {
  const needed = new Set(chainMap?.localSupplyRate?.possible.map(({ id }) => id));
  return (toVerify?.nodes ?? []).filter(({ product }) => needed.has(product.id)).slice(0, ROWS);
}

type Market = { lo: number; hi: number | null; unit: string } | null;

function largest({ market, marketWithPlanned }: { market: Market; marketWithPlanned: Market }): Market {
  return marketWithPlanned && marketWithPlanned.lo > (market?.lo ?? 0) ? marketWithPlanned : market;
}
