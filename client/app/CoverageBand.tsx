import { useTranslation } from 'react-i18next';
import { useScope } from '../state/scope.ts';
import { useCoverage } from '../state/use-coverage.ts';

/** Said first of a region whose facts nobody collected: what follows is what happens to be known. */
export function CoverageBand() {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const coverage = useCoverage();
  return coverage && !coverage.surveyed ? (
    <p className="lt-band" role="note">
      {t('shell.notSurveyed', { region: regionName, count: coverage.productions })}
    </p>
  ) : null;
}
