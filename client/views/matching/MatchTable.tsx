import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import type { Match } from './find-matches.ts';
import { Folded } from '../../widgets/Folded.tsx';
import { ProductLink } from '../../widgets/names/ProductLine.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** Per product: who makes it, which enterprises and processes here need it, which supplies are recorded. */
export function MatchTable({ matches, makers }: { matches: readonly Match[]; makers: 'here' | 'elsewhere' }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const firmsOf = ({ makersHere, makersElsewhere }: Match) => (makers === 'here' ? makersHere : makersElsewhere);
  return (
    <RecordTable
      look="rec-lists"
      rows={matches}
      keyOf={({ product }) => product.id}
      columns={[
        {
          head: t('matching.product'),
          cell: ({ product }) => (
            <>
              <ProductLink product={product} />
              {makers === 'elsewhere' && product.stage > 0 && (
                <div>
                  <Link to={addresses.gaps(product.id)}>{t('matching.toGap')}</Link>
                </div>
              )}
            </>
          ),
        },
        {
          head: t(`matching.makers.${makers}`),
          cell: (match) => (
            <Folded
              things={firmsOf(match)}
              most={3}
              draw={(firm) => (
                <>
                  <EnterpriseLink enterprise={firm} />
                  {firm.isEstimated && <span className="lt-soft"> {t('matching.estimated')}</span>}
                </>
              )}
            />
          ),
        },
        {
          head: t('matching.buyers'),
          cell: (match) => <Buyers buyers={match.buyers} maker={firmsOf(match)[0]} />,
        },
        {
          head: t('matching.processes'),
          cell: ({ processes }) => (
            <Folded
              things={processes}
              most={3}
              draw={(process) => <Link to={addresses.screen('/map', { process: process.id })}>{nameOf(process)}</Link>}
            />
          ),
        },
        {
          head: t('matching.linked'),
          cell: ({ linked }) => (
            <>
              {linked.length === 0 && <span className="lt-soft">{t('matching.noLink')}</span>}
              <Folded
                things={linked}
                most={3}
                draw={({ from, to }) => (
                  <>
                    <EnterpriseLink enterprise={from} /> → <EnterpriseLink enterprise={to} />
                  </>
                )}
              />
            </>
          ),
        },
      ]}
    />
  );
}

/** Who needs it; beside each whether it is served, or how the first maker could reach it. */
function Buyers({ buyers, maker }: { buyers: Match['buyers']; maker: Match['makersHere'][number] | undefined }) {
  const { t } = useTranslation();
  const nameOf = useEnterpriseName();
  const addresses = useAddresses();
  if (buyers.length === 0) return <span className="lt-soft">{t('matching.noBuyer')}</span>;
  return (
    <Folded
      things={buyers}
      most={4}
      draw={(buyer) => (
        <>
          <EnterpriseLink enterprise={buyer} />{' '}
          {buyer.isServed ? (
            <span className="lt-soft">{t('matching.served')}</span>
          ) : (
            maker && (
              <Link
                to={addresses.screen('/partners', { enterprise: maker.id, to: buyer.id })}
                aria-label={t('matching.howOf', { maker: nameOf(maker), buyer: nameOf(buyer) })}
              >
                {t('matching.how')}
              </Link>
            )
          )}
        </>
      )}
    />
  );
}
