import { useTranslation } from 'react-i18next';

/** Places gained or lost by the reader's weights; nothing where they change nothing. */
export function RankChange({ gained }: { gained: number }) {
  const { t } = useTranslation();
  if (gained === 0) return null;
  const words = t(gained > 0 ? 'gaps.rose' : 'gaps.fell', { count: Math.abs(gained) });
  return (
    <span className={gained > 0 ? 'gaps-change gaps-rose' : 'gaps-change gaps-fell'} title={words}>
      <span aria-hidden="true">
        {gained > 0 ? '▲' : '▼'}
        {Math.abs(gained)}
      </span>
      <span className="lt-ears">{words}</span>
    </span>
  );
}
