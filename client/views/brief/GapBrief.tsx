import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BriefGapDocument,
  BriefTargetsDocument,
  BriefVerifyDocument,
  type BriefGapQuery,
  type BriefTargetsQuery,
  type BriefVerifyQuery,
} from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import type { Brief } from './brief.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { joinEvidence } from './number-sources.ts';
import { useGapFigures } from './use-gap-figures.ts';
import { useGapTree } from './use-gap-tree.ts';
import { useToCall } from './use-to-call.ts';

type Gap = NonNullable<BriefGapQuery['gap']>;

/** One gap on one page: why it is one, how much, what it takes, whom to call, what to ask first. */
export function GapBrief({ product }: { product: string }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const asked = { chain, region, product };
  const answer = useGraphQuery(BriefGapDocument, asked);
  const targets = useGraphQuery(BriefTargetsDocument, asked);
  const verify = useGraphQuery(BriefVerifyDocument, asked);
  if (!answer.data || !targets.data || !verify.data) return <AnswerOf query={[answer, targets, verify]} loading={t('brief.loading')} />;
  const { gap } = answer.data;
  const about = answer.data.product;
  if (!gap || !about)
    return (
      <EmptyState reason={t(about ? 'brief.noGap' : 'panel.unknown', { id: product, name: about?.name })} next={t('brief.noGapNext')} />
    );
  return (
    <GapSheet
      gap={gap}
      product={about}
      answer={answer.data}
      targets={targets.data.targets ?? []}
      verify={verify.data.robustness?.verifyFirst ?? []}
    />
  );
}

interface Props {
  gap: Gap;
  product: { name: string; nameEn: string | null };
  answer: BriefGapQuery;
  targets: NonNullable<BriefTargetsQuery['targets']>;
  verify: NonNullable<BriefVerifyQuery['robustness']>['verifyFirst'];
}

function GapSheet({ gap, product, answer, targets, verify }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const figuresOf = useGapFigures();
  const treeOf = useGapTree();
  const toCall = useToCall();
  const brief = useMemo((): Brief => {
    const name = nameOf(product);
    return {
      kind: t('brief.kind.gap'),
      title: name,
      judgement: { text: gap.reason, mark: 'COMPUTED', evidence: joinEvidence(gap.reasons) },
      figures: figuresOf(gap, targets, answer.critical?.[0]?.linkedLoses.length ?? 0),
      proofTitle: t(gap.kind === 'STRENGTHEN' ? 'brief.proofStops' : 'brief.proof'),
      tree: treeOf(gap, name, answer.proof?.steps ?? []),
      callTitle: t('brief.call'),
      calls: targets.map(toCall),
      noCalls: t('answers.noTarget', { name }),
      verify: verify.map(({ question, effect }) => ({ question, effect: t('brief.effect', { effect: effect.toFixed(1) }) })),
      noVerify: t('brief.noVerify'),
    };
  }, [t, nameOf, figuresOf, treeOf, toCall, gap, product, answer, targets, verify]);
  return (
    <BriefSheet
      brief={brief}
      tag={
        <>
          <GapVerbTag kind={gap.kind} /> <span className="brief-way">{t(`brief.way.${gap.way}`)}</span>
        </>
      }
    />
  );
}
