import { useTranslation } from 'react-i18next';
import type { CompareRegionsQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { CellMap } from './CellMap.tsx';
import { ProductLine } from '../../widgets/names/ProductLine.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { PictureTools } from '../../widgets/picture/PictureTools.tsx';

/** Several regions side by side: what one has and another needs, what all have, what each alone has and lacks. */
export function RegionComparison({ comparison }: { comparison: NonNullable<CompareRegionsQuery['compareRegions']> }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { shared, only, complements } = comparison;
  const pairs = complements.filter(({ products }) => products.length > 0);
  return (
    <div className="regions-compare">
      <h2>{t('regions.cells.title')}</h2>
      <p className="lt-soft">{t('regions.cells.note')}</p>
      <div className="regions-maps">
        {comparison.regions.map((region) => (
          <CellMap key={region.id} region={region} />
        ))}
      </div>
      <PictureTools parts={['.regions-maps']} />
      <h2>{pairs.length > 0 ? t('regions.pairs', { count: pairs.length }) : t('regions.noPairs')}</h2>
      {pairs.length > 0 && (
        <RecordTable
          look="rec-lists"
          rows={pairs}
          keyOf={({ from, to }) => `${from.id} ${to.id}`}
          columns={[
            { head: t('regions.from'), cell: ({ from }) => nameOf(from) },
            { head: t('regions.to'), cell: ({ to }) => nameOf(to) },
            { head: t('regions.kinds'), isNumber: true, cell: ({ products }) => products.length },
            { head: t('regions.products'), cell: ({ products }) => <ProductLine products={products} /> },
          ]}
        />
      )}
      <h2>{t('regions.shared', { count: shared.length })}</h2>
      {shared.length > 0 && <ProductLine products={shared} />}
      <h2>{t('regions.each')}</h2>
      <RecordTable
        look="rec-lists"
        rows={only}
        keyOf={({ region }) => region.id}
        columns={[
          { head: t('regions.region'), cell: ({ region }) => nameOf(region) },
          { head: t('regions.onlyCount'), isNumber: true, cell: ({ products }) => products.length },
          { head: t('regions.only'), cell: ({ products }) => <ProductLine products={products} most={5} /> },
          { head: t('regions.lacksCount'), isNumber: true, cell: ({ lacks }) => lacks.length },
          { head: t('regions.lacks'), cell: ({ lacks }) => <ProductLine products={lacks} most={5} /> },
        ]}
      />
    </div>
  );
}
