import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GapMoveFragment } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** Gaps that opened, closed or changed, each with the fact that did it. */
export function GapMoves({ caption, moves }: { caption: string; moves: readonly GapMoveFragment[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  return (
    <RecordTable
      caption={caption}
      rows={moves}
      keyOf={({ revision, product }) => `${revision.id} ${product.id}`}
      columns={[
        {
          head: t('revisions.product'),
          cell: ({ product }) => <Link to={addresses.map(product.id)}>{nameOf(product)}</Link>,
          isName: true,
        },
        {
          head: t('revisions.change'),
          cell: ({ gap, was, change }) =>
            t(`revisions.move.${change}`, { gap: t(`widgets.gap.${gap}`), was: t(`widgets.gap.${was ?? gap}`) }),
        },
        { head: t('revisions.cause'), cell: ({ cause }) => cause },
        {
          head: t('revisions.revision'),
          cell: ({ revision }) => (
            <Link to={addresses.screen('/revisions', { revision: toRevisionNumber(revision.id) })}>
              {t('revisions.at2', { number: toRevisionNumber(revision.id), at: toMoment(revision.at) })}
            </Link>
          ),
        },
      ]}
    />
  );
}
