import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { RecordTable } from '../screen/RecordTable.tsx';
import { ShareBar } from '../ShareBar.tsx';
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

interface Props {
  sources: readonly ListedSource[];
  caption?: string;
  /** The screen has a box of its own that finds among them. */
  foundAbove?: boolean;
}

/** Sources with the number of facts that rest on each, those with most first; a title opens the source. */
export function SourceTable({ sources, caption, foundAbove }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const most = Math.max(1, ...sources.map(({ factCount }) => factCount));
  return (
    <RecordTable
      foundAbove={foundAbove}
      rows={[...sources].sort((a, b) => b.factCount - a.factCount)}
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
        {
          head: t('sources.column.facts'),
          isNumber: true,
          cell: ({ factCount }) => (
            <span className="src-weight">
              <ShareBar share={factCount / most} />
              {factCount}
            </span>
          ),
        },
      ]}
    />
  );
}
