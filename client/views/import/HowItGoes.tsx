import { useTranslation } from 'react-i18next';

const STEPS = ['columns', 'names', 'problems', 'effect', 'write'] as const;

/** What happens to a table that is handed in, before there is one: five steps, and that nothing is written before the last. */
export function HowItGoes() {
  const { t } = useTranslation();
  return (
    <ol className="imp-steps" aria-label={t('import.steps')}>
      {STEPS.map((step) => (
        <li key={step}>
          <strong>{t(`import.step.${step}`)}</strong>
          <span className="lt-soft">{t(`import.stepSays.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
