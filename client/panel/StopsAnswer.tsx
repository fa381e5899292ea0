import { useTranslation } from 'react-i18next';
import { AnswerStopsDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';
import { ProductNames } from './ProductNames.tsx';

/** What stops with the product, where every input is needed; and what an ordinary dominator tree, for which one way suffices, would say. */
export function StopsAnswer({ product }: { product: Named & { id: string } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const scenario = useScenario();
  const answer = useGraphQuery(AnswerStopsDocument, { chain, region, scenario, product: product.id });
  if (!answer.data) return <AnswerOf query={answer} loading={t('answers.loading')} />;
  const critical = answer.data.critical?.find((one) => one.product.id === product.id);
  const loses = critical?.loses ?? [];
  const flat = critical?.flatDominates ?? [];
  const name = nameOf(product);
  if (loses.length === 0)
    return (
      <p>
        <MarkIcon mark="COMPUTED" /> {t('answers.stopsNone', { name, region: regionName })}
      </p>
    );
  return (
    <>
      <p>
        <MarkIcon mark="COMPUTED" /> {t('answers.stops', { name, region: regionName, count: loses.length })}
      </p>
      <ProductNames title={t('answers.stopsDirect', { count: critical?.directLoses.length })} products={critical?.directLoses ?? []} />
      <ProductNames title={t('answers.stopsLinked', { count: critical?.linkedLoses.length })} products={critical?.linkedLoses ?? []} />
      <ProductNames title={t('answers.stopsHard', { count: critical?.hardLoses.length })} products={critical?.hardLoses ?? []} />
      <ProductNames products={loses} />
      {critical?.soleMaker && <p>{t('answers.soleMaker', { enterprise: nameOf(critical.soleMaker) })}</p>}
      <p className="lt-soft">{flat.length === 0 ? t('answers.flatNone') : t('answers.flat', { count: flat.length })}</p>
      <ProductNames products={flat} />
    </>
  );
}
