import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { ProductName } from '../../widgets/ProductName.tsx';
import type { BoardGap } from './use-gaps.ts';

const MOST = 6;

/** The inputs of the best process, those here and those missing, as marked chips; for 强链 what stops when it is lost. */
export function CardInputs({ gap }: { gap: BoardGap }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  if (gap.kind === 'STRENGTHEN') {
    const names = gap.loses.slice(0, MOST);
    return (
      <dl className="gaps-inputs">
        <div><dt>{t('gaps.stops', { count: gap.loses.length })}</dt><dd>{names.map((product) => <span key={product.id} className="gaps-chip">{nameOf(product)}</span>)}<More count={gap.loses.length - names.length} /></dd></div>
      </dl>
    );
  }
  return (
    <dl className="gaps-inputs">
      <Group word={t('gaps.have', { count: gap.haveInputs.length })} inputs={gap.haveInputs} />
      <Group word={t('gaps.missing', { count: gap.missingInputs.length })} inputs={gap.missingInputs} />
    </dl>
  );
}

function Group({ word, inputs }: { word: string; inputs: BoardGap['haveInputs'] }) {
  if (inputs.length === 0) return null;
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {inputs.slice(0, MOST).map((input) => <span key={input.id} className={`gaps-chip gaps-chip-${(input.status ?? 'OUTSIDE').toLowerCase()}`}><ProductName product={input} status={input.status} /></span>)}
        <More count={inputs.length - MOST} />
      </dd>
    </div>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <span className="lt-soft">{t('gaps.moreNames', { count })}</span> : null;
}
