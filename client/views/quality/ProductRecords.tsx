import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualityRestQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';

type Seen = NonNullable<QualityRestQuery['chainMap']>['nodes'][number];
const ORDER = ['NOT_RECORDED', 'POSSIBLE', 'VERIFIED_ABSENT', 'RECORDED'] as const;

/** How many products of the chain have a record here; those without lead to the map. */
export function ProductRecords({ nodes }: { nodes: readonly Seen[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { regionName } = useScope();
  const count = (knowledge: Seen['knowledge']): number => nodes.filter((node) => node.knowledge === knowledge).length;
  const without = nodes.filter(({ knowledge, status }) => knowledge === 'NOT_RECORDED' && status !== 'OUTSIDE');
  return (
    <>
      <h2>{t('quality.records.title', { region: regionName, without: count('NOT_RECORDED'), total: nodes.length, needed: without.length })}</h2>
      <p className="rec-sub">{t('quality.records.note')}</p>
      <ul className="rec-rivals">
        {ORDER.map((knowledge) => <li key={knowledge}><strong>{t(`gaps.knowledge.${knowledge}`)}</strong><Link to={addresses.map()}>{t('quality.records.onMap', { count: count(knowledge) })}</Link></li>)}
      </ul>
      <h3>{t('quality.records.needed', { count: without.length })}</h3>
      <ul className="src-facts">{without.map(({ product }) => <li key={product.id}><Link to={addresses.map(product.id)}>{nameOf(product)}</Link></li>)}</ul>
    </>
  );
}
