import { useTranslation } from 'react-i18next';
import type { QualityNamesQuery } from '../../api/generated.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import type { CheckedClaim } from './group-claims.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

interface Props {
  enterprises: NonNullable<QualityNamesQuery['enterprises']>['nodes'];
  claims: readonly CheckedClaim[];
}

/** Names that only one source prints and no register confirms: shown as printed, with what would settle them. */
export function UnverifiedNames({ enterprises, claims }: Props) {
  const { t } = useTranslation();
  const claimOf = (id: string): CheckedClaim | undefined => claims.find(({ kind, about }) => kind === 'NAME' && about?.id === id);
  return (
    <>
      <h2>{t('quality.names.title', { count: enterprises.length })}</h2>
      <RecordTable
        rows={enterprises}
        keyOf={({ id }) => id}
        columns={[
          { head: t('quality.names.name'), cell: (one) => <NameLink kind="enterprise" one={one} /> },
          {
            head: t('quality.names.readings'),
            cell: ({ id }) => <AsPrinted text={claimOf(id)?.candidates.join(t('quality.or')) || t('quality.names.none')} />,
          },
          { head: t('quality.names.settled'), cell: ({ id }) => <AsPrinted text={claimOf(id)?.settledBy ?? t('quality.names.ask')} /> },
          { head: t('quality.names.source'), cell: ({ id, evidence }) => <SourceLinks evidence={evidence} fact={id} /> },
        ]}
      />
    </>
  );
}
