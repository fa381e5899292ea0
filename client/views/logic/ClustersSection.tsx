import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LogicClustersDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { LogicSection } from './LogicSection.tsx';
import { ProductLine } from '../../widgets/names/ProductLine.tsx';
import { useFirst } from '../../widgets/use-first.ts';
import { isHere } from './is-here.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

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
        <RecordTable
          rows={shown}
          keyOf={({ products, sharedInputs }) => [...products, { id: '' }, ...sharedInputs].map(({ id }) => id).join(' ')}
          columns={[
            { head: t('logic.clusters.products'), cell: ({ products }) => <ProductLine products={products} /> },
            {
              head: t('logic.clusters.here'),
              isNumber: true,
              cell: ({ products }) => t('logic.clusters.of', { here: products.filter(isHere).length, all: products.length }),
            },
            { head: t('logic.clusters.inputs'), cell: ({ sharedInputs }) => <ProductLine products={sharedInputs} /> },
          ]}
        />
      )}
      {hidden > 0 && <Button onClick={showAll}>{t('logic.clusters.all', { count: clusters.length })}</Button>}
    </LogicSection>
  );
}
