import { useTranslation } from 'react-i18next';
import { useScenario } from '../state/scenario.ts';
import './sandbox.css';

/** The badge of numbers that are of the scenario; `said` adds what is not. Nothing where nothing is assumed. */
export function ScenarioMark({ said }: { said: string }) {
  const { t } = useTranslation();
  return useScenario() === null ? null : (
    <p className="sandbox-mark">
      <strong>{t('sandbox.badge')}</strong> <span className="lt-soft">{said}</span>
    </p>
  );
}
