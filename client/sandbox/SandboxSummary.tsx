import { useTranslation } from 'react-i18next';
import { Ears } from '../widgets/Ears.tsx';
import { useFirst } from '../widgets/use-first.ts';
import { FoldedOnPhones } from '../widgets/FoldedOnPhones.tsx';
import { StatusMark } from '../widgets/StatusMark.tsx';
import { DiffRates } from './DiffRates.tsx';
import { SandboxName, SandboxNames, type SandboxLine } from './SandboxNames.tsx';
import { SumWords } from './SumWords.tsx';
import type { ScenarioDiff } from './use-sandbox.ts';

/** What a glance takes in; a press shows the others. */
const AT_FIRST = 3;

interface Props {
  diff: ScenarioDiff;
  onProduct: (id: string) => void;
}

/** What the scenario changes, in words and numbers; every name opens the product. */
export function SandboxSummary({ diff, onProduct }: Props) {
  const { t } = useTranslation();
  const toLines = (products: ScenarioDiff['opened']): SandboxLine[] => products.map((product) => ({ product }));
  return (
    <div className="sandbox-answer">
      <p className="sandbox-sum">
        <Ears>
          <SumWords diff={diff} />
        </Ears>
        <strong aria-hidden="true">
          <SumWords diff={diff} />
        </strong>{' '}
        <DiffRates diff={diff} />
      </p>
      <FoldedOnPhones word={t('sandbox.which')}>
        <dl className="sandbox-lists">
          <Names word={t('sandbox.opened')} look="good" lines={toLines(diff.opened)} onProduct={onProduct} />
          <Names word={t('sandbox.closed')} look="bad" lines={toLines(diff.closed)} onProduct={onProduct} />
          <Names word={t('sandbox.gapsClosed')} look="good" lines={diff.gapsClosed} onProduct={onProduct} />
          <Names word={t('sandbox.gapsOpened')} look="bad" lines={diff.gapsOpened} onProduct={onProduct} />
          <Changed changed={diff.changed} onProduct={onProduct} />
        </dl>
      </FoldedOnPhones>
      <p className="lt-soft sandbox-hint">{t('sandbox.note')}</p>
    </div>
  );
}

function Changed({ changed, onProduct }: { changed: ScenarioDiff['changed']; onProduct: (id: string) => void }) {
  const { t } = useTranslation();
  const { shown, hidden, showAll } = useFirst(changed, AT_FIRST);
  return changed.length === 0 ? null : (
    <div className="sandbox-tile">
      <Head count={changed.length} word={t('sandbox.changed')} />
      <dd>
        {shown.map(({ product, before, after }) => (
          <span key={product.id}>
            <StatusMark status={before} /> → <StatusMark status={after} /> <SandboxName product={product} onProduct={onProduct} />
          </span>
        ))}
        <Rest hidden={hidden} showAll={showAll} />
      </dd>
    </div>
  );
}

interface NamesProps {
  word: string;
  look: 'good' | 'bad';
  lines: readonly SandboxLine[];
  onProduct: (id: string) => void;
}

function Names({ word, look, lines, onProduct }: NamesProps) {
  const { shown, hidden, showAll } = useFirst(lines, AT_FIRST);
  return lines.length === 0 ? null : (
    <div className={`sandbox-tile sandbox-${look}`}>
      <Head count={lines.length} word={word} />
      <dd>
        <SandboxNames lines={shown} onProduct={onProduct} />
        <Rest hidden={hidden} showAll={showAll} />
      </dd>
    </div>
  );
}

/** How many, large, and of what. */
function Head({ count, word }: { count: number; word: string }) {
  return (
    <dt>
      <span className="sandbox-count">{count}</span> {word}
    </dt>
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
