import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';

export interface ListedSource {
  id: string;
  title: string;
  publisher: string | null;
  date?: string | null;
  linkOk: boolean;
  citation: boolean;
  factCount: number;
}

/** Sources with the number of facts that rest on each; a title opens the source. */
export function SourceTable({ sources, caption }: { sources: readonly ListedSource[]; caption?: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <div className="rec-table-box">
      <table className="rec-table">
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th>{t('sources.column.id')}</th>
            <th>{t('sources.column.title')}</th>
            <th>{t('sources.column.publisher')}</th>
            <th>{t('sources.column.date')}</th>
            <th>{t('sources.column.link')}</th>
            <th className="rec-number">{t('sources.column.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((one) => (
            <tr key={one.id}>
              <td>{one.id}</td>
              <th scope="row">
                <Link to={addresses.screen(`/sources/${encodeURIComponent(one.id)}`)}>{one.title}</Link>
              </th>
              <td>{one.publisher}</td>
              <td>{one.date}</td>
              <td>{t(one.citation ? (one.linkOk ? 'sources.linkOk' : 'sources.linkBroken') : 'widgets.evidence.noCitation')}</td>
              <td className="rec-number">{one.factCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
