import { useTranslation } from 'react-i18next';
import type { ScenarioDiff } from './use-sandbox.ts';
import { ShareBar } from '../widgets/ShareBar.tsx';
import { toPercent } from './SandboxNames.tsx';

/** What a change does to completeness and local supply, before and after; the line on a bar is before. */
export function DiffRates({ diff }: { diff: ScenarioDiff }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="sandbox-rate">
        {t('sandbox.completeness', { before: toPercent(diff.completenessBefore), after: toPercent(diff.completenessAfter) })}
        <ShareBar share={diff.completenessAfter ?? 0} mark={diff.completenessBefore ?? 0} />
      </span>{' '}
      <span className="sandbox-rate">
        {t('sandbox.supply', { before: toPercent(diff.localSupplyBefore), after: toPercent(diff.localSupplyAfter) })}
        <ShareBar share={diff.localSupplyAfter ?? 0} mark={diff.localSupplyBefore ?? 0} />
      </span>
    </>
  );
}
