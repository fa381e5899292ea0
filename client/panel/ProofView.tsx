import { useTranslation } from 'react-i18next';
import { ProductProofDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { PanelSection } from './PanelSection.tsx';
import { ProofTree } from './ProofTree.tsx';
import { toProofTree } from './proof-tree.ts';

/** How it can be made from what is here, read from the product down; says when what is missing is only the plant. */
export function ProofView({ product }: { product: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(ProductProofDocument, { chain, region, scenario, product });
  if (!answer.data)
    return (
      <PanelSection title={t('panel.proof')}>
        <AnswerOf query={answer} loading={t('panel.loadingProof')} />
      </PanelSection>
    );
  const proof = answer.data.proof;
  if (!proof || (proof.makeable && proof.steps.length === 0)) return null;
  return (
    <PanelSection title={t('panel.proof')}>
      {!proof.makeable && <p>{t('panel.notMakeable')}</p>}
      {proof.makeable && (
        <p>
          {proof.build.length > 0
            ? t('panel.onlyPlants', { count: proof.build.length, names: proof.build.map(nameOf).join(t('map.comma')) })
            : t('panel.allHere')}
        </p>
      )}
      {proof.makeable && <ProofTree branch={toProofTree(proof.product, proof.steps)} />}
    </PanelSection>
  );
}
