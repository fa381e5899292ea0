import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LogicForestQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { ProductLine, type LinedProduct } from '../../widgets/names/ProductLine.tsx';
import { useFirst } from '../../widgets/use-first.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

type Forest = NonNullable<LogicForestQuery['industryForest']>;
interface Props {
  trees: Forest['trees'];
  overlaps: Forest['overlaps'];
  nodes: NonNullable<LogicForestQuery['chainMap']>['nodes'];
  chosen: string;
  choose: (id: string) => void;
}

/** The forest: every leader's tree in figures, and the products that stand in several of them. */
export function ForestTable({ trees, overlaps, nodes, chosen, choose }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { shown, hidden, showAll } = useFirst(trees, 12);
  const named = new Map(nodes.map(({ product, status }): [string, LinedProduct] => [product.id, { ...product, status }]));
  const overlapOf = (id: string): number =>
    overlaps.filter(({ roots }) => roots.some((root) => root.id === id)).reduce((sum, { products }) => sum + products.length, 0);
  return (
    <div>
      <h3>{t('logic.trees.forest', { count: trees.length })}</h3>
      <RecordTable
        rows={shown}
        keyOf={({ root }) => root.id}
        rowLook={({ root }) => (root.id === chosen ? 'logic-chosen' : '')}
        columns={[
          {
            head: t('logic.leaders.group'),
            cell: ({ root }) => (
              <button type="button" className="logic-pick" aria-pressed={root.id === chosen} onClick={() => choose(root.id)}>
                {nameOf(root)}
              </button>
            ),
          },
          { head: t('logic.trees.products'), isNumber: true, cell: ({ products }) => products.length },
          { head: t('logic.trees.depth'), isNumber: true, cell: ({ depth }) => depth },
          { head: t('logic.trees.breadth'), isNumber: true, cell: ({ breadth }) => breadth },
          { head: t('logic.trees.overlap'), isNumber: true, cell: ({ root }) => overlapOf(root.id) },
        ]}
      />
      {hidden > 0 && (
        <Button className="rec-all" onClick={showAll}>
          {t('logic.leaders.all', { count: trees.length })}
        </Button>
      )}
      {overlaps.length > 0 && (
        <details>
          <summary>{t('logic.trees.where', { count: overlaps.length })}</summary>
          <ul className="logic-overlaps">
            {overlaps.map(({ roots, products }) => (
              <li key={roots.map(({ id }) => id).join(' ')}>
                <p>
                  {roots.map((root, at) => (
                    <span key={root.id}>
                      {at > 0 && ' ∩ '}
                      <EnterpriseLink enterprise={root} />
                    </span>
                  ))}
                </p>
                <ProductLine products={products.flatMap(({ id }) => named.get(id) ?? [])} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
