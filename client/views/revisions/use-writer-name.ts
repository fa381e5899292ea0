import { useTranslation } from 'react-i18next';

/** The start of the service writes under this name what it loads from its folders. */
const FOLDERS = 'graph-seeds';

/** Who wrote a revision, in words: the name of an account stays as it is, the folders that are loaded are said. */
export function useWriterName(): (revision: { by: string }) => string {
  const { t } = useTranslation();
  return ({ by }) => (by === FOLDERS ? t('revisions.folders') : by);
}
