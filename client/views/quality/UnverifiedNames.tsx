import { useTranslation } from 'react-i18next';
import type { QualityRestQuery } from '../../api/generated.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import type { CheckedClaim } from './group-claims.ts';

interface Props {
  enterprises: NonNullable<QualityRestQuery['enterprises']>['nodes'];
  claims: readonly CheckedClaim[];
}

/** Names that only one source prints and no register confirms: shown as printed, with what would settle them. */
export function UnverifiedNames({ enterprises, claims }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('quality.names.title', { count: enterprises.length })}</h2>
      <div className="rec-table-box">
        <table className="rec-table">
          <thead>
            <tr>
              <th>{t('quality.names.name')}</th>
              <th>{t('quality.names.readings')}</th>
              <th>{t('quality.names.settled')}</th>
              <th>{t('quality.names.source')}</th>
            </tr>
          </thead>
          <tbody>
            {enterprises.map((one) => {
              const claim = claims.find(({ kind, about }) => kind === 'NAME' && about?.id === one.id);
              return (
                <tr key={one.id}>
                  <th scope="row">
                    <NameLink kind="enterprise" one={one} />
                  </th>
                  <td>{claim?.candidates.join(t('quality.or')) || t('quality.names.none')}</td>
                  <td>{claim?.settledBy ?? t('quality.names.ask')}</td>
                  <td>
                    <SourceLinks evidence={one.evidence} fact={one.id} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
