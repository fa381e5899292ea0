import { useTranslation } from 'react-i18next';
import { AnswerUnlocksDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';
import { ProductNames } from './ProductNames.tsx';

/** What can be made once this one product is here. */
export function UnlocksAnswer({ product }: { product: Named & { id: string } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(AnswerUnlocksDocument, { chain, region, scenario, product: product.id });
  if (!answer.data) return <AnswerOf query={answer} loading={t('answers.loading')} />;
  const unlocks = answer.data.gap?.unlocks ?? [];
  const name = nameOf(product);
  return (
    <>
      <p>
        <MarkIcon mark="COMPUTED" />{' '}
        {unlocks.length > 0 ? t('answers.unlocks', { name, count: unlocks.length }) : t('answers.unlocksNone', { name })}
      </p>
      <ProductNames products={unlocks} />
    </>
  );
}
