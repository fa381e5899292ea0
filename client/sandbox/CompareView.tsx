import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GraphError } from '../api/graph-error.ts';
import { toScenario, type ScenarioParts } from '../state/scenario.ts';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { TableExports } from '../widgets/table/TableExports.tsx';
import { Roving } from '../widgets/Roving.tsx';
import { DiffRates } from './DiffRates.tsx';
import { SandboxNames, toPercent, type SandboxLine } from './SandboxNames.tsx';
import { useScenarioDiff, type ScenarioDiff } from './use-sandbox.ts';
import { useScenarioWords } from './use-scenario-words.ts';

interface Props {
  a: ScenarioParts;
  b: ScenarioParts;
  onProduct: (id: string) => void;
}

const LISTS: readonly { word: 'opened' | 'closed' | 'gapsClosed' | 'gapsOpened'; pick: (diff: ScenarioDiff) => SandboxLine[] }[] = [
  { word: 'opened', pick: ({ opened }) => opened.map((product) => ({ product })) },
  { word: 'closed', pick: ({ closed }) => closed.map((product) => ({ product })) },
  { word: 'gapsClosed', pick: ({ gapsClosed }) => [...gapsClosed] },
  { word: 'gapsOpened', pick: ({ gapsOpened }) => [...gapsOpened] },
];

/** Two scenarios side by side, each against the facts on record; above them in one sentence B against A. */
export function CompareView({ a, b, onProduct }: Props) {
  const { t } = useTranslation();
  const [ofA, ofB] = [useScenarioDiff(toScenario(a)), useScenarioDiff(toScenario(b) ?? {})];
  const between = useScenarioDiff(toScenario(b) ?? {}, toScenario(a));
  const words = [useScenarioWords(a), useScenarioWords(b)];
  const error = ofA.error ?? ofB.error ?? between.error;
  if (error instanceof GraphError && error.said !== null)
    return (
      <p role="alert">
        <strong>{error.said}</strong> {t('sandbox.compareErrorNext')}
      </p>
    );
  if (error)
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          ofA.retry();
          ofB.retry();
          between.retry();
        }}
      />
    );
  if (!ofA.diff || !ofB.diff || !between.diff)
    return (
      <p className="lt-soft" role="status">
        {t('sandbox.counting')}
      </p>
    );
  const both = [ofA.diff, ofB.diff];
  const { diff } = between;
  return (
    <>
      <p className="sandbox-sum" role="status">
        <strong>
          {t('sandbox.between', {
            gained: diff.opened.length,
            lost: diff.closed.length,
            closed: diff.gapsClosed.length,
            opened: diff.gapsOpened.length,
          })}
        </strong>{' '}
        <DiffRates diff={diff} />
      </p>
      <Roving className="sandbox-compare" role="region" tabIndex={0} aria-label={t('sandbox.compareTable')}>
        <table>
          <caption className="lt-soft">{t('sandbox.compareTable')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">A</th>
              <th scope="col">{t('sandbox.shownB')}</th>
            </tr>
          </thead>
          <tbody>
            <Row word={t('sandbox.assumed')} cells={words.map((said) => said || t('sandbox.nothingAssumed'))} />
            <Row word={t('sandbox.completenessWord')} cells={both.map((one) => toPercent(one.completenessAfter))} />
            <Row word={t('sandbox.supplyWord')} cells={both.map((one) => toPercent(one.localSupplyAfter))} />
            {LISTS.map(({ word, pick }) => (
              <Row
                key={word}
                word={t(`sandbox.${word}`)}
                cells={both.map((one) => (
                  <Cell key={word} lines={pick(one)} onProduct={onProduct} />
                ))}
              />
            ))}
          </tbody>
        </table>
        <TableExports />
      </Roving>
    </>
  );
}

function Row({ word, cells }: { word: string; cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{word}</th>
      <td>{cells[0]}</td>
      <td>{cells[1]}</td>
    </tr>
  );
}

function Cell({ lines, onProduct }: { lines: readonly SandboxLine[]; onProduct: (id: string) => void }) {
  return (
    <div className="sandbox-cell">
      <strong>{lines.length}</strong> <SandboxNames lines={lines} onProduct={onProduct} />
    </div>
  );
}
