import { useTranslation } from 'react-i18next';
import type { LogicCompareQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { ProductLine } from './ProductLine.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** Several regions side by side: what one has and another needs, what all have, what each alone has and lacks. */
export function RegionComparison({ comparison }: { comparison: NonNullable<LogicCompareQuery['compareRegions']> }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { shared, only, complements } = comparison;
  const pairs = complements.filter(({ products }) => products.length > 0);
  return (
    <div className="logic-compare">
      <h2>{pairs.length > 0 ? t('logic.regions.pairs', { count: pairs.length }) : t('logic.regions.noPairs')}</h2>
      {pairs.length > 0 && (
        <RecordTable
          look="logic-match"
          rows={pairs}
          keyOf={({ from, to }) => `${from.id} ${to.id}`}
          columns={[
            { head: t('logic.regions.from'), cell: ({ from }) => nameOf(from) },
            { head: t('logic.regions.to'), cell: ({ to }) => nameOf(to) },
            { head: t('logic.regions.kinds'), isNumber: true, cell: ({ products }) => products.length },
            { head: t('logic.regions.products'), cell: ({ products }) => <ProductLine products={products} /> },
          ]}
        />
      )}
      <h2>{t('logic.regions.shared', { count: shared.length })}</h2>
      {shared.length > 0 && <ProductLine products={shared} />}
      <h2>{t('logic.regions.each')}</h2>
      <RecordTable
        look="logic-match"
        rows={only}
        keyOf={({ region }) => region.id}
        columns={[
          { head: t('logic.regions.region'), cell: ({ region }) => nameOf(region) },
          { head: t('logic.regions.onlyCount'), isNumber: true, cell: ({ products }) => products.length },
          { head: t('logic.regions.only'), cell: ({ products }) => <ProductLine products={products} most={5} /> },
          { head: t('logic.regions.lacksCount'), isNumber: true, cell: ({ lacks }) => lacks.length },
          { head: t('logic.regions.lacks'), cell: ({ lacks }) => <ProductLine products={lacks} most={5} /> },
        ]}
      />
    </div>
  );
}
