import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../state/addresses.ts';
import { useDocumentTitle } from '../state/use-document-title.ts';
import { EmptyState } from '../widgets/EmptyState.tsx';

/** An address that no screen answers. */
export function NoSuchPage() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  useDocumentTitle(t('shell.noSuchPage'));
  return (
    <>
      <h1 className="lt-ears">{t('shell.noSuchPage')}</h1>
      <EmptyState
        reason={t('shell.noSuchPage')}
        next={t('shell.noSuchPageNext')}
        action={<Link to={addresses.map()}>{t('shell.toMap')}</Link>}
      />
    </>
  );
}
