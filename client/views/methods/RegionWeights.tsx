import { useTranslation } from 'react-i18next';
import { FactorWeightsDocument, TargetWeightsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { ErrorState } from '../../widgets/ErrorState.tsx';

interface Weight {
  key: string;
  name: string;
  weight: number;
}

/** The scores of the region in view: which factors they add up, with the weights that hold unless the reader sets others. */
export function RegionWeights() {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const { data, error, refetch } = useGraphQuery(FactorWeightsDocument, { chain, region });
  const product = data?.gaps?.nodes[0]?.product.id ?? null;
  const targets = useGraphQuery(TargetWeightsDocument, { chain, region, product: product ?? '' }, { enabled: product !== null });
  const failed = error ?? targets.error;
  return (
    <section aria-labelledby="methods-region">
      <h2 id="methods-region">{t('methods.region.title', { region: regionName })}</h2>
      <p className="lt-soft">{t('methods.region.note')}</p>
      {failed && (
        <ErrorState
          error={failed}
          onRetry={() => {
            void refetch();
            void targets.refetch();
          }}
        />
      )}
      <div className="methods-weights">
        <Weights title={t('methods.region.gaps')} weights={data?.gaps?.nodes[0]?.factors} />
        <Weights title={t('methods.region.targets')} weights={targets.data?.targets?.[0]?.factors} />
        <Weights title={t('methods.region.leaders')} weights={data?.leaders?.[0]?.factors} />
      </div>
    </section>
  );
}

function Weights({ title, weights }: { title: string; weights: readonly Weight[] | undefined }) {
  const { t } = useTranslation();
  if (!weights) return null;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('methods.region.factor')}</th>
          <th scope="col" className="lt-number">
            {t('methods.region.weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weights.map(({ key, name, weight }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="lt-number">{weight < 0 ? `−${Math.abs(weight)}` : weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
