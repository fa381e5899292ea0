import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LogicClustersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { LogicSection } from './LogicSection.tsx';
import { ProductLine } from './ProductLine.tsx';
import { useFirst } from './use-first.ts';
import { isHere } from './is-here.ts';

/** 聚集群: products that use the same inputs and could stand side by side. */
export function ClustersSection({ asked }: { asked: boolean }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const query = useGraphQuery(LogicClustersDocument, { chain, region });
  const { data } = query;
  const clusters = data?.clusters ?? [];
  const most = Math.max(0, ...clusters.map(({ products }) => products.length));
  const { shown, hidden, showAll } = useFirst(clusters, 4);
  const answer = !data ? null : t(clusters.length > 0 ? 'logic.clusters.answer' : 'logic.clusters.none', { count: clusters.length, most });
  return (
    <LogicSection section="clusters" asked={asked} answer={answer} query={query}>
      {clusters.length > 0 && (
        <div className="rec-table-box">
          <table className="rec-table">
            <thead>
              <tr>
                <th>{t('logic.clusters.products')}</th>
                <th className="rec-number">{t('logic.clusters.here')}</th>
                <th>{t('logic.clusters.inputs')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ products, sharedInputs }) => (
                <tr key={`${products.map(({ id }) => id).join(' ')} ${sharedInputs.map(({ id }) => id).join(' ')}`}>
                  <td>
                    <ProductLine products={products} />
                  </td>
                  <td className="rec-number">{t('logic.clusters.of', { here: products.filter(isHere).length, all: products.length })}</td>
                  <td>
                    <ProductLine products={sharedInputs} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden > 0 && <Button onClick={showAll}>{t('logic.clusters.all', { count: clusters.length })}</Button>}
    </LogicSection>
  );
}
