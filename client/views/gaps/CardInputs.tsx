import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { ProductName } from '../../widgets/names/ProductName.tsx';
import { groupInputs } from './group-inputs.ts';
import type { BoardGap } from './use-gaps.ts';

type Input = BoardGap['haveInputs'][number];

const MOST = 6;

/** The inputs of the best process as marked chips: those here, those missing, resources to buy. For 强链 what stops when it is lost. */
export function CardInputs({ gap }: { gap: BoardGap }) {
  const { t } = useTranslation();
  if (gap.kind === 'STRENGTHEN')
    return (
      <dl className="gaps-inputs">
        <Stops products={gap.loses} />
      </dl>
    );
  const group = (inputs: readonly Input[]): Input[][] => groupInputs(inputs, gap.bestProcess?.inputs ?? []);
  return (
    <dl className="gaps-inputs">
      <Inputs word={t('gaps.have')} groups={group(gap.haveInputs)} />
      <Inputs word={t('gaps.missing')} groups={group(gap.missingInputs)} />
      <Inputs word={t('gaps.bought')} groups={group(gap.resources)} />
    </dl>
  );
}

function Inputs({ word, groups }: { word: string; groups: readonly Input[][] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (groups.length === 0) return null;
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {groups.slice(0, all ? groups.length : MOST).map((inputs) => (
          <Fragment key={inputs[0]?.id}>
            {inputs.map((input, index) => (
              <Fragment key={input.id}>
                {index > 0 && <span className="lt-soft">{t('gaps.or')}</span>}
                <span className={`gaps-chip gaps-chip-${(input.status ?? 'plain').toLowerCase()}`}>
                  <ProductName product={input} status={input.status} />
                </span>
              </Fragment>
            ))}
          </Fragment>
        ))}
        {!all && <More count={groups.length - MOST} open={() => setAll(true)} />}
      </dd>
    </div>
  );
}

/** Farthest downstream first: what the reader knows by name. */
function Stops({ products }: { products: BoardGap['loses'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [all, setAll] = useState(false);
  const ordered = [...products].sort((a, b) => b.stage - a.stage);
  return (
    <div>
      <dt>{t('gaps.stops', { count: products.length })}</dt>
      <dd>
        {ordered.slice(0, all ? products.length : MOST).map((product) => (
          <span key={product.id} className="gaps-chip">
            {nameOf(product)}
          </span>
        ))}
        {!all && <More count={products.length - MOST} open={() => setAll(true)} />}
      </dd>
    </div>
  );
}

/** So many more: a press shows them. */
function More({ count, open }: { count: number; open: () => void }) {
  const { t } = useTranslation();
  if (count <= 0) return null;
  return (
    <button type="button" className="lt-link" onClick={open}>
      {t('gaps.moreNames', { count })}
    </button>
  );
}
