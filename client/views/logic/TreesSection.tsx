import { useTranslation } from 'react-i18next';
import { LogicForestDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { ForestTable } from './ForestTable.tsx';
import { IndustryTreeList } from './IndustryTreeList.tsx';
import { LeaderSelect } from './LeaderSelect.tsx';
import { LogicSection } from './LogicSection.tsx';
import type { ChangeLogic } from './logic-state.ts';

interface Props {
  asked: boolean;
  leader: string | null;
  change: ChangeLogic;
}

/** 工业树 and 产业林: what grows from one leader, and how the trees of all leaders grow together. */
export function TreesSection({ asked, leader, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, regionName } = useScope();
  const query = useGraphQuery(LogicForestDocument, { chain, region });
  const { data } = query;
  const trees = data?.industryForest?.trees ?? [];
  const overlaps = data?.industryForest?.overlaps ?? [];
  const tree = trees.find(({ root }) => root.id === leader) ?? trees[0];
  const shared = overlaps.reduce((sum, { products }) => sum + products.length, 0);
  const answer = !data
    ? null
    : tree
      ? t('logic.trees.answer', {
          name: nameOf(tree.root),
          products: tree.products.length,
          depth: tree.depth,
          breadth: tree.breadth,
          trees: trees.length,
          shared,
        })
      : t('logic.trees.none', { region: regionName });
  return (
    <LogicSection section="trees" asked={asked} answer={answer} query={query}>
      {tree && data?.chainMap && (
        <div className="logic-two">
          <div>
            <h3>{t('logic.trees.tree')}</h3>
            <LeaderSelect
              label={t('logic.trees.choose')}
              leaders={trees.map(({ root }) => root)}
              value={tree.root.id}
              onChange={(id) => change({ leader: id })}
            />
            <IndustryTreeList key={tree.root.id} products={tree.products.map(({ id }) => id)} map={data.chainMap} />
          </div>
          <ForestTable
            trees={trees}
            overlaps={overlaps}
            nodes={data.chainMap.nodes}
            chosen={tree.root.id}
            choose={(id) => change({ leader: id })}
          />
        </div>
      )}
    </LogicSection>
  );
}
