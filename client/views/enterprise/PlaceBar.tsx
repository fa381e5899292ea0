import { useTranslation } from 'react-i18next';
import { EnterprisePlacesDocument, type EnterprisePlacesQueryVariables } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';
import { CountBar } from '../../widgets/counts/CountBar.tsx';

interface Props {
  /** What is listed, of those here and of those elsewhere. */
  filters: EnterprisePlacesQueryVariables;
  place: 'all' | 'here' | 'outside';
  choose: (place: 'all' | 'here' | 'outside') => void;
}

/** How many of those listed are in the region in view and how many are not. */
export function PlaceBar({ filters, place, choose }: Props) {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const { data } = useGraphQuery(EnterprisePlacesDocument, filters, { keepLast: true });
  const word = (where: 'here' | 'outside') => t(`enterprises.place.${where}`, { region: regionName });
  return data ? (
    <CountBar
      label={t('enterprises.whereabouts')}
      parts={[
        { id: 'here', count: data.here?.totalCount ?? 0, word: word('here'), tone: 'full' },
        { id: 'outside', count: data.outside?.totalCount ?? 0, word: word('outside'), tone: 'half' },
      ]}
      chosen={place === 'all' ? null : place}
      choose={(chosen) => choose(chosen ?? 'all')}
    />
  ) : null;
}
