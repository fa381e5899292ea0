import { useTranslation } from 'react-i18next';
import type { LogicCompareQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { ProductLine } from './ProductLine.tsx';

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
        <div className="rec-table-box logic-match">
          <table className="rec-table">
            <thead>
              <tr>
                <th>{t('logic.regions.from')}</th>
                <th>{t('logic.regions.to')}</th>
                <th className="rec-number">{t('logic.regions.kinds')}</th>
                <th>{t('logic.regions.products')}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ from, to, products }) => (
                <tr key={`${from.id} ${to.id}`}>
                  <th scope="row">{nameOf(from)}</th>
                  <td>{nameOf(to)}</td>
                  <td className="rec-number">{products.length}</td>
                  <td>
                    <ProductLine products={products} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{t('logic.regions.shared', { count: shared.length })}</h2>
      {shared.length > 0 && <ProductLine products={shared} />}
      <h2>{t('logic.regions.each')}</h2>
      <div className="rec-table-box logic-match">
        <table className="rec-table">
          <thead>
            <tr>
              <th>{t('logic.regions.region')}</th>
              <th className="rec-number">{t('logic.regions.onlyCount')}</th>
              <th>{t('logic.regions.only')}</th>
              <th className="rec-number">{t('logic.regions.lacksCount')}</th>
              <th>{t('logic.regions.lacks')}</th>
            </tr>
          </thead>
          <tbody>
            {only.map(({ region, products, lacks }) => (
              <tr key={region.id}>
                <th scope="row">{nameOf(region)}</th>
                <td className="rec-number">{products.length}</td>
                <td>
                  <ProductLine products={products} most={5} />
                </td>
                <td className="rec-number">{lacks.length}</td>
                <td>
                  <ProductLine products={lacks} most={5} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
