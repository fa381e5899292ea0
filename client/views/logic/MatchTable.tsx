import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import type { Match } from './find-matches.ts';
import { Folded } from './Folded.tsx';
import { ProductLink } from './ProductLine.tsx';

/** Per product: who makes it, which enterprises and processes here need it, which supplies are recorded. */
export function MatchTable({ matches, makers }: { matches: readonly Match[]; makers: 'here' | 'elsewhere' }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  return (
    <div className="rec-table-box logic-match">
      <table className="rec-table">
        <thead>
          <tr>
            <th>{t('logic.matching.product')}</th>
            <th>{t(`logic.matching.makers.${makers}`)}</th>
            <th>{t('logic.matching.buyers')}</th>
            <th>{t('logic.matching.processes')}</th>
            <th>{t('logic.matching.linked')}</th>
          </tr>
        </thead>
        <tbody>
          {matches.map(({ product, makersHere, makersElsewhere, buyers, processes, linked }) => {
            const firms = makers === 'here' ? makersHere : makersElsewhere;
            const maker = firms[0];
            return (
              <tr key={product.id}>
                <th scope="row">
                  <ProductLink product={product} />
                  {makers === 'elsewhere' && product.stage > 0 && (
                    <div>
                      <Link to={addresses.gaps(product.id)}>{t('logic.matching.toGap')}</Link>
                    </div>
                  )}
                </th>
                <td>
                  <Folded things={firms} most={3} draw={(firm) => <EnterpriseLink enterprise={firm} />} />
                </td>
                <td>
                  {buyers.length === 0 && <span className="lt-soft">{t('logic.matching.noBuyer')}</span>}
                  <Folded
                    things={buyers}
                    most={4}
                    draw={(buyer) => (
                      <>
                        <EnterpriseLink enterprise={buyer} />{' '}
                        {buyer.isServed ? (
                          <span className="lt-soft">{t('logic.matching.served')}</span>
                        ) : buyer.isMaker ? (
                          <span className="lt-soft">{t('logic.matching.makesItself')}</span>
                        ) : (
                          maker && (
                            <Link
                              to={addresses.screen('/partners', { enterprise: maker.id, to: buyer.id })}
                              aria-label={t('logic.matching.howOf', { maker: nameOf(maker), buyer: nameOf(buyer) })}
                            >
                              {t('logic.matching.how')}
                            </Link>
                          )
                        )}
                      </>
                    )}
                  />
                </td>
                <td>
                  <Folded
                    things={processes}
                    most={3}
                    draw={(process) => <Link to={addresses.screen('/', { process: process.id })}>{nameOf(process)}</Link>}
                  />
                </td>
                <td>
                  {linked.length === 0 && <span className="lt-soft">{t('logic.matching.noLink')}</span>}
                  <Folded
                    things={linked}
                    most={3}
                    draw={({ from, to }) => (
                      <>
                        <EnterpriseLink enterprise={from} /> → <EnterpriseLink enterprise={to} />
                      </>
                    )}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
