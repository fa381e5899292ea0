import { useTranslation } from 'react-i18next';
import type { ScenarioDiff } from './use-sandbox.ts';
import { toPercent } from './SandboxNames.tsx';

/** What a change does to completeness and local supply, before and after. */
export function DiffRates({ diff }: { diff: ScenarioDiff }) {
  const { t } = useTranslation();
  return (
    <>
      {t('sandbox.completeness', { before: toPercent(diff.completenessBefore), after: toPercent(diff.completenessAfter) })}{' '}
      {t('sandbox.supply', { before: toPercent(diff.localSupplyBefore), after: toPercent(diff.localSupplyAfter) })}
    </>
  );
}
