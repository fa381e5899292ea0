import { useTranslation } from 'react-i18next';
import { StatusMark } from '../widgets/StatusMark.tsx';
import { DiffRates } from './DiffRates.tsx';
import { SandboxName, SandboxNames, type SandboxLine } from './SandboxNames.tsx';
import type { ScenarioDiff } from './use-sandbox.ts';

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
          {t('sandbox.sum', {
            gained: diff.opened.length,
            lost: diff.closed.length,
            changed: diff.changed.length,
            closed: diff.gapsClosed.length,
            opened: diff.gapsOpened.length,
          })}
        </strong>{' '}
        <DiffRates diff={diff} />
      </p>
      <dl className="sandbox-lists">
        <Names word={t('sandbox.opened')} lines={toLines(diff.opened)} onProduct={onProduct} />
        <Names word={t('sandbox.closed')} lines={toLines(diff.closed)} onProduct={onProduct} />
        <Names word={t('sandbox.gapsClosed')} lines={diff.gapsClosed} onProduct={onProduct} />
        <Names word={t('sandbox.gapsOpened')} lines={diff.gapsOpened} onProduct={onProduct} />
        {diff.changed.length > 0 && (
          <div>
            <dt>{t('sandbox.changed', { count: diff.changed.length })}</dt>
            <dd>
              {diff.changed.map(({ product, before, after }) => (
                <span key={product.id}>
                  <StatusMark status={before} withWord /> → <StatusMark status={after} withWord />{' '}
                  <SandboxName product={product} onProduct={onProduct} />
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p className="lt-soft">{t('sandbox.note')}</p>
    </>
  );
}

function Names({ word, lines, onProduct }: { word: string; lines: readonly SandboxLine[]; onProduct: (id: string) => void }) {
  return lines.length === 0 ? null : (
    <div>
      <dt>
        {word} {lines.length}
      </dt>
      <dd>
        <SandboxNames lines={lines} onProduct={onProduct} />
      </dd>
    </div>
  );
}
