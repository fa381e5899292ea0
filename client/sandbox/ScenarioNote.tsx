import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { GraphError } from '../api/graph-error.ts';
import { useAddresses } from '../state/addresses.ts';
import { NOTHING_ASSUMED, SCENARIO_STATE, toScenario, useAnswersScenario } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';
import { DiffRates } from './DiffRates.tsx';
import { AssumedChips } from './AssumedChips.tsx';
import { CopyLink } from './SandboxBar.tsx';
import { COMPARE_STATE } from './sandbox-state.ts';
import { SumWords } from './SumWords.tsx';
import { useScenarioDiff } from './use-sandbox.ts';
import './sandbox.css';

/**
 * The sandbox over any screen while it is on: what it assumes, what that changes, whether the screen answers with it, and the ways out.
 * Nothing where nothing is assumed; on the map the whole sandbox stands in its place.
 */
export function ScenarioNote() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [state, change] = useViewState(SCENARIO_STATE);
  const [, compare] = useViewState(COMPARE_STATE);
  const answers = useAnswersScenario();
  const scenario = toScenario(state);
  const { diff, error } = useScenarioDiff(scenario);
  if (scenario === null) return null;
  const discard = (): void => {
    change(NOTHING_ASSUMED);
    compare(NOTHING_ASSUMED, { replace: true });
  };
  return (
    <section className="sandbox sandbox-note" aria-label={t('sandbox.name')}>
      <div className="sandbox-line">
        <strong className="sandbox-badge">{t('sandbox.badge')}</strong>
        <AssumedChips />
        <Link to={addresses.map()}>{t('sandbox.toMap')}</Link>
        <CopyLink />
        <Button size="small" onClick={discard}>
          {t('sandbox.discard')}
        </Button>
      </div>
      <p role="status" className="sandbox-sum">
        {error instanceof GraphError && error.said !== null && (
          <strong>
            {error.said} {t('sandbox.errorNext')}
          </strong>
        )}
        {error === null && !diff && <span className="lt-soft">{t('sandbox.counting')}</span>}
        {diff && (
          <>
            <SumWords diff={diff} /> <DiffRates diff={diff} />
          </>
        )}{' '}
        {!answers && <strong>{t('sandbox.factsHere')}</strong>}
      </p>
    </section>
  );
}
