import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProductGapDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { AbsenceForm } from '../edit/forms/AbsenceForm.tsx';
import { EditDisclosure } from '../edit/EditDisclosure.tsx';
import { useAddresses } from '../state/addresses.ts';
import { useScenario } from '../state/scenario.ts';
import { useWeights } from '../state/weights.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { FactorBars } from '../widgets/FactorBars.tsx';
import { GapVerbTag } from '../widgets/GapVerbTag.tsx';
import { gapWordKey } from '../widgets/status.ts';
import { MarketWords } from '../widgets/MarketWords.tsx';
import { Doubts } from '../widgets/Doubts.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';
import { AddLead } from '../widgets/names/AddLead.tsx';
import { LeadsOf } from './LeadsOf.tsx';
import { PanelSection } from './PanelSection.tsx';
import { ProductNames } from './ProductNames.tsx';
import { SourceDetails } from '../widgets/evidence/SourceDetails.tsx';

/** Why it is a gap: the sentence, the statements behind it with their sources, what is here and what is missing, the factors. */
export function GapReason({ product }: { product: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const weights = useWeights();
  const answer = useGraphQuery(ProductGapDocument, { chain, region, scenario, product, weights });
  if (!answer.data)
    return (
      <PanelSection title={t('panel.gap')}>
        <AnswerOf query={answer} loading={t('panel.loadingGap')} />
      </PanelSection>
    );
  const gap = answer.data.gap;
  if (!gap) return null;
  return (
    <PanelSection title={t('panel.gapRank', { rank: gap.rank })}>
      <p>
        <GapVerbTag kind={gap.kind} /> {gap.reason}
      </p>
      {gap.kind !== 'STRENGTHEN' && (
        <p className="panel-market">
          <MarketWords now={gap.market} then={gap.marketWithPlanned} doubted={gap.marketDoubted} />{' '}
          <Link to={addresses.balance(product)}>{t('panel.toBalance')}</Link>
        </p>
      )}
      <ul className="panel-statements">
        {gap.reasons.map((statement) => (
          <li key={statement.text}>
            <MarkIcon mark={statement.mark} /> {statement.text} <Doubts claims={statement.doubted} />
            {statement.evidence.length > 0 && <SourceDetails evidence={statement.evidence} />}
          </li>
        ))}
      </ul>
      <ProductNames title={t('panel.missingInputs')} products={gap.missingInputs} />
      <ProductNames title={t('panel.boughtInputs')} products={gap.resources} />
      <ProductNames title={t('panel.haveInputs')} products={gap.haveInputs} />
      <ProductNames title={t('panel.opensNext', { count: gap.opensNext.length })} products={gap.opensNext} />
      <ProductNames title={t('panel.loses', { count: gap.loses.length })} products={gap.loses} />
      {gap.inOtherChains.map(({ chain, makers, kind }) => (
        <p key={chain.id}>
          {makers.length > 0
            ? t('panel.madeInOtherChain', { chain: nameOf(chain), names: makers.map(nameOf).join(t('panel.comma')) })
            : t('panel.gapInOtherChain', { chain: nameOf(chain), kind: t(gapWordKey(kind ?? 'SUPPLEMENT')) })}
        </p>
      ))}
      {gap.ownGroupElsewhere.length > 0 && (
        <p>{t('panel.ownGroupElsewhere', { names: gap.ownGroupElsewhere.map(nameOf).join(t('panel.comma')) })}</p>
      )}
      {gap.inTalks.length > 0 && <p>{t('panel.inTalks', { names: gap.inTalks.map(nameOf).join(t('panel.comma')) })}</p>}
      <LeadsOf leads={answer.data.leads?.nodes ?? []} />
      <p>
        <AddLead product={product} />
      </p>
      <FactorBars factors={gap.factors} />
      {gap.kind !== 'STRENGTHEN' && (
        <EditDisclosure label={t('edit.noneHere')}>{(close) => <AbsenceForm product={product} onClose={close} />}</EditDisclosure>
      )}
    </PanelSection>
  );
}
