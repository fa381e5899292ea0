import { useTranslation } from 'react-i18next';
import { ProcessPanelDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { PanelLink } from './PanelLink.tsx';
import { PanelSection } from './PanelSection.tsx';
import { RecipeView } from './RecipeView.tsx';

/** One process: what it yields and everything it needs. */
export function ProcessPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(ProcessPanelDocument, { chain, region, scenario, process: id });
  if (!answer.data) return <AnswerOf query={answer} loading={t('panel.loading')} />;
  const process = answer.data.process;
  if (!process) return <EmptyState reason={t('panel.unknownProcess', { id })} next={t('panel.unknownNext')} />;
  const main = process.outputs.find((output) => !output.byproduct);
  return (
    <>
      {main && (
        <PanelSection title={t('panel.yields')}>
          <PanelLink product={main.product} />
        </PanelSection>
      )}
      <PanelSection title={t('panel.allNeeded')}>
        <RecipeView process={process} runHere={null} asByproductOf={null} />
      </PanelSection>
    </>
  );
}
