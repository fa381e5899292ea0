import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GapNamesQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Folded } from '../../widgets/Folded.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';

type Gaps = NonNullable<GapNamesQuery['gaps']>['nodes'];

/** The gaps of the region in view whose product it makes; each opens on the board. */
export function GapsFilled({ gaps }: { gaps: Gaps }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  if (gaps.length === 0) return <>{t('enterprises.brief.noGaps')}</>;
  return (
    <Folded
      things={gaps}
      most={3}
      draw={({ kind, rank, product }) => (
        <>
          <GapVerbTag kind={kind} /> <Link to={addresses.gaps(product.id)}>{nameOf(product)}</Link>{' '}
          <span className="lt-soft lt-whole">{t('invite.rank', { rank })}</span>
        </>
      )}
    />
  );
}
