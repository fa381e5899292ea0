import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../state/addresses.ts';
import { NOTHING_ASSUMED, SCENARIO_STATE, toScenario } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';
import { COMPARE_STATE } from './sandbox-state.ts';
import { useScenarioWords } from './use-scenario-words.ts';
import './sandbox.css';

/**
 * Over a screen whose numbers are of the scenario: that they are, what it assumes, and the two ways out. Nothing where nothing is assumed.
 */
export function ScenarioNote() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [state, change] = useViewState(SCENARIO_STATE);
  const [, compare] = useViewState(COMPARE_STATE);
  const words = useScenarioWords(state);
  if (toScenario(state) === null) return null;
  const discard = (): void => {
    change(NOTHING_ASSUMED);
    compare(NOTHING_ASSUMED, { replace: true });
  };
  return (
    <section className="sandbox sandbox-note" aria-label={t('sandbox.name')}>
      <p className="sandbox-line">
        <strong className="sandbox-badge">{t('sandbox.badge')}</strong> <span>{words}</span>{' '}
        <Link to={addresses.map()}>{t('sandbox.toMap')}</Link>{' '}
        <Button size="small" onClick={discard}>
          {t('sandbox.discard')}
        </Button>
      </p>
    </section>
  );
}
