import { useTranslation } from 'react-i18next';
import { AnswerRobustnessDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { MarkIcon } from '../widgets/MarkIcon.tsx';

/** How far each rank moves when weights and uncertain facts are shaken, and which facts are worth verifying first. */
export function RobustnessAnswer({ product, names }: { product: string; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const assumed = useScenario() !== null;
  const answer = useGraphQuery(AnswerRobustnessDocument, { chain, region, product });
  if (!answer.data) return <AnswerOf query={answer} loading={t('answers.loadingRobustness')} />;
  const robustness = answer.data.robustness;
  if (!robustness) return <p>{t('answers.noRobustness')}</p>;
  return (
    <>
      <p>
        <MarkIcon mark="COMPUTED" /> {t('answers.robustness', { runs: robustness.runs, seed: robustness.seed })}
      </p>
      {assumed && (
        <p>
          <strong>{t('answers.robustnessFacts')}</strong>
        </p>
      )}
      <ul className="panel-makers">
        {robustness.targets.map(({ enterprise, rank, rankLow, rankHigh }) => (
          <li key={enterprise.id}>
            {names.get(enterprise.id)}{' '}
            <span className="lt-soft">
              {rankLow === rankHigh ? t('answers.rankFirm', { rank }) : t('answers.rankRange', { rank, low: rankLow, high: rankHigh })}
            </span>
          </li>
        ))}
      </ul>
      {robustness.verifyFirst.length > 0 && <p>{t('answers.verifyFirst')}</p>}
      <ul className="panel-makers">
        {robustness.verifyFirst.map(({ question, effect }) => (
          <li key={question}>
            {question} <span className="lt-soft">{t('answers.effect', { effect: effect.toFixed(1) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
