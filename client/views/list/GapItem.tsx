import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ListedGapDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import type { ListItem } from '../../list/list-items.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { MarketWords } from '../../widgets/MarketWords.tsx';

/** A gap of the list: what it is, why, how large its market is here, and the ways to read on. */
export function GapItem({ item }: { item: ListItem & { kind: 'gap' } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { region } = useScope();
  const { kind: _gap, ...asked } = item;
  const answer = useGraphQuery(ListedGapDocument, asked);
  if (!answer.data) return <AnswerOf query={answer} loading={t('list.loading')} />;
  const { product, gap } = answer.data;
  if (!product) return <p>{t('list.gone', { id: item.product })}</p>;
  return (
    <>
      <p className="list-title">
        <Link to={addresses.screen('/gaps', { product: item.product, chain: item.chain, region: item.region })}>
          <strong>{nameOf(product)}</strong>
        </Link>{' '}
        {gap && <GapVerbTag kind={gap.kind} />}
        {item.region !== region && answer.data.region && <span className="lt-badge">{nameOf(answer.data.region)}</span>}{' '}
        <Link
          className="list-brief"
          to={addresses.screen(`/brief/gap/${encodeURIComponent(item.product)}`, { chain: item.chain, region: item.region })}
        >
          {t('list.brief')}
        </Link>
      </p>
      <p>{gap ? gap.reason : t('list.noGap')}</p>
      {gap && gap.kind !== 'STRENGTHEN' && (
        <p className="lt-soft">
          <MarketWords now={gap.market} then={gap.marketWithPlanned} doubted={gap.marketDoubted} />{' '}
          {gap.candidates > 0 ? t('gaps.candidates', { count: gap.candidates }) : t('gaps.noCandidates')}
        </p>
      )}
    </>
  );
}
