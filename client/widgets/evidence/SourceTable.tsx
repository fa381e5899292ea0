import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { RecordTable } from '../screen/RecordTable.tsx';
import { AsPrinted } from '../AsPrinted.tsx';

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
    <RecordTable
      rows={sources}
      keyOf={({ id }) => id}
      caption={caption}
      columns={[
        { head: t('sources.column.id'), cell: ({ id }) => id },
        {
          head: t('sources.column.title'),
          isName: true,
          cell: ({ id, title }) => (
            <Link to={addresses.screen(`/sources/${encodeURIComponent(id)}`)}>
              <AsPrinted text={title} />
            </Link>
          ),
        },
        { head: t('sources.column.publisher'), cell: ({ publisher }) => publisher && <AsPrinted text={publisher} /> },
        { head: t('sources.column.date'), cell: ({ date }) => date },
        {
          head: t('sources.column.link'),
          cell: ({ citation, linkOk }) => t(citation ? (linkOk ? 'sources.linkOk' : 'sources.linkBroken') : 'widgets.evidence.noCitation'),
        },
        { head: t('sources.column.facts'), isNumber: true, cell: ({ factCount }) => factCount },
      ]}
    />
  );
}
