import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { LocalMarket } from '../../widgets/LocalMarket.tsx';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import { PanelProduct } from '../../widgets/names/PanelProduct.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { dependentsOf } from './plot/points.ts';
import { RankChange } from './RankChange.tsx';
import type { Ranked } from './rank.ts';
import { useCandidates, type Candidate } from './use-candidates.ts';
import type { BoardGap } from './use-gaps.ts';

/** The gaps one a line, with the names of who could come; in the order of the board. */
export function GapTable({ rows }: { rows: readonly Ranked<BoardGap>[] }) {
  const { t } = useTranslation();
  const { segments } = useScope();
  const candidates = useCandidates();
  return (
    <RecordTable
      look="rec-lists gaps-table"
      foundAbove
      comes={candidates.comes}
      rows={rows}
      keyOf={({ gap }) => gap.id}
      columns={[
        { head: t('gaps.table.kind'), cell: ({ gap }) => <GapVerbTag kind={gap.kind} /> },
        {
          head: t('gaps.table.rank'),
          isNumber: true,
          cell: ({ rank, gained }) => (
            <>
              {rank} <RankChange gained={gained} />
            </>
          ),
        },
        { head: t('gaps.table.product'), isName: true, cell: ({ gap }) => <PanelProduct product={gap.product} /> },
        { head: t('gaps.table.lane'), cell: ({ gap }) => segments.find(({ id }) => id === gap.product.segment)?.name },
        {
          head: t('gaps.table.market'),
          look: () => 'gaps-market',
          cell: ({ gap }) => <LocalMarket gap={gap} />,
        },
        {
          head: t('gaps.table.ready'),
          isNumber: true,
          cell: ({ gap }) => (gap.readiness === null ? '' : `${Math.round(gap.readiness * 100)}%`),
        },
        { head: t('gaps.table.depend'), cell: ({ gap }) => t(`gaps.plot.depend.${gap.kind}`, { count: dependentsOf(gap) }) },
        {
          head: t('gaps.table.candidates'),
          cell: ({ gap }) => <Candidates gap={gap} named={candidates.of.get(gap.id)} />,
        },
        {
          head: t('gaps.table.known'),
          cell: ({ gap }) =>
            [gap.kind !== 'STRENGTHEN' && t(`gaps.knowledge.${gap.knowledge}`), gap.onTheWay && t('gaps.onTheWay')]
              .filter(Boolean)
              .join(' · '),
        },
        { head: t('gaps.table.score'), isNumber: true, cell: ({ score }) => score.toFixed(2) },
      ]}
    />
  );
}

/** The first three by name, and how many more there are: those stand in the targets. */
function Candidates({ gap, named }: { gap: BoardGap; named: readonly Candidate[] | undefined }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  if (gap.candidates === 0) return <span className="lt-soft">{t('gaps.noCandidates')}</span>;
  const more = gap.candidates - (named?.length ?? 0);
  return (
    <>
      {named && <NameLinks kind="enterprise" list={named.map(({ enterprise }) => enterprise)} />}{' '}
      {more > 0 && (
        <Link to={addresses.screen('/invite', { product: gap.product.id })}>
          {t(named ? 'gaps.moreCandidates' : 'gaps.candidates', { count: more })}
        </Link>
      )}
    </>
  );
}
