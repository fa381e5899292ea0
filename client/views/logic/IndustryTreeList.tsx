import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogicForestQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { countBelow, growTree, type TreeNode } from './grow-tree.ts';
import { ProductLink, type LinedProduct } from '../../widgets/names/ProductLine.tsx';
import { Roving } from '../../widgets/Roving.tsx';

interface Props {
  products: readonly string[];
  map: NonNullable<LogicForestQuery['chainMap']>;
}

/** The tree of a leader as an indented list; every branch folds. It opens with two levels in sight. */
export function IndustryTreeList({ products, map }: Props) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<{ open: boolean; times: number } | null>(null);
  const roots = useMemo(() => growTree(products, map.links).sort((a, b) => countBelow(b) - countBelow(a)), [products, map.links]);
  const named = useMemo(
    () => new Map(map.nodes.map(({ product, status }): [string, LinedProduct] => [product.id, { ...product, status }])),
    [map.nodes],
  );
  const press = (open: boolean): void => setWanted((last) => ({ open, times: (last?.times ?? 0) + 1 }));
  return (
    <>
      <p className="rec-line">
        <Button size="small" onClick={() => press(true)}>
          {t('logic.trees.open')}
        </Button>
        <Button size="small" onClick={() => press(false)}>
          {t('logic.trees.fold')}
        </Button>
      </p>
      <Roving as="ul" className="logic-tree" key={wanted?.times ?? 0}>
        {roots.map((node) => (
          <Branch key={node.id} node={node} named={named} isOpen={(depth) => wanted?.open ?? depth < 2} />
        ))}
      </Roving>
    </>
  );
}

interface BranchProps {
  node: TreeNode;
  named: ReadonlyMap<string, LinedProduct>;
  isOpen: (depth: number) => boolean;
}

function Branch({ node, named, isOpen }: BranchProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [open, setOpen] = useState(() => isOpen(node.depth));
  const product = named.get(node.id);
  if (!product) return null;
  if (node.children.length === 0)
    return (
      <li>
        <ProductLink product={product} />
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className="logic-fold"
        aria-expanded={open}
        aria-label={t('logic.trees.branch', { name: nameOf(product) })}
        onClick={() => setOpen(!open)}
      >
        {open ? '▾' : '▸'}
      </button>
      <ProductLink product={product} /> <span className="lt-soft">{t('logic.trees.below', { count: countBelow(node) - 1 })}</span>
      {open && (
        <ul>
          {node.children.map((child) => (
            <Branch key={child.id} node={child} named={named} isOpen={isOpen} />
          ))}
        </ul>
      )}
    </li>
  );
}
