import { useTranslation } from 'react-i18next';
import { useFirst } from '../widgets/use-first.ts';
import { FoldedOnPhones } from '../widgets/FoldedOnPhones.tsx';
import { StatusMark } from '../widgets/StatusMark.tsx';
import { DiffRates } from './DiffRates.tsx';
import { SandboxName, SandboxNames, type SandboxLine } from './SandboxNames.tsx';
import { SumWords } from './SumWords.tsx';
import type { ScenarioDiff } from './use-sandbox.ts';

/** What a glance takes in; a press shows the others. */
const AT_FIRST = 6;

interface Props {
  diff: ScenarioDiff;
  onProduct: (id: string) => void;
}

/** What the scenario changes, in words and numbers; every name opens the product. */
export function SandboxSummary({ diff, onProduct }: Props) {
  const { t } = useTranslation();
  const toLines = (products: ScenarioDiff['opened']): SandboxLine[] => products.map((product) => ({ product }));
  return (
    <>
      <p className="sandbox-sum">
        <strong>
          <SumWords diff={diff} />
        </strong>{' '}
        <DiffRates diff={diff} />
      </p>
      <FoldedOnPhones word={t('sandbox.which')}>
        <dl className="sandbox-lists">
          <Names word={t('sandbox.opened')} lines={toLines(diff.opened)} onProduct={onProduct} />
          <Names word={t('sandbox.closed')} lines={toLines(diff.closed)} onProduct={onProduct} />
          <Names word={t('sandbox.gapsClosed')} lines={diff.gapsClosed} onProduct={onProduct} />
          <Names word={t('sandbox.gapsOpened')} lines={diff.gapsOpened} onProduct={onProduct} />
          <Changed changed={diff.changed} onProduct={onProduct} />
        </dl>
        <p className="lt-soft">{t('sandbox.note')}</p>
      </FoldedOnPhones>
    </>
  );
}

function Changed({ changed, onProduct }: { changed: ScenarioDiff['changed']; onProduct: (id: string) => void }) {
  const { t } = useTranslation();
  const { shown, hidden, showAll } = useFirst(changed, AT_FIRST);
  return changed.length === 0 ? null : (
    <div>
      <dt>{t('sandbox.changed', { count: changed.length })}</dt>
      <dd>
        {shown.map(({ product, before, after }) => (
          <span key={product.id}>
            <StatusMark status={before} withWord /> → <StatusMark status={after} withWord />{' '}
            <SandboxName product={product} onProduct={onProduct} />
          </span>
        ))}
        <Rest hidden={hidden} showAll={showAll} />
      </dd>
    </div>
  );
}

function Names({ word, lines, onProduct }: { word: string; lines: readonly SandboxLine[]; onProduct: (id: string) => void }) {
  const { shown, hidden, showAll } = useFirst(lines, AT_FIRST);
  return lines.length === 0 ? null : (
    <div>
      <dt>
        {word} {lines.length}
      </dt>
      <dd>
        <SandboxNames lines={shown} onProduct={onProduct} />
        <Rest hidden={hidden} showAll={showAll} />
      </dd>
    </div>
  );
}

function Rest({ hidden, showAll }: { hidden: number; showAll: () => void }) {
  const { t } = useTranslation();
  return hidden <= 0 ? null : (
    <button type="button" className="lt-link" onClick={showAll}>
      {t('widgets.list.moreProducts', { count: hidden })}
    </button>
  );
}
