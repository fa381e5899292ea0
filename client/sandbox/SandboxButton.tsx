import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { toScenario } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';
import { SANDBOX_STATE } from './sandbox-state.ts';

/** Opens the sandbox; gone while it stands open. */
export function SandboxButton() {
  const { t } = useTranslation();
  const [state, change] = useViewState(SANDBOX_STATE);
  if (state.open || toScenario(state) !== null) return null;
  return (
    <Button size="small" onClick={() => change({ open: true })}>
      {t('sandbox.name')}
    </Button>
  );
}
