import { Button } from 'antd';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AddToList } from '../../list/AddToList.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { FactorBars } from '../../widgets/FactorBars.tsx';
import { MarketWords } from '../../widgets/MarketWords.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import type { BoardProps } from './board-props.ts';
import { CardMenu } from './CardMenu.tsx';
import { CardInputs } from './CardInputs.tsx';
import { FoundByUse } from './FoundByUse.tsx';
import { RankChange } from './RankChange.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import type { Ranked } from './rank.ts';
import type { BoardGap } from './use-gaps.ts';

type Props = Pick<BoardProps, 'state' | 'change'> & { ranked: Ranked<BoardGap> };

/** One gap: rank, product, the reason in a sentence, what is here and what is missing, and what to do next. */
export const GapCard = memo(function GapCard({ ranked, state, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region, segments, stages } = useScope();
  const addresses = useAddresses();
  const [open, setOpen] = useState(false);
  const factors = useId();
  const { gap, rank, gained, score } = ranked;
  const { product } = gap;
  const name = nameOf(product);
  const place = [segments.find(({ id }) => id === product.segment)?.name, stages.find(({ index }) => index === product.stage)?.name]
    .filter((part) => part)
    .join(' · ');
  return (
    <li className={state.product === product.id ? 'gaps-card gaps-card-open' : 'gaps-card'}>
      <div className="gaps-card-head">
        <span className="gaps-rank">
          <span className="lt-ears">{t('gaps.rank')}</span>
          {rank}
        </span>
        <h3>{name}</h3>
        <RankChange gained={gained} />
      </div>
      <p className="gaps-reason">{gap.reason}</p>
      <FoundByUse gap={gap} text={state.text} />
      <CardInputs gap={gap} />
      {gap.projects.length > 0 && (
        <p className="gaps-projects lt-soft">
          {t('gaps.projects')}
          {gap.projects.map((project, at) => (
            <span key={project.id}>
              {at > 0 && t('panel.comma')}
              <NameLink kind="project" one={project} />
              {t('gaps.projectAt', { stage: t(`projects.stage.${project.stage}`) })}
            </span>
          ))}
        </p>
      )}
      <p className="gaps-flags">
        {gap.onTheWay && (
          <span className="gaps-flag gaps-flag-way">
            <span aria-hidden="true">◔ </span>
            {t('gaps.onTheWay')}
          </span>
        )}
        {gap.kind !== 'STRENGTHEN' && <span className="gaps-flag">{t(`gaps.knowledge.${gap.knowledge}`)}</span>}
        {gap.kind !== 'STRENGTHEN' && (
          <span className="lt-soft">
            {gap.candidates > 0 ? (
              <Link to={addresses.screen('/invite', { product: product.id })}>{t('gaps.candidates', { count: gap.candidates })}</Link>
            ) : (
              t('gaps.noCandidates')
            )}
          </span>
        )}
        {gap.kind !== 'STRENGTHEN' && (
          <MarketWords now={gap.market} then={gap.marketWithPlanned} doubted={gap.marketDoubted} product={product.id} />
        )}
        <span className="gaps-place lt-soft">{place}</span>
      </p>
      <div className="gaps-actions">
        <button type="button" className="gaps-score" aria-expanded={open} aria-controls={factors} onClick={() => setOpen(!open)}>
          <span>{t('gaps.score', { score: score.toFixed(2) })}</span>
          <ScoreBar factors={ranked.factors} />
        </button>
        <Button size="small" aria-expanded={state.product === product.id} onClick={() => change({ product: product.id, asked: [] })}>
          {t(gap.kind === 'STRENGTHEN' ? 'gaps.why' : 'gaps.how')}
          <span className="lt-ears">: {name}</span>
        </Button>
        <CardMenu gap={gap} name={name} change={change} />
        <AddToList item={{ kind: 'gap', chain, region, product: product.id }} name={name} />
      </div>
      <div id={factors} hidden={!open} className="gaps-factors">
        {open && <FactorBars factors={ranked.factors} />}
      </div>
    </li>
  );
});
